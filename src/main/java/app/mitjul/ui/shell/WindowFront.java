package app.mitjul.ui.shell;

import app.mitjul.settings.Settings;
import app.mitjul.ui.exchange.SystemFilePicker;
import app.mitjul.ui.look.Fonts;
import app.mitjul.work.Threads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Starts JavaFX with one window and waits until it is closed.
public final class WindowFront {

    private static final Duration LONGEST_TOUR = Duration.ofMinutes(3);

    private WindowFront() {
    }

    /// @param files to import, after a look
    /// @param needs made from what to run when the window has closed
    /// @throws UnsupportedOperationException when there is no display
    public static void run(Path library, boolean samples, List<Path> files, Function<Runnable, DesktopNeeds> needs) {
        start(library, samples, needs.apply(Platform::exit), desktop -> desktop.importFiles(files));
    }

    /// Shows the window and has it walked through without a person.
    ///
    /// @return whether it came to its end
    /// @throws UnsupportedOperationException when there is no display
    public static boolean tour(Path library, Function<Runnable, DesktopNeeds> needs) {
        AtomicBoolean ended = new AtomicBoolean();
        try (ScheduledExecutorService timer = Threads.timer("mitjul-tour")) {
            timer.schedule(Platform::exit, LONGEST_TOUR.toSeconds(), TimeUnit.SECONDS);
            start(library, false, needs.apply(() -> {
                ended.set(true);
                Platform.exit();
            }), SelfTour::begin);
            timer.shutdownNow();
        }
        return ended.get();
    }

    /// Shows the window and quits as soon as list and article are drawn; for the bench of the start.
    ///
    /// @param drawn
    ///            runs at that moment
    /// @throws UnsupportedOperationException when there is no display
    public static void timed(Path library, Function<Runnable, DesktopNeeds> needs, Runnable drawn) {
        start(library, false, needs.apply(Platform::exit), desktop -> desktop.window()
                .ifPresent(window -> FirstFrame.then(window, Integer.MAX_VALUE, () -> {
                    drawn.run();
                    desktop.quit();
                })));
    }

    /// Returns when the window has closed.
    private static void start(Path library, boolean samples, DesktopNeeds needs, Consumer<Desktop> shown) {
        Settings first = needs.settings().read();
        beside(() -> Fonts.load(needs.assets().resolve("fonts")));
        Optional<CompletableFuture<FirstLook>> early = new LibraryOpening(needs).early(first, library, samples);
        try {
            Mitjul.start(stage -> {
                Desktop desktop = new Desktop(stage, needs, first, new SystemFilePicker(() -> stage));
                // a failure is shown in the window
                var unused = desktop.start(library, samples, early).thenRun(() -> shown.accept(desktop));
            });
        } catch (UnsupportedOperationException noDisplay) {
            early.ifPresent(comes -> comes.thenAccept(look -> look.session().close()).exceptionally(e -> null).join());
            throw noDisplay;
        }
    }

    /// What the window needs, begun while JavaFX itself starts. A failure is the window's to meet, when it asks again.
    private static void beside(Runnable task) {
        ExecutorService once = Threads.single("mitjul-start");
        var unused = CompletableFuture.runAsync(task, once);
        once.shutdown();
    }
}
