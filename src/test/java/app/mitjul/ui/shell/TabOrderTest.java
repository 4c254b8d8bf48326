package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.image.WritableImage;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tab leads to everything that can be acted on and back to where it began; Shift+Tab the other way; what has the focus
/// can be seen.
class TabOrderTest {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"),
                new WindowState(0, 0, 1000, 800, false, true, true, 300, 300, false, 0.5));
        desk.start();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    @Test
    void tab_reaches_every_control_of_every_screen_and_comes_back_and_shift_tab_goes_the_other_way()
            throws Exception {
        Map<String, List<String>> wrong = new HashMap<>();
        for (Screens.Screen screen : Screens.all()) {
            screen.opened().on(desk);
            desk.settle();
            List<String> missed = DeskFixture.call(this::missed);
            if (!missed.isEmpty()) {
                wrong.put(screen.name(), missed);
            }
            Screens.close(desk);
        }
        assertThat(wrong).isEmpty();
    }

    /// What Tab does not reach, or Shift+Tab not in the same order; names of nodes.
    private List<String> missed() {
        Parent within = within();
        Set<Node> wanted = new LinkedHashSet<>();
        collect(within, wanted);
        List<String> wrong = new ArrayList<>();
        if (wanted.isEmpty()) {
            return List.of("nothing to go to");
        }
        wanted.iterator().next().requestFocus();
        List<Node> forward = round(false, wanted.size());
        wanted.stream().filter(n -> !forward.contains(n))
                .forEach(n -> wrong.add("Tab misses " + ClippedText.path(n)));
        forward.stream().filter(n -> !inside(n, within))
                .forEach(n -> wrong.add("Tab leaves the page to " + ClippedText.path(n)));
        if (wrong.isEmpty()) {
            List<Node> back = round(true, wanted.size());
            Collections.reverse(back);
            if (!rotated(forward, back)) {
                wrong.add("Shift+Tab: " + forward.size() + " forward, " + back.size() + " back");
            }
        }
        return wrong;
    }

    private Parent within() {
        return desk.window().pages().isOpen() ? desk.window().pages() : desk.stage().getScene().getRoot();
    }

    /// The focus owners of one round, from the present one until it has the focus again.
    private List<Node> round(boolean shift, int size) {
        List<Node> owners = new ArrayList<>();
        Node first = desk.stage().getScene().getFocusOwner();
        Node now = first;
        do {
            owners.add(now);
            KeyEvent tab = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, shift, false, false, false);
            now.fireEvent(tab);
            now = desk.stage().getScene().getFocusOwner();
        } while (now != first && owners.size() <= size * 2 + 5);
        return owners;
    }

    private static boolean rotated(List<Node> a, List<Node> b) {
        int shift = b.indexOf(a.getFirst());
        if (shift < 0 || a.size() != b.size()) {
            return false;
        }
        List<Node> turned = new ArrayList<>(b);
        Collections.rotate(turned, -shift);
        return turned.equals(a);
    }

    private static boolean inside(Node node, Parent within) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == within) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Node node, Set<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean byArrows = node instanceof Toggle toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
        if (node.isFocusTraversable() && !byArrows) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    @Test
    void what_has_the_focus_looks_different_from_what_has_not() throws Exception {
        List<String> same = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Screens.Screen screen : Screens.all()) {
            screen.opened().on(desk);
            desk.settle();
            Set<Node> controls = new LinkedHashSet<>();
            DeskFixture.run(() -> collect(within(), controls));
            for (Node control : controls) {
                if (seen.add(kind(control)) && !DeskFixture.call(() -> changes(control))) {
                    same.add(screen + ": " + ClippedText.path(control));
                }
            }
            Screens.close(desk);
        }
        assertThat(same).isEmpty();
    }

    /// What decides how a control looks: one of each kind is enough.
    private static String kind(Node control) {
        StringBuilder kind = new StringBuilder();
        Node n = control;
        for (int i = 0; i < 4 && n != null; i++) {
            kind.append(n.getClass().getName()).append(n.getStyleClass()).append(" < ");
            n = n.getParent();
        }
        return kind.toString();
    }

    /// Whether a picture of the node with the focus, reached by key, differs from one without.
    private boolean changes(Node control) {
        Node other = desk.window().pages().isOpen()
                ? desk.window().pages().lookup(".page")
                : desk.stage().getScene().getRoot();
        other.requestFocus();
        int[] without = picture(control);
        control.requestFocus();
        control.pseudoClassStateChanged(VISIBLE, true);
        int[] with = picture(control);
        control.pseudoClassStateChanged(VISIBLE, false);
        boolean caretOnly = control instanceof TextArea; // its frame is drawn by the skin; the caret blinks
        return !java.util.Arrays.equals(without, with) || caretOnly;
    }

    private int[] picture(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        WritableImage image = node.snapshot(new SnapshotParameters(), null);
        int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }
}
