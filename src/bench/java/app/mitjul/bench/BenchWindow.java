package app.mitjul.bench;

import app.mitjul.settings.Settings;
import app.mitjul.settings.SettingsFile;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.shell.Desktop;
import app.mitjul.ui.shell.DesktopNeeds;
import app.mitjul.work.Summons;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/// The whole window on a library, driven from another thread by its nodes.
final class BenchWindow {

    private final Path home;
    private Stage stage;
    private CountDownLatch ended = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init") // the window comes with the first library
    BenchWindow() throws Exception {
        home = Files.createTempDirectory("mitjul-bench-home");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
    }

    /// Opens it. Nanoseconds of System.nanoTime at which the window was laid out and drawn first, at which its list showed
    /// articles, and at which it had all `count` of them.
    long[] open(Path library, int count) throws Exception {
        ended = new CountDownLatch(1);
        long[] times = new long[3];
        CompletableFuture<Void> ready = on(() -> {
            stage = new Stage();
            stage.setOnShown(e -> stage.getScene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    times[0] = System.nanoTime();
                    Platform.runLater(() -> stage.getScene().removePostLayoutPulseListener(this));
                }
            }));
            SettingsFile settings = new SettingsFile(home.resolve("settings.json"));
            Settings first = settings.read();
            DesktopNeeds needs = new DesktopNeeds(settings, home.resolve("library.mitjul"),
                    home.resolve("libraries.json"), Path.of("assets"),
                    Locale.KOREAN, "bench", "bench", session -> {}, new Summons(home.resolve("front")), p -> {},
                    p -> Optional.empty(), home.resolve("mitjul.log"), ended::countDown);
            return new Desktop(stage, needs, first, picker()).start(library, false);
        });
        until(() -> times[0] != 0 && list() != null && !list().getItems().isEmpty() && drawn());
        times[1] = System.nanoTime();
        until(() -> list().getItems().size() == count);
        times[2] = System.nanoTime();
        ready.get(60, TimeUnit.SECONDS);
        return times;
    }

    private static FilePicker picker() {
        return (FilePicker) Proxy.newProxyInstance(FilePicker.class.getClassLoader(), new Class<?>[]{FilePicker.class},
                (proxy, method, args) -> method.getReturnType() == List.class ? List.of() : Optional.empty());
    }

    @SuppressWarnings("unchecked")
    ListView<Object> list() {
        return (ListView<Object>) stage.getScene().lookup("#article-list");
    }

    TextField search() {
        return (TextField) stage.getScene().lookup("#search");
    }

    /// Sets the System.nanoTime of the next change of the list, and of the first layout after it; the answer takes the
    /// listeners away again. On the FX thread.
    Runnable onceListChanges(AtomicLong change, AtomicLong layout) {
        ObservableList<Object> items = list().getItems();
        InvalidationListener onChange = o -> change.compareAndSet(0, System.nanoTime());
        Runnable onLayout = () -> {
            if (change.get() != 0) {
                layout.compareAndSet(0, System.nanoTime());
            }
        };
        items.addListener(onChange);
        stage.getScene().addPostLayoutPulseListener(onLayout);
        return () -> {
            items.removeListener(onChange);
            stage.getScene().removePostLayoutPulseListener(onLayout);
        };
    }

    private boolean drawn() {
        Node cell = list().lookup(".article-title");
        return list().getItems().isEmpty() || cell != null && cell.getScene() != null;
    }

    /// Until it is true on the FX thread and a pulse has passed.
    static void until(Callable<Boolean> there) throws Exception {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!on(there)) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("it does not come");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    static <T> T on(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(120, TimeUnit.SECONDS);
    }

    /// Closes the window; nanoseconds until the program would have ended.
    long close() throws Exception {
        long start = System.nanoTime();
        on(() -> {
            stage.getOnCloseRequest().handle(
                    new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        ended.await(120, TimeUnit.SECONDS);
        return System.nanoTime() - start;
    }
}
