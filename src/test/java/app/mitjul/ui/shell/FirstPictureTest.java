package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
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
