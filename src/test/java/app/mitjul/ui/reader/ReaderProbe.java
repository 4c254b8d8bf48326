package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

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

    /// Offset of the first character that is shown.
    public static int firstShown(ReaderView view) {
        return paragraphs(view).stream().mapToInt(p -> p.range().orElseThrow().start()).min().orElseThrow();
    }

    /// The places of the search words in the open text.
    public static List<TextRange> hits(ReaderViewModel model) {
        return model.hitsProperty().get();
    }

    /// A press and release with Shift held at the right edge of `range`; the headless platform's mouse knows no keys.
    public static void shiftClick(ReaderView view, TextRange range) {
        Point2D at = endOf(view, range);
        Node flow = view.lookup(".block-flow");
        Point2D local = flow.localToScene(flow.screenToLocal(at));
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            flow.fireEvent(
                    new MouseEvent(type, local.getX(), local.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                            true, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, false, false,
                            true, null));
        }
    }

    /// Where the caret is.
    public static int caret(ReaderView view) {
        return view.model().caret().placeProperty().get().orElseThrow().offset();
    }

    public static void putCaret(ReaderView view, int offset) {
        view.model().caret().put(offset, offset);
    }

    /// The words that are underlined as terms in the open text.
    public static List<String> terms(ReaderView view) {
        String text = view.model().shownProperty().get().orElseThrow().text();
        return view.model().termPlaces().hitsProperty().get().stream().map(h -> h.range().of(text)).toList();
    }

    /// How many pieces of line the terms have on the screen.
    public static int termLines(ReaderView view) {
        return paragraphs(view).stream().flatMap(p -> p.getChildrenUnmodifiable().stream())
                .filter(TermLayer.class::isInstance).mapToInt(l -> ((TermLayer) l).getElements().size() / 2).sum();
    }

    /// The parts of the text that are on the screen, from the top.
    public static List<TextRange> blocks(ReaderView view) {
        return paragraphs(view).stream().map(p -> p.piece().range()).sorted().toList();
    }

    /// The numbers beside the text, from the top.
    public static List<String> numbers(ReaderView view) {
        return paragraphs(view).stream().sorted(Comparator.comparing(p -> p.piece().range()))
                .flatMap(p -> p.lookupAll(".margin-number").stream()).map(n -> ((Text) n).getText()).toList();
    }

    /// How many rectangles lie over text that is not in focus.
    public static long dimmed(ReaderView view) {
        return paragraphs(view).stream().flatMap(p -> veils(p)).count();
    }

    private static Stream<Bounds> veils(ParagraphNode p) {
        return p.lookupAll(".veil").stream().flatMap(g -> ((Parent) g).getChildrenUnmodifiable().stream())
                .map(Node::getBoundsInParent);
    }

    /// Whether the character at `offset` is not in focus.
    public static boolean isDimmed(ReaderView view, int offset) {
        return paragraphs(view).stream().filter(p -> p.piece().range().contains(offset)).anyMatch(p -> {
            Rectangle2D box = p.boxes(new TextRange(offset, offset + 1)).getFirst();
            double x = box.getMinX() + box.getWidth() / 2;
            return veils(p).anyMatch(v -> v.contains(x, box.getMinY() + box.getHeight() / 2));
        });
    }

    /// Whether a reader waits for a newer reading of its article.
    public static boolean reading(ReaderViewModel model) {
        return model.isReading();
    }
}
