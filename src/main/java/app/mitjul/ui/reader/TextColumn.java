package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// The text of the open article as blocks in a [BlockFlow]: makes them, tells those on the screen what changed, and finds
/// places. Nothing here looks at all of a text or at all marks.
final class TextColumn {

    private final ReaderViewModel model;
    private final Texts texts;
    private final BlockFlow flow = new BlockFlow();
    private TextPlan plan = TextPlan.EMPTY;
    private ReadingStyle style;
    private HighlightStyles styles;

    TextColumn(ReaderViewModel model, Texts texts, ReadingStyle style) {
        this.model = model;
        this.texts = texts;
        this.style = style;
        styles = new HighlightStyles(List.of(), style.look(), false);
    }

    BlockFlow flow() {
        return flow;
    }

    TextPlan plan() {
        return plan;
    }

    ReadingStyle style() {
        return style;
    }

    /// Lets go of the text.
    void clear() {
        plan = TextPlan.EMPTY;
        flow.setBlocks(new double[0], this::block);
    }

    /// Makes the blocks anew and shows them from the head.
    void rebuild(ReadingStyle now, TextPlan pieces) {
        style = now;
        plan = pieces;
        styles = new HighlightStyles(model.library().themes(), style.look(), texts.korean());
        flow.setBlocks(estimates(), this::block);
    }

    private double[] estimates() {
        double[] heights = new double[plan.size() + 2];
        heights[0] = style.size() * 6;
        heights[heights.length - 1] = 120;
        System.arraycopy(plan.estimates(style), 0, heights, 1, plan.size());
        return heights;
    }

    private Block block(int index) {
        ShownArticle shown = model.shownProperty().get().orElseThrow();
        if (index == 0) {
            return new HeadBlock(SafeText.of(shown.article().title()), SourceLine.of(shown, texts),
                    Warnings.of(shown, texts), style);
        }
        if (index > plan.size()) {
            return new EndBlock(texts.text("ui.reader.cutoff"), shown.article().truncated(), style);
        }
        TextPiece piece = plan.get(index - 1);
        ParagraphNode node = new ParagraphNode(shown.text(), piece, shown.article().bodyStart(), style,
                MarginNumbers.of(shown, piece, style.typesetting()),
                id -> model.chosenProperty().set(Optional.of(id)));
        show(node, shown);
        node.showHits(model.hitsProperty().get());
        node.showTerms(model.termPlaces().touching(node.piece().range()));
        node.select(model.selectionProperty().get());
        return node;
    }

    private void show(ParagraphNode node, ShownArticle shown) {
        node.show(styles.of(shown.marks().touching(node.piece().range()), model.chosenProperty().get()));
    }

    /// The themes are others, or look otherwise.
    void restyle() {
        styles = new HighlightStyles(model.library().themes(), style.look(), texts.korean());
        drawMarks();
    }

    void drawMarks() {
        model.shownProperty().get().ifPresent(shown -> paragraphs().forEach(p -> show(p, shown)));
    }

    void drawSelection() {
        paragraphs().forEach(p -> p.select(model.selectionProperty().get()));
    }

    void drawTerms() {
        paragraphs().forEach(p -> p.showTerms(model.termPlaces().touching(p.piece().range())));
    }

    void drawHits() {
        paragraphs().forEach(p -> p.showHits(model.hitsProperty().get()));
    }

    /// Dims all but a range; nothing given: nothing is dimmed.
    void dimAllBut(Optional<TextRange> range) {
        flow.live().values().forEach(b -> b.dimAllBut(range));
    }

    /// Whether the character at `offset` is in view.
    boolean isOnScreen(int offset) {
        return paragraphs().stream().filter(p -> p.piece().range().contains(offset)).anyMatch(p -> {
            double y = p.getLayoutY() + p.lineTop(offset);
            return y > -style.lineHeight() && y < flow.getHeight();
        });
    }

    /// The first character of the line at a height of the flow.
    Optional<Integer> offsetAt(double y) {
        return flow.at(y).map(Map.Entry::getValue).filter(ParagraphNode.class::isInstance)
                .map(b -> ((ParagraphNode) b).lineStartAt(y - b.getLayoutY()));
    }

    /// The paragraphs that exist now, from the top.
    List<ParagraphNode> paragraphs() {
        return flow.live().values().stream().filter(ParagraphNode.class::isInstance).map(ParagraphNode.class::cast)
                .toList();
    }

    /// The box of the last line of a range in the coordinates of the flow, when that is on the screen.
    Optional<Rectangle2D> lastBox(TextRange range) {
        return paragraphs().stream().filter(p -> p.piece().range().overlaps(range)).reduce((a, b) -> b).map(p -> {
            Rectangle2D box = p.boxes(range).getLast();
            return new Rectangle2D(box.getMinX() + p.getLayoutX(), box.getMinY() + p.getLayoutY(), box.getWidth(),
                    box.getHeight());
        });
    }

    /// Offset of the first character of the line at the upper edge; 0 at the head. Of a piece that was scrolled to and has
    /// no lines yet, its first.
    int topOfView() {
        int piece = flow.topIndex() - 1;
        if (piece < 0 || plan.size() == 0) {
            return 0;
        }
        if (piece >= plan.size()) {
            return plan.get(plan.size() - 1).range().end();
        }
        return flow.live().get(piece + 1) instanceof ParagraphNode p && p.getWidth() > 0
                ? p.lineStartAt(flow.topOffset())
                : plan.get(piece).range().start();
    }

    void toStart() {
        flow.scrollTo(0, 0);
    }

    void toEnd() {
        flow.scrollTo(plan.size() + 1, 0);
    }

    /// Brings the line of `offset` to the upper edge; where the text begins, its head. While there is no width to break
    /// lines in, the piece.
    void toTop(int offset) {
        if (plan.size() == 0 || offset <= plan.get(0).range().start()) {
            toStart();
        } else {
            int index = plan.indexOf(offset) + 1;
            flow.scrollTo(index, flow.hasRoom() ? lineTop(index, offset) : 0);
        }
    }

    private double lineTop(int index, int offset) {
        if (flow.block(index) instanceof ParagraphNode p) {
            p.resize(flow.width(), p.prefHeight(flow.width()));
            p.layout();
            return p.lineTop(offset);
        }
        return 0;
    }

    /// Scrolls to a passage unless it can be seen already.
    void bringIntoView(TextRange range) {
        flow.layout();
        double height = flow.getHeight();
        boolean seen = paragraphs().stream().filter(p -> p.piece().range().overlaps(range))
                .flatMap(p -> p.boxes(range).stream().limit(1).map(b -> b.getMinY() + p.getLayoutY()))
                .anyMatch(y -> y >= 0 && y < height - style.size() * 3);
        if (!seen) {
            toTop(range.start());
            flow.scrollBy(-height / 3);
            flow.layout();
        }
    }
}
