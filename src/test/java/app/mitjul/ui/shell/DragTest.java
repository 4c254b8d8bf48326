package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.SetRow;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Articles and collections dragged with the mouse in the real window. The headless platform cannot drag: this one needs
/// a display.
@DisabledIfSystemProperty(named = "glass.platform", matches = "Headless")
class DragTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    @Test
    void selected_articles_are_dropped_into_a_collection_and_a_collection_into_another() throws Exception {
        ArticleSetId asia = make("아시아");
        ArticleSetId energy = make("에너지");
        desk.settle();
        DeskFixture.run(() -> desk.lookup("#sets-fold").queryButton().fire());
        desk.settle();
        List<ArticleId> ids = DeskFixture.call(() -> desk.window().workspace().listModel().visible().stream()
                .map(row -> row.article().id()).toList());

        drag(point(article(0), 0.3), point(set("에너지"), 0.5));
        waitFor(() -> members(energy).equals(Set.of(ids.get(0))));

        DeskFixture.run(() -> list().getSelectionModel().clearAndSelect(0));
        DeskFixture.run(() -> list().getSelectionModel().select(1));
        desk.settle();
        drag(point(article(1), 0.3), point(set("아시아"), 0.5));
        waitFor(() -> members(asia).equals(Set.of(ids.get(0), ids.get(1))));
        assertThat(members(energy)).as("dropping adds").containsExactly(ids.get(0));

        desk.settle();
        drag(point(set("에너지"), 0.5), point(set("아시아"), 0.5));
        waitFor(() -> row(energy).set().parent().equals(Optional.of(asia)));
        desk.settle();
        desk.picture("dragged");
        assertThat(row(asia).all()).isEqualTo(2);
        drag(point(set("아시아"), 0.5), point(set("에너지"), 0.5));
        desk.settle();
        assertThat(row(asia).set().parent()).as("none goes into one in it").isEmpty();
    }

    /// As a hand does: press, a few moves, let go.
    private void drag(Point2D from, Point2D to) throws Exception {
        desk.moveTo(from);
        desk.press(MouseButton.PRIMARY);
        for (int step = 1; step <= 6; step++) {
            desk.moveTo(from.add(to.subtract(from).multiply(step / 6.0)));
            WaitForAsyncUtils.waitForFxEvents();
        }
        desk.moveTo(to.add(1, 0));
        desk.moveTo(to);
        WaitForAsyncUtils.waitForFxEvents();
        desk.picture("dragging");
        desk.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D point(Node node, double down) throws Exception {
        return DeskFixture.call(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getMinX() + 60, bounds.getMinY() + bounds.getHeight() * down);
        });
    }

    private Node article(int place) throws Exception {
        String title = DeskFixture.call(
                () -> desk.window().workspace().listModel().visible().get(place).article().title());
        return cell(".article-cell", title);
    }

    private Node set(String name) throws Exception {
        return cell(".set-cell", name);
    }

    private Node cell(String style, String name) throws Exception {
        return DeskFixture.call(() -> desk.lookup(style).queryAll().stream()
                .filter(n -> n.getAccessibleText() != null && n.getAccessibleText().startsWith(name)).findFirst()
                .orElseThrow());
    }

    private ListView<?> list() {
        return desk.lookup("#article-list").query();
    }

    private ArticleSetId make(String name) throws Exception {
        return DeskFixture.call(() -> desk.window().library().session().commands().createSet(Kind.COLLECTION, name,
                Optional.empty(), "")).get(20, TimeUnit.SECONDS);
    }

    private Set<ArticleId> members(ArticleSetId set) throws Exception {
        return Set.copyOf(desk.window().library().session().read(reads -> reads.members(set)).get(20,
                TimeUnit.SECONDS));
    }

    private SetRow row(ArticleSetId id) throws Exception {
        return DeskFixture.call(() -> desk.window().library().arranged().row(id).orElseThrow());
    }

    private static void waitFor(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, so);
    }
}
