package app.mitjul.session;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.text.Fold;

/// What themes are called: either name stands for the theme, in any case, composed or decomposed.
final class ThemeNames {

    private ThemeNames() {
    }

    /// Whether the theme has that name; an empty name is nobody's.
    static boolean has(Theme theme, String name) {
        String wanted = Fold.of(name.strip()).folded();
        return !wanted.isEmpty() && (wanted.equals(Fold.of(theme.name()).folded())
                || wanted.equals(Fold.of(theme.secondName()).folded()));
    }
}
