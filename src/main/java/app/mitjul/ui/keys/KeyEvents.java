package app.mitjul.ui.keys;

import java.util.Locale;

final class KeyEvents {

    private KeyEvents() {
    }

    /// macOS, where Cmd is what Ctrl is elsewhere.
    static boolean shortcutIsMeta() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
