package app.mitjul.ui.shell;

import app.mitjul.settings.Settings;
import app.mitjul.settings.SettingsFile;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// The settings as the window has them now; written off the FX thread.
final class KeptSettings {

    private final SettingsFile file;
    private final Executor background;
    private Settings now;

    KeptSettings(Settings first, SettingsFile file, Executor background) {
        now = first;
        this.file = file;
        this.background = background;
    }

    Settings now() {
        return now;
    }

    void change(UnaryOperator<Settings> how) {
        now = how.apply(now);
    }

    /// Writes what they are now, after what is under way.
    void save() {
        Settings these = now;
        background.execute(() -> file.write(these));
    }
}
