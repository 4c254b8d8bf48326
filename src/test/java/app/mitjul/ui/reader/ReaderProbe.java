package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/// Tells tests where the words of a text are on the screen.
public final class ReaderProbe {

    private ReaderProbe() {
    }

    /// A point inside the first visible box of `range`, just within its left edge.
    public static Point2D startOf(ReaderView view, TextRange range) {
        return point(view, new TextRange(range.start(), range.start() + 1), 0.1);
    }

    /// A point at the right edge of the last character of `range`.
    public static Point2D endOf(ReaderView view, TextRange range) {
        return point(view, new TextRange(range.end() - 1, range.end()), 0.9);
    }

    /// A point in the middle of one character.
    public static Point2D on(ReaderView view, int offset) {
        return point(view, new TextRange(offset, offset + 1), 0.5);
    }

    private static Point2D point(ReaderView view, TextRange range, double share) {
        ParagraphNode node = paragraphs(view).stream().filter(p -> p.range().filter(range::overlaps).isPresent())
                .findFirst().orElseThrow(() -> new AssertionError("not in view: " + range));
        Rectangle2D box = node.boxes(range).getFirst();
        return node.localToScreen(box.getMinX() + box.getWidth() * share, box.getMinY() + box.getHeight() / 2);
    }

    static List<ParagraphNode> paragraphs(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(n -> n instanceof ParagraphNode p
                ? java.util.stream.Stream.of(p)
                : n instanceof Parent inner ? paragraphs(inner).stream() : java.util.stream.Stream.<ParagraphNode>of())
                .toList();
    }

    public static boolean popoverShown(ReaderView view) {
        return popover(view).filter(Node::isVisible).isPresent();
    }

    private static Optional<MarkPopover> popover(ReaderView view) {
        return view.getChildren().stream().filter(MarkPopover.class::isInstance).map(MarkPopover.class::cast)
                .findFirst();
    }

    public static TextField popoverNote(ReaderView view) {
        return (TextField) popover(view).orElseThrow().lookup("#popover-note");
    }
}
