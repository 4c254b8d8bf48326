package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.TermHit;
import app.mitjul.text.linebreak.EojeolLineBreaks;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.reader.Layers.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// One paragraph of the text with its marks; the only class that knows the text control. Offsets in and out are UTF-16
/// code units of the whole article.
final class ParagraphNode extends Block {

    private final TextPiece piece;
    private final TextRange range;
    private final TextFlow flow = new TextFlow();
    private final Grounds grounds;
    private final Layer<TermLayer> termLayer;
    private final Underlines underlines;
    private final MarginBars bars;
    private final Layer<NumberLayer> numbers;
    private final Veil veil;
    private final double gap;
    private Optional<TextRange> focus = Optional.empty();
    private List<Highlight> highlights = List.of();
    private Optional<TextRange> selection = Optional.empty();
    private List<TextRange> hits = List.of();
    private List<TermHit> terms = List.of();
    private double drawnWidth = -1;
    private boolean marksDrawn;
    private boolean selectionDrawn;
    private boolean termsDrawn;
    private boolean veilDrawn;

    /// @param bodyStart text before it (title line, byline) is dimmed
    ParagraphNode(String article, TextPiece piece, int bodyStart, ReadingStyle style,
            List<MarginNumber> beside, Consumer<AnnotationId> barClicked) {
        super(style);
        this.piece = piece;
        range = piece.range();
        gap = style.gap(piece.end());
        int dimmed = Math.clamp(bodyStart, range.start(), range.end());
        if (dimmed > range.start()) {
            flow.getChildren().add(piece(article.substring(range.start(), dimmed), style.look().muted()));
        }
        if (dimmed < range.end()) {
            flow.getChildren().add(piece(article.substring(dimmed, range.end()), style.look().text()));
        }
        flow.setLineSpacing(style.lineSpacing());
        boolean anywhere = style.typesetting().anywhere();
        flow.setTextAlignment(anywhere ? TextAlignment.JUSTIFY : TextAlignment.LEFT);
        flow.getChildren().add(mark(anywhere ? EojeolLineBreaks.ANYWHERE : EojeolLineBreaks.EOJEOL));
        Layers layers = new Layers(getChildren());
        grounds = new Grounds(layers);
        layers.put(flow);
        termLayer = layers.add(TermLayer::new);
        underlines = new Underlines(layers);
        bars = new MarginBars(layers, barClicked);
        numbers = layers.add(() -> new NumberLayer(beside, style));
        veil = new Veil(layers, range, style);
        if (!beside.isEmpty()) {
            numbers.get();
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(range.of(article));
        getStyleClass().add("paragraph");
    }

    private Text piece(String string, Color fill) {
        Text text = Nodes.words(string, Font.font(style().family(), style().size()));
        text.setFill(fill);
        return text;
    }

    /// One more character than the text has, which nothing here counts.
    private static Text mark(char breaks) {
        Text mark = Nodes.words(String.valueOf(breaks), Font.font(1));
        mark.setFill(Color.TRANSPARENT);
        return mark;
    }

    @Override
    Optional<TextRange> range() {
        return Optional.of(range);
    }

    TextPiece piece() {
        return piece;
    }

    /// Shows these marks; those outside the paragraph are left out.
    void show(List<Highlight> all) {
        List<Highlight> mine = new ArrayList<>();
        for (Highlight h : all) {
            if (h.range().overlaps(range)) {
                mine.add(new Highlight(clip(h.range()), h.style(), h.id()));
            }
        }
        if (!mine.equals(highlights)) {
            highlights = mine;
            marksDrawn = false;
            requestLayout();
        }
    }

    void select(Optional<TextRange> selected) {
        Optional<TextRange> mine = selected.filter(s -> s.overlaps(range)).map(this::clip);
        if (!mine.equals(selection)) {
            selection = mine;
            selectionDrawn = false;
            requestLayout();
        }
    }

    /// Shows these terms, which touch the paragraph.
    void showTerms(List<TermHit> mine) {
        if (!mine.equals(terms)) {
            terms = mine;
            termsDrawn = false;
            requestLayout();
        }
    }

    /// Shows the places of the search words.
    void showHits(List<TextRange> all) {
        List<TextRange> mine = all.stream().filter(h -> h.overlaps(range)).map(this::clip).toList();
        if (!mine.equals(hits)) {
            hits = mine;
            marksDrawn = false;
            requestLayout();
        }
    }

    @Override
    void dimAllBut(Optional<TextRange> lit) {
        if (!lit.equals(focus)) {
            focus = lit;
            veilDrawn = false;
            requestLayout();
        }
    }

    TextRange clip(TextRange r) {
        return new TextRange(Math.max(r.start(), range.start()), Math.min(r.end(), range.end()));
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? getWidth() : width;
        return Math.ceil(flow.prefHeight(column(w)) + style().lineSpacing() + gap);
    }

    @Override
    protected void layoutChildren() {
        double left = columnLeft(getWidth());
        double width = column(getWidth());
        flow.resizeRelocate(left, 0, width, flow.prefHeight(width));
        if (drawnWidth != getWidth()) {
            drawnWidth = getWidth();
            marksDrawn = false;
            selectionDrawn = false;
            termsDrawn = false;
            veilDrawn = false;
            grounds.move(left);
            underlines.move(left);
            bars.move(left);
            numbers.ifMade(n -> n.place(left, width, this::lineTop));
        }
        if (!marksDrawn || !selectionDrawn || !termsDrawn || !veilDrawn) {
            flow.layout();
            draw();
        }
    }

    private void draw() {
        if (!marksDrawn) {
            Map<TextRange, List<Rectangle2D>> known = new HashMap<>();
            Function<TextRange, List<Rectangle2D>> boxes = r -> known.computeIfAbsent(r, this::columnBoxes);
            grounds.drawMarks(highlights, hits, style(), boxes);
            underlines.draw(highlights, style(), boxes);
            bars.draw(highlights, boxes);
            marksDrawn = true;
        }
        if (!selectionDrawn) {
            grounds.drawSelection(selection, style(), this::columnBoxes);
            selectionDrawn = true;
        }
        if (!termsDrawn) {
            drawTerms();
            termsDrawn = true;
        }
        if (!veilDrawn) {
            veil.draw(focus, this);
            veilDrawn = true;
        }
    }

    private void drawTerms() {
        if (termLayer.isMade() || !terms.isEmpty()) {
            termLayer.get().draw(flow.getLayoutX(), terms, range, style(), this::columnBoxes);
        }
    }

    /// The boxes of a range, line by line, with x from the left edge of the column.
    private List<Rectangle2D> columnBoxes(TextRange r) {
        return flow.getLayoutInfo().getSelectionGeometry(r.start() - range.start(), r.end() - range.start(), false);
    }

    /// The boxes of a range in this node's coordinates.
    List<Rectangle2D> boxes(TextRange r) {
        double left = columnLeft(getWidth());
        return columnBoxes(clip(r)).stream()
                .map(b -> new Rectangle2D(b.getMinX() + left, b.getMinY(), b.getWidth(), b.getHeight())).toList();
    }

    /// The place between two characters nearest to a point of this node.
    int insertionAt(double x, double y) {
        return range.start() + Math.clamp(hit(x, y).getInsertionIndex(), 0, range.length());
    }

    /// The character under a point of this node; empty beside the text.
    Optional<Integer> characterAt(double x, double y) {
        int index = hit(x, y).getCharIndex();
        if (index < 0 || index >= range.length()) {
            return Optional.empty();
        }
        int offset = range.start() + index;
        boolean inside = boxes(new TextRange(offset, offset + 1)).stream().anyMatch(b -> b.contains(new Point2D(x, y)));
        return inside ? Optional.of(offset) : Optional.empty();
    }

    private HitInfo hit(double x, double y) {
        return flow.getHitInfo(new Point2D(x - flow.getLayoutX(), Math.max(0, y - flow.getLayoutY())));
    }

    /// The first character of the line at height `y`.
    int lineStartAt(double y) {
        LayoutInfo info = flow.getLayoutInfo();
        int start = 0;
        for (int line = 0; line < info.getTextLineCount(); line++) {
            var lineInfo = info.getTextLine(line, true);
            if (lineInfo.bounds().getMinY() > y) {
                break;
            }
            start = lineInfo.start();
        }
        return range.start() + start;
    }

    /// Top of the line that holds the character at `offset`.
    double lineTop(int offset) {
        LayoutInfo info = flow.getLayoutInfo();
        double top = 0;
        for (int line = 0; line < info.getTextLineCount(); line++) {
            var lineInfo = info.getTextLine(line, true);
            if (range.start() + lineInfo.start() > offset) {
                break;
            }
            top = lineInfo.bounds().getMinY();
        }
        return top;
    }
}
