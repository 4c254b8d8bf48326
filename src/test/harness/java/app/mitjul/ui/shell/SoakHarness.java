package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.harness.Figures;
import app.mitjul.session.Commands;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A long day in one window: what has left the screen is held by nobody, and the heap stays as it was.
class SoakHarness {

    private static final double MEGABYTE = 1 << 20;
    private static final int WARM = 100;

    @TempDir
    Path home;

    @Test
    void a_thousand_articles_and_ten_thousand_marks_leave_nothing_behind() throws Exception {
        Figures figures = new Figures("soak");
        int switches = Figures.of("soak.switches", 1_000);
        int marks = Figures.of("soak.marks", 10_000);
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            int perSwitch = Math.max(2, marks / switches / 2 * 2);
            List<WeakReference<Node>> old = new ArrayList<>();
            double before = 0;
            int nodesBefore = 0;
            for (int i = 0; i < switches; i++) {
                if (i == Math.min(WARM, switches / 2)) {
                    before = heap();
                    nodesBefore = nodes(desk).size();
                }
                ArticleId article = open(desk, i);
                mark(desk, article, perSwitch);
                remember(desk, old);
            }
            open(desk, switches);
            desk.settle();
            double growth = heap() - before;
            Set<Node> now = Set.copyOf(nodes(desk));
            long alive = old.stream().map(WeakReference::get).filter(n -> n != null && !now.contains(n)).count();
            figures.say(
                    "%d switches, %d marks, %d of %d old nodes alive, %d nodes in the window (%d after %d switches), "
                            + "heap %+.1f MB",
                    switches, switches * perSwitch, alive, old.size(), now.size(), nodesBefore,
                    WARM, growth);
            assertThat(alive).isZero();
            assertThat(growth).isLessThanOrEqualTo(15);
        }
    }

    @Test
    void twenty_windows_closed_are_gone() throws Exception {
        Figures figures = new Figures("soak, windows");
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            List<WeakReference<LibraryWindow>> closed = new ArrayList<>();
            for (int i = 0; i < Figures.of("soak.windows", 20); i++) {
                closed.add(reopen(desk));
            }
            heap();
            long alive = closed.stream().filter(w -> w.get() != null).count();
            figures.say("%d of %d closed windows alive", alive, closed.size());
            assertThat(alive).isZero();
        }
    }

    @Test
    void control_nodes_that_somebody_holds_are_counted() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            List<WeakReference<Node>> old = new ArrayList<>();
            List<Node> leak = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                open(desk, i);
                leak.addAll(readers(desk));
                remember(desk, old);
            }
            open(desk, 10);
            desk.settle();
            heap();
            Set<Node> now = Set.copyOf(nodes(desk));
            assertThat(old.stream().map(WeakReference::get).filter(n -> n != null && !now.contains(n)).count())
                    .isPositive();
            assertThat(leak).isNotEmpty();
        }
    }

    private static WeakReference<LibraryWindow> reopen(DeskFixture desk) throws Exception {
        WeakReference<LibraryWindow> before = new WeakReference<>(desk.window());
        DeskFixture.run(() -> desk.window().desktop().openLibrary(desk.library(), false));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(() -> {
            Node now = desk.stage().getScene().getRoot().lookup(".library-window");
            return now != null && now != before.get();
        }));
        desk.settle();
        return before;
    }

    private static ArticleId open(DeskFixture desk, int i) throws Exception {
        var rows = desk.window().library().rows();
        ArticleId article = rows.get(i % rows.size()).article().id();
        DeskFixture.run(() -> desk.window().workspace().reader().open(article));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(() -> {
            var reader = desk.window().workspace().reader();
            return !ReaderProbe.reading(reader)
                    && reader.shownProperty().get().filter(s -> s.article().id().equals(article)).isPresent();
        }));
        WaitForAsyncUtils.waitForFxEvents();
        return article;
    }

    /// Puts themes on passages in view and takes them off again: the library is as before, its history is longer.
    private static void mark(DeskFixture desk, ArticleId article, int marks) {
        Commands commands = desk.window().library().session().commands();
        for (int i = 0; i < marks; i++) {
            int start = i / 2 % 40 * 3;
            commands.toggle(article, new TextRange(start, start + 3), Theme.SECURITY).join();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void remember(DeskFixture desk, List<WeakReference<Node>> old) throws Exception {
        for (Node node : readers(desk)) {
            old.add(new WeakReference<>(node));
        }
    }

    /// Everything the reader shows.
    private static List<Node> readers(DeskFixture desk) throws Exception {
        return DeskFixture.call(() -> {
            List<Node> all = new ArrayList<>();
            collect(desk.reader(), all);
            return all;
        });
    }

    private static List<Node> nodes(DeskFixture desk) throws Exception {
        return DeskFixture.call(() -> {
            List<Node> all = new ArrayList<>();
            collect(desk.stage().getScene().getRoot(), all);
            return all;
        });
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /// Megabytes in use once everything that can go has gone.
    private static double heap() throws Exception {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
