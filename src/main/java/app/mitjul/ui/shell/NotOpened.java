package app.mitjul.ui.shell;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.session.Rebuildable;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Finds what to show instead of a library that did not open: the way back when there are copies, else why not.
final class NotOpened {

    private static final System.Logger LOG = System.getLogger(NotOpened.class.getName());

    /// How a person can go on.
    interface Ways {

        void read(Path library);

        void openBackup(Path library, Backup backup, Consumer<Throwable> failed);

        /// @param until
        ///            the time of the last change that comes back
        void rebuild(Path library, Backups backups, Optional<Instant> until, Consumer<Throwable> failed);
    }

    private final Texts texts;
    private final FilePicker picker;
    private final DesktopActions desktop;
    private final Executor background;
    private final Ways ways;

    NotOpened(Texts texts, FilePicker picker, DesktopActions desktop, Executor background, Ways ways) {
        this.texts = texts;
        this.picker = picker;
        this.desktop = desktop;
        this.background = background;
        this.ways = ways;
    }

    /// Looks for copies of the library off the FX thread.
    void screen(Path library, Throwable error, Consumer<Node> found) {
        if (!(error instanceof Problem)) {
            LOG.log(System.Logger.Level.ERROR, "library not opened", error);
        }
        FxThread.then(CompletableFuture.supplyAsync(() -> Salvage.of(library, error), background),
                salvage -> found.accept(salvage.isEmpty() ? why(library, error) : recovery(library, error, salvage)),
                failed -> LOG.log(System.Logger.Level.ERROR, "library not opened", failed));
    }

    private Node why(Path library, Throwable error) {
        NoLibrary screen = why(error);
        if (Salvage.canBeRead(error)) {
            screen.offer(texts.bind("ui.reading-only.open"), () -> ways.read(library));
        }
        return screen;
    }

    NoLibrary why(Throwable error) {
        return new NoLibrary(texts, texts.of(error), picker, desktop);
    }

    private Node recovery(Path library, Throwable error, Salvage salvage) {
        Backups backups = Backups.beside(library);
        RecoveryScreen[] screen = new RecoveryScreen[1];
        screen[0] = new RecoveryScreen(texts, library, error, salvage, picker, desktop, new RecoveryScreen.Ways() {
            @Override
            public void rebuild() {
                screen[0].working(true);
                ways.rebuild(library, backups, salvage.plan().map(Rebuildable::at), screen[0]::failed);
            }

            @Override
            public void open(Backup backup) {
                ways.openBackup(library, backup, screen[0]::failed);
            }
        });
        salvage.newest().ifPresent(backup -> FxThread.then(
                CompletableFuture.supplyAsync(() -> backups.test(backup).info(), background), screen[0]::counted,
                unknown -> {}));
        return screen[0];
    }
}
