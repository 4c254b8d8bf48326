package app.mitjul.ui.shell;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.look.Appearance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The windows for reading that are open beside the main one.
final class ReadingWindows {

    private final Appearance appearance;
    private final Texts texts;
    private final FilePicker picker;
    private final DesktopActions desktop;
    private final Supplier<WindowState> state;
    private final Executor background;
    private final List<ReadingWindow> open = new ArrayList<>();

    /// @param state
    ///            of the main window, as it was kept last
    ReadingWindows(Appearance appearance, Texts texts, FilePicker picker, DesktopActions desktop,
            Supplier<WindowState> state, Executor background) {
        this.appearance = appearance;
        this.texts = texts;
        this.picker = picker;
        this.desktop = desktop;
        this.state = state;
        this.background = background;
    }

    void openBackup(Path library, Backup backup, Annotator me, Consumer<Throwable> failed) {
        open(ReadingWindow.Says.of(backup, texts), () -> Backups.beside(library).open(backup, me), failed);
    }

    /// One of a newer program, on a read-only medium, or in use: it can be looked at, so it is.
    void openLibrary(Path library, Annotator me, Consumer<Throwable> failed) {
        open(ReadingWindow.Says.of(library), () -> Session.open(
                new OpenRequest(library, OpenRequest.Mode.READ, me, OpenRequest.Holder.WINDOW)), failed);
    }

    private void open(ReadingWindow.Says says, Supplier<Session> opening, Consumer<Throwable> failed) {
        FxThread.then(CompletableFuture.supplyAsync(opening, background),
                opened -> open.add(new ReadingWindow(says, opened, appearance, texts, picker, state.get(), desktop,
                        this::closed)),
                failed);
    }

    private void closed(Session session) {
        open.removeIf(w -> w.content().library().session() == session);
        background.execute(session::close);
    }

    void close() {
        List.copyOf(open).forEach(ReadingWindow::close);
    }

    List<ReadingWindow> all() {
        return List.copyOf(open);
    }
}
