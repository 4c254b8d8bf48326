package app.mitjul.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Words of the interface that a person cannot read whole: shortened, or reaching out of what holds them. Titles, quotes
/// and other words of the library may be shortened, and what can be scrolled to is not clipped.
final class ClippedText {

    /// What shows the words of a library or of a file, of any length.
    private static final Set<String> OF_THE_LIBRARY = Set.of("article-title", "article-source", "quote", "table-cell",
            "preview-title", "preview-second", "notice", "slot-title", "outlet-name", "passages-title", "context",
            "file-name", "kwic-article", "found-head");

    private ClippedText() {
    }

    static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, found);
        return found;
    }

    private static void walk(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            check(labeled, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    private static void check(Labeled labeled, List<String> found) {
        String wanted = labeled.getText();
        if (wanted == null || wanted.isBlank() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.isVisible() && text.getStyleClass().contains("text")).findFirst()
                .ifPresent(text -> {
                    boolean shortened = !plain(text.getText()).equals(plain(wanted));
                    if (shortened && !ofTheLibrary(labeled)) {
                        found.add("shortened: “" + wanted + "” to “" + text.getText() + "” in " + path(labeled));
                    } else {
                        outside(text).ifPresent(where -> found.add("clipped: “" + wanted + "” by " + where));
                    }
                });
    }

    private static String plain(String text) {
        return text.replaceAll("[_\\s]", "");
    }

    private static boolean ofTheLibrary(Node node) {
        return OF_THE_LIBRARY.stream().anyMatch(style -> inside(node, style));
    }

    private static boolean inside(Node node, String style) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    /// The ancestor that the words reach out of, up to the nearest one that scrolls.
    private static java.util.Optional<String> outside(Text text) {
        if (inside(text, "block-flow")) {
            return java.util.Optional.empty();
        }
        Bounds words = text.localToScene(text.getLayoutBounds());
        for (Parent p = text.getParent(); p != null; p = p.getParent()) {
            Bounds box = p.localToScene(p.getLayoutBounds());
            if (p.getStyleClass().contains("viewport") && p.getParent() instanceof ScrollPane pane) {
                boolean cut = pane.isFitToWidth() && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                        && words.getMaxX() > box.getMaxX() + 2;
                return cut ? java.util.Optional.of(path(p)) : java.util.Optional.empty();
            }
            if (p instanceof TableView<?> || p instanceof VirtualFlow<?> || p instanceof ChipStrip
                    || p.getStyleClass().contains("clipped-container")
                    || p.getStyleClass().contains("column-header-background")) {
                return java.util.Optional.empty();
            }
            if (scrolled(p)) {
                continue;
            }
            if (p instanceof Region && (words.getMinX() < box.getMinX() - 2 || words.getMaxX() > box.getMaxX() + 2
                    || words.getMinY() < box.getMinY() - 4 || words.getMaxY() > box.getMaxY() + 4)) {
                return java.util.Optional.of(path(p));
            }
        }
        return java.util.Optional.empty();
    }

    /// What lies between a viewport and what is scrolled in it.
    private static boolean scrolled(Parent p) {
        return p.getParent() != null && p.getParent().getStyleClass().contains("viewport");
    }

    static String path(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node n = node; n != null && path.length() < 160; n = n.getParent()) {
            path.append(n.getClass().getSimpleName()).append(n.getId() == null ? "" : "#" + n.getId())
                    .append(n.getStyleClass()).append(" < ");
        }
        return path.toString();
    }
}
