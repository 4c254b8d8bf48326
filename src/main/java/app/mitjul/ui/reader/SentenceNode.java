package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.reader.Layers.Layer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One sentence outside of the reader, with its marks, a caret, and the reader's selection: what the mouse and the arrows
/// select here, the keys of marking mark. Offsets are UTF-16 code units of the article.
public final class SentenceNode extends Region {

    private final TextFlow flow = new TextFlow();
    private final Grounds grounds;
    private final Underlines underlines;
    private final Layer<Rectangle> caretBar;
    private Optional<ReaderViewModel> reader = Optional.empty();
    private Optional<SentenceSetting> setting = Optional.empty();
    private TextRange range = new TextRange(0, 1);
    private List<Highlight> highlights = List.of();
    private String text = "";
    private int caret;
    private int anchor;
    private boolean drawn;
    private double lastWidth = -1;

    public SentenceNode() {
        Layers layers = new Layers(getChildren());
        grounds = new Grounds(layers);
        layers.put(flow);
        underlines = new Underlines(layers);
        caretBar = layers.add(() -> {
            Rectangle bar = new Rectangle(1.5, 10);
            bar.setManaged(false);
            return bar;
        });
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("sentence");
        focusedProperty().addListener((o, was, now) -> redraw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            caret = offsetAt(e.getX(), e.getY());
            select();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the sentence at `place` of `shown`, which `of` has open or had until now.
    public void show(ReaderViewModel of, ShownArticle shown, TextRange place, SentenceSetting set) {
        if (!range.equals(place)) {
            caret = place.start();
            anchor = caret;
        }
        reader = Optional.of(of);
        setting = Optional.of(set);
        range = place;
        text = place.of(shown.text());
        setAccessibleText(text);
        Text words = Nodes.words(text, set.style().font());
        words.setFill(set.style().look().text());
        flow.getChildren().setAll(words);
        flow.setLineSpacing(set.style().lineSpacing());
        highlights = set.highlights(shown, place, of.chosenProperty().get());
        redraw();
    }

    /// Draws the selection and the caret anew.
    public void redraw() {
        drawn = false;
        requestLayout();
    }

    private TextRange clip(TextRange r) {
        return new TextRange(Math.max(r.start(), range.start()), Math.min(r.end(), range.end()));
    }

    /// Where a sentence would be split: the caret, when it is inside.
    public Optional<Integer> caret() {
        return caret > range.start() && caret < range.end() ? Optional.of(caret) : Optional.empty();
    }

    public void clearSelection() {
        anchor = caret;
        reader.ifPresent(r -> r.selectionProperty().set(Optional.empty()));
    }

    private void press(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        caret = offsetAt(e.getX(), e.getY());
        if (e.getClickCount() == 2) {
            reader.flatMap(r -> r.eojeolAt(caret)).ifPresent(word -> {
                anchor = Math.max(range.start(), word.start());
                caret = Math.min(range.end(), word.end());
            });
        } else if (e.getClickCount() > 2) {
            anchor = range.start();
            caret = range.end();
        } else if (!e.isShiftDown()) {
            anchor = caret;
        }
        select();
    }

    private void select() {
        reader.ifPresent(r -> r.select(anchor, caret));
        redraw();
    }

    private int offsetAt(double x, double y) {
        return range.start() + Math.clamp(flow.getHitInfo(new Point2D(x, Math.max(0, y))).getInsertionIndex(), 0,
                range.length());
    }

    private void key(KeyEvent e) {
        if (e.isAltDown() || e.isMetaDown()) {
            return;
        }
        int before = caret;
        int local = caret - range.start();
        boolean word = e.isShortcutDown();
        if (e.getCode() == KeyCode.LEFT) {
            caret = range.start() + (word ? wordBefore(local) : Boundaries.previous(text, local));
        } else if (e.getCode() == KeyCode.RIGHT) {
            caret = range.start() + (word ? wordAfter(local) : Boundaries.next(text, local));
        } else if (e.getCode() == KeyCode.HOME) {
            caret = range.start();
        } else if (e.getCode() == KeyCode.END) {
            caret = range.end();
        } else {
            return;
        }
        if (!e.isShiftDown()) {
            anchor = caret;
        }
        e.consume();
        if (before != caret || !e.isShiftDown()) {
            select();
        }
    }

    /// The beginning of the word before an offset of the sentence.
    private int wordBefore(int local) {
        int at = local;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at == 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1;
    }

    private int wordAfter(int local) {
        int space = text.indexOf(' ', local);
        return space < 0 ? text.length() : space + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        setting.ifPresent(set -> {
            if (!drawn || getWidth() != lastWidth) {
                lastWidth = getWidth();
                drawn = true;
                grounds.drawMarks(highlights, List.of(), set.style(), this::boxes);
                underlines.draw(highlights, set.style(), this::boxes);
                grounds.drawSelection(reader.flatMap(r -> r.selectionProperty().get())
                        .filter(s -> s.overlaps(range)).map(this::clip), set.style(), this::boxes);
                drawCaret(set.style());
            }
        });
    }

    private void drawCaret(ReadingStyle style) {
        caretBar.ifMade(bar -> bar.setVisible(isFocused()));
        if (isFocused()) {
            Rectangle bar = caretBar.get();
            bar.setFill(style.look().accent());
            int local = caret - range.start();
            boolean end = local >= text.length();
            int at = end ? Boundaries.previous(text, text.length()) : local;
            List<Rectangle2D> boxes = boxes(new TextRange(range.start() + at, range.start() + at + 1));
            boxes.stream().findFirst().ifPresent(b -> {
                bar.setX(end ? b.getMaxX() : b.getMinX());
                bar.setY(b.getMinY() + style.ascent() - style.size() * 0.95);
                bar.setHeight(style.size() * 1.25);
            });
        }
    }

    private List<Rectangle2D> boxes(TextRange r) {
        return flow.getLayoutInfo().getSelectionGeometry(r.start() - range.start(), r.end() - range.start(), false);
    }

    /// The annotation shown under the caret, shortest first.
    public Optional<AnnotationId> annotationAtCaret() {
        return reader.flatMap(r -> r.annotationsAt(caret).stream().findFirst()).map(a -> a.id());
    }
}
