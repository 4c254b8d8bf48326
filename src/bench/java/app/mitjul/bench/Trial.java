package app.mitjul.bench;

import app.mitjul.domain.article.TextRange;
import app.mitjul.ui.look.Fonts;
import app.mitjul.ui.look.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// One run in a process of its own: one side, one shape; either opens and marks, or opens and scrolls.
final class Trial {

    private static final int NEW_MARKS = 15;
    private static final int FRAMES = 300;
    private static final double STEP = 120;

    private final Side side;
    private final Figures figures = new Figures(System.out);
    private final Cpu cpu = new Cpu();

    private Trial(Side side) {
        this.side = side;
    }

    /// @param args side, shape, what, library file
    public static void main(String[] args) throws Exception {
        boolean paragraphs = args[1].equals("paragraphs");
        Side side = args[0].equals("theirs")
                ? new TheirSide(paragraphs)
                : new OurSide(Path.of(args[3]));
        new Trial(side).run(args[2].equals("scroll"));
        System.exit(0);
    }

    private void run(boolean scrolls) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        side.prepare();
        StackPane root = fx(() -> {
            Fonts.load(Path.of(Objects.requireNonNullElse(System.getProperty("mitjul.assets"), "assets"), "fonts"));
            Stage stage = new Stage();
            StackPane pane = new StackPane(new Label("밑줄"), new ScrollBar(), new TextField());
            Scene scene = new Scene(pane, 1100, 850);
            scene.getStylesheets().setAll(Look.LIGHT.stylesheet(), Objects.requireNonNull(
                    Look.class.getResource("/app/mitjul/ui/look/mitjul.css")).toExternalForm());
            stage.setScene(scene);
            stage.show();
            return pane;
        });
        Thread.sleep(500);
        if (scrolls) {
            open(root, false);
            scroll();
        } else {
            open(root, true);
            marks();
            side.report(figures);
        }
        side.close();
    }

    private void open(StackPane root, boolean measured) throws Exception {
        fx(() -> root.getChildren().setAll(side.show()));
        Thread.sleep(700);
        long heap = measured ? heap() : 0;
        if (measured) {
            cpu.idle();
        }
        long before = cpu.nanos();
        long start = System.nanoTime();
        fx(() -> {
            side.open();
            return true;
        });
        while (!side.opened()) {
            Thread.sleep(1);
        }
        if (measured) {
            long last = cpu.rest();
            figures.add("first.cpu", (cpu.nanos() - before) / 1e6);
            figures.add("first.wall", (last - start) / 1e6);
            figures.add("first.heap", (heap() - heap) / 1048576.0);
        } else {
            Thread.sleep(1500);
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void marks() throws Exception {
        List<Double> used = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        double idle = cpu.idle();
        figures.add("idle.share", idle);
        for (int i = 0; i < NEW_MARKS; i++) {
            TextRange range = new TextRange(40 + i * 25, 58 + i * 25);
            cpu.rest();
            long before = cpu.nanos();
            long start = System.nanoTime();
            int marks = side.marks();
            fx(() -> {
                side.mark(range);
                return true;
            });
            while (side.marks() == marks) {
                Thread.sleep(1);
            }
            long last = cpu.rest();
            used.add((cpu.nanos() - before - idle * (System.nanoTime() - start)) / 1e6);
            seen.add((last - start) / 1e6);
        }
        figures.add("mark.cpu", median(used));
        figures.add("mark.visible", median(seen));
    }

    private void scroll() throws Exception {
        CompletableFuture<List<Long>> done = new CompletableFuture<>();
        long before = cpu.nanos();
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Long> times = new ArrayList<>();

            @Override
            public void handle(long now) {
                times.add(System.nanoTime());
                if (times.size() > FRAMES) {
                    stop();
                    done.complete(times);
                } else {
                    side.scroll(STEP);
                }
            }
        }.start());
        List<Long> times = done.get();
        figures.add("scroll.cpu", (cpu.nanos() - before) / 1e6 / FRAMES);
        List<Double> frames = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            frames.add((times.get(i) - times.get(i - 1)) / 1e6);
        }
        figures.add("scroll.median", median(frames));
        figures.add("scroll.p95", at(frames, 0.95));
    }

    static double median(Collection<Double> values) {
        return at(values, 0.5);
    }

    private static double at(Collection<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private static <T> T fx(Callable<T> task) throws InterruptedException, ExecutionException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
