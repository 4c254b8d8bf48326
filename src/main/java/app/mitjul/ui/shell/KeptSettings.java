package app.mitjul.ui.shell;

import app.mitjul.settings.Settings;
import app.mitjul.settings.SettingsFile;
import app.mitjul.settings.WindowState;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// The settings as the window has them now; written off the FX thread.
final class KeptSettings {

    private final SettingsFile file;
    private final Executor background;
    private Settings now;
    private Settings handed;
    /// Only the thread that writes knows it.
    private Settings written;

    KeptSettings(Settings first, SettingsFile file, Executor background) {
        now = first;
        handed = first;
        written = first;
        this.file = file;
        this.background = background;
    }

    Settings now() {
        return now;
    }

    void change(UnaryOperator<Settings> how) {
        now = how.apply(now);
    }

    /// Takes in where a person is in the library of `window`, and how the window stands.
    void keepPlace(LibraryWindow window, WindowPlace frame) {
        WindowState state = frame.state(now.window());
        change(s -> s.withWindow(window.workspace().state(state)));
        window.library().infoProperty().get()
                .ifPresent(i -> change(s -> s.withPlace(i.id(), window.workspace().placeNow())));
    }

    /// Writes what they are now, unless that was handed over last.
    void saveChanged() {
        if (!now.equals(handed)) {
            save();
        }
    }

    /// Writes what has changed since they were written, after what is under way: a second window or a verb may have changed
    /// the rest.
    void save() {
        Settings these = now;
        handed = these;
        background.execute(() -> {
            file.write(written, these);
            written = these;
        });
    }
}
