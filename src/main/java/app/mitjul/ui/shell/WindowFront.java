package app.mitjul.ui.shell;

import app.mitjul.settings.Settings;
import app.mitjul.ui.exchange.SystemFilePicker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX with one window and waits until it is closed.
public final class WindowFront {

    private static final Duration LONGEST_TOUR = Duration.ofMinutes(3);

    private WindowFront() {
    }

    /// @param files to import, after a look
    /// @param needs made from what to run when the window has closed
    /// @throws UnsupportedOperationException when there is no display
    public static void run(Path library, boolean samples, List<Path> files,
            Function<Runnable, DesktopNeeds> needs) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        start(library, samples, needs.apply(closed::countDown), desktop -> desktop.importFiles(files));
        closed.await();
        Platform.exit();
    }

    /// Shows the window and has it walked through without a person.
    ///
    /// @return whether it came to its end
    /// @throws UnsupportedOperationException when there is no display
    public static boolean tour(Path library, Function<Runnable, DesktopNeeds> needs) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        start(library, false, needs.apply(closed::countDown), SelfTour::begin);
        boolean ended = closed.await(LONGEST_TOUR.toSeconds(), TimeUnit.SECONDS);
        Platform.exit();
        return ended;
    }

    private static void start(Path library, boolean samples, DesktopNeeds needs, Consumer<Desktop> shown) {
        Platform.setImplicitExit(false);
        Settings first = needs.settings().read();
        Platform.startup(() -> {
            Stage stage = new Stage();
            Desktop desktop = new Desktop(stage, needs, first, new SystemFilePicker(() -> stage));
            // a failure is shown in the window
            var unused = desktop.start(library, samples).thenRun(() -> shown.accept(desktop));
        });
    }
}
