package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps the first picture of a window cheap.
class FirstPictureTest {

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

    /// JavaFX keeps the picture of two grounds; the outline of a single round one, or of a round border, it finds anew at
    /// each drawing.
    @Test
    void what_is_round_in_toolbar_and_list_is_two_grounds_and_no_border() throws Exception {
        List<String> slow = new ArrayList<>();
        List<Region> kept = new ArrayList<>();
        DeskFixture.run(() -> {
            for (String part : List.of(".toolbar", ".library")) {
                visible(desk.lookup(part).query(), region -> {
                    if (isDrawnEachTime(region)) {
                        slow.add(region + " " + region.getBorder() + " " + region.getBackground());
                    } else if (fills(region).stream().anyMatch(fill -> isRound(fill.getRadii()))) {
                        kept.add(region);
                    }
                });
            }
        });
        assertThat(slow).isEmpty();
        assertThat(kept).hasSizeGreaterThan(10);
    }

    @Test
    void a_line_of_the_list_that_nobody_sees_is_as_high_as_when_it_is_drawn() throws Exception {
        desk.window().library().session().commands().importArticles(List.of(), List.of(
                new NewArticle("본문.", "짧은 제목", false, new Source("", "", "", "", "", "", "", "ko"),
                        new Origin("a.txt", 1, "UTF-8", ""), 0, false),
                new NewArticle("본문, 다른 것.", "제목", false, new Source("신문", "", "", "", "", "", "", "ko"),
                        new Origin("a.txt", 2, "UTF-8", ""), 0, false)))
                .join();
        desk.settle();
        List<double[]> heights = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        DeskFixture.run(() -> {
            ListView<Object> list = desk.lookup("#article-list").query();
            Group unseen = new Group();
            unseen.setVisible(false);
            desk.window().getChildren().add(unseen);
            ListCell<Object> cell = list.getCellFactory().call(list);
            unseen.getChildren().add(cell);
            for (int turn = 0; turn < 2; turn++) { // drawn, and from memory
                for (Node node : desk.lookup(".article-cell").queryAll()) {
                    if (node instanceof ListCell<?> seen && seen != cell && seen.isVisible() && !seen.isEmpty()
                            && seen.getParent() != null && seen.getParent().isVisible()) {
                        cell.updateListView(list);
                        cell.updateIndex(seen.getIndex());
                        cell.applyCss();
                        heights.add(new double[]{cell.prefHeight(-1), seen.getHeight()});
                        if (turn > 0) {
                            drawn.add(cell.getAccessibleText());
                        }
                    }
                }
            }
            desk.window().getChildren().remove(unseen);
        });
        assertThat(heights.stream().map(h -> h[1]).distinct()).hasSizeGreaterThan(2);
        assertThat(heights).hasSizeGreaterThan(5).allSatisfy(h -> assertThat(h[0]).isEqualTo(h[1]));
        assertThat(drawn).as("still says what it drew last").hasSize(1);
    }

    private static boolean isDrawnEachTime(Region region) {
        List<BackgroundFill> fills = fills(region);
        Border border = region.getBorder();
        return region.getShape() == null && fills.size() == 1 && isRound(fills.getFirst().getRadii())
                || border != null && border.getStrokes().stream().anyMatch(FirstPictureTest::isRound);
    }

    private static List<BackgroundFill> fills(Region region) {
        return region.getBackground() == null ? List.of() : region.getBackground().getFills();
    }

    private static boolean isRound(BorderStroke stroke) {
        return isRound(stroke.getRadii()) && (isSeen(stroke.getTopStroke()) || isSeen(stroke.getBottomStroke()));
    }

    private static boolean isRound(CornerRadii radii) {
        return radii.getTopLeftHorizontalRadius() > 0 || radii.getTopRightHorizontalRadius() > 0;
    }

    private static boolean isSeen(Paint paint) {
        return !(paint instanceof Color color) || color.getOpacity() > 0;
    }

    private static void visible(Node node, Consumer<Region> each) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Region region) {
            each.accept(region);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visible(child, each));
        }
    }
}
