package app.mitjul.session;

import app.mitjul.domain.codebook.UnderlinePattern;

/// What a person says of a theme.
///
/// @param color
///            `#RRGGBB`
/// @param key
///            1 to 9, or 0 for none; a key another theme had moves here
public record ThemeDraft(String name, String secondName, String color, UnderlinePattern pattern, int key,
        String description, String examples) {

    /// A theme without examples.
    public ThemeDraft(String name, String secondName, String color, UnderlinePattern pattern, int key,
            String description) {
        this(name, secondName, color, pattern, key, description, "");
    }
}
