package app.mitjul.domain.codebook;

import app.mitjul.domain.article.Presence;
import java.util.List;
import java.util.Optional;

/// One entry of the codebook.
///
/// @param name
///            the first name; never empty
/// @param secondName
///            the same in another language; empty when there is none
/// @param color
///            `#RRGGBB` as chosen; each look moves it in lightness until it can be read
/// @param key
///            1 to 9, or 0 for none
/// @param description
///            what belongs under it; empty when there is none
/// @param examples
///            passages that show it, as typed; empty when there are none
/// @param position
///            place in the codebook, from 0; may have gaps
/// @param parent
///            the theme above it in the tree
public record Theme(ThemeId id, String name, String secondName, String color, UnderlinePattern pattern, int key,
        String description, String examples, int position, Optional<ThemeId> parent, Presence presence) {

    /// A theme without examples.
    public Theme(ThemeId id, String name, String secondName, String color, UnderlinePattern pattern, int key,
            String description, int position, Optional<ThemeId> parent, Presence presence) {
        this(id, name, secondName, color, pattern, key, description, "", position, parent, presence);
    }

    public static final ThemeId SECURITY = new ThemeId("00000000-0000-7000-8000-000000000001");
    public static final ThemeId ENERGY = new ThemeId("00000000-0000-7000-8000-000000000002");
    public static final ThemeId TRADE = new ThemeId("00000000-0000-7000-8000-000000000003");

    /// The themes of a new library.
    public static final List<Theme> FIRST = List.of(
            first(SECURITY, "Security", "안보", "#C4472B", UnderlinePattern.SOLID, 1),
            first(ENERGY, "Energy", "에너지", "#A86F12", UnderlinePattern.DASHED, 2),
            first(TRADE, "Trade", "무역", "#2B6CB0", UnderlinePattern.DOTTED, 3));

    private static Theme first(ThemeId id, String name, String second, String color, UnderlinePattern p, int key) {
        return new Theme(id, name, second, color, p, key, "", key - 1, Optional.empty(), Presence.LIVE);
    }

    public Theme withPresence(Presence now) {
        return new Theme(id, name, secondName, color, pattern, key, description, examples, position, parent, now);
    }

    public Theme withKey(int now) {
        return new Theme(id, name, secondName, color, pattern, now, description, examples, position, parent, presence);
    }

    /// At another place of the tree.
    public Theme at(Optional<ThemeId> under, int place) {
        return new Theme(id, name, secondName, color, pattern, key, description, examples, place, under, presence);
    }
}
