package app.mitjul.ui.model;

import app.mitjul.domain.codebook.Theme;
import java.lang.Character.UnicodeScript;

/// Shows a theme's names with the one in the interface's language first; what is stored does not change.
public final class ThemeNames {

    private ThemeNames() {
    }

    /// Both names, the interface's language first: "안보 Security".
    public static String both(Theme theme, boolean korean) {
        String second = second(theme, korean);
        return second.isEmpty() ? first(theme, korean) : first(theme, korean) + " " + second;
    }

    /// The name in the interface's language, or the only one.
    public static String first(Theme theme, boolean korean) {
        return swapped(theme, korean) ? theme.secondName() : theme.name();
    }

    private static String second(Theme theme, boolean korean) {
        return swapped(theme, korean) ? theme.name() : theme.secondName();
    }

    private static boolean swapped(Theme theme, boolean korean) {
        return !theme.secondName().isBlank() && hangul(theme.name()) != korean && hangul(theme.secondName()) == korean;
    }

    private static boolean hangul(String name) {
        return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }
}
