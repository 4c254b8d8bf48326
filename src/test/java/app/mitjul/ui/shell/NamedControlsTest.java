package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever cannot see the window hears what each control is and is called.
class NamedControlsTest {

    private static final Set<AccessibleRole> SAYS_NOTHING = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void every_control_of_every_screen_has_a_name_and_a_role(String language) throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT").withLanguage(language),
                    new WindowState(0, 0, 1000, 700, false, true, true, 300, 300, false, 0.5));
            desk.start();
            Map<String, String> nameless = new LinkedHashMap<>();
            for (Screens.Screen screen : Screens.all()) {
                screen.opened().on(desk);
                desk.settle();
                DeskFixture.call(() -> nameless(desk.stage().getScene().getRoot()))
                        .forEach(c -> nameless.putIfAbsent(c, "on " + screen));
                Screens.close(desk);
            }
            assertThat(nameless).isEmpty();
        }
    }

    private static List<String> nameless(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, found);
        return found;
    }

    private static void walk(Node node, List<String> found) {
        if (!node.isVisible() || (node.getParent() instanceof ComboBoxBase<?>)) {
            return; // what a choice shows of itself is a part of its skin
        }
        if (mustSpeak(node)) {
            if (name(node).isBlank()) {
                found.add("no name: " + ClippedText.path(node));
            }
            if (SAYS_NOTHING.contains(node.getAccessibleRole())) {
                found.add("no role: " + ClippedText.path(node));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    /// What a person acts on; not what only holds or divides other things, nor a cell that shows nothing.
    private static boolean mustSpeak(Node node) {
        return switch (node) {
            case Label label -> label.isFocusTraversable();
            case ScrollPane pane -> pane.isFocusTraversable();
            case ScrollBar bar -> false;
            case Separator line -> false;
            case SplitPane pane -> false;
            case TabPane pane -> false;
            case TableRow<?> row -> false;
            case TableCell<?, ?> cell -> false;
            case IndexedCell<?> cell -> !cell.isEmpty();
            case Control control -> true;
            default -> node.isFocusTraversable();
        };
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        if (given != null && !given.isBlank()) {
            return given;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        Object said = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return said instanceof Label label && label.getText() != null ? label.getText() : "";
    }
}
