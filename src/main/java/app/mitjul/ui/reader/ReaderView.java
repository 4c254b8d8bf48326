package app.mitjul.ui.reader;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// One reader: the text of an article with its marks, and the marking popover over it.
public final class ReaderView extends StackPane {

    private final ReaderViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final ScrollMemory memory;
    private final BlockFlow flow = new BlockFlow();
    private final MarkPopover popover;
    private final Label empty = new Label();
    private final InvalidationListener onShown = o -> show();
    private final InvalidationListener onStyle = o -> rebuild(topOfView());
    private final InvalidationListener onMarks = o -> drawMarks();
    private final InvalidationListener onSelection = o -> drawSelection();
    private final InvalidationListener onHits = o -> paragraphNodes()
            .forEach(p -> p.showHits(model().hitsProperty().get()));
    private final InvalidationListener onPlace = o -> model().placeProperty().get().ifPresent(this::bringIntoView);
    private List<TextRange> paragraphs = List.of();
    private Optional<Article> built = Optional.empty();
    private boolean builtWithByline;
    private ReadingStyle style;
    private List<Highlight> highlights = List.of();

    public ReaderView(ReaderViewModel model, Appearance appearance, Texts texts, ScrollMemory memory) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        this.memory = memory;
        style = ReadingStyle.of(appearance.readingProperty().get(), appearance.look());
        popover = new MarkPopover(model, texts);
        empty.textProperty().bind(texts.bind("ui.reader.empty"));
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        new SelectionTool(flow, model, this::openPopover);
        getChildren().addAll(flow, empty, popover);
        getStyleClass().add("reader");
        setFocusTraversable(true);
        Scopes.put(this, Scope.READER);
        flow.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            requestFocus();
            popover.hide();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    public ReaderViewModel model() {
        return model;
    }

    public void activate() {
        model.activate();
        listen(true, onShown, model.shownProperty());
        listen(true, onStyle, appearance.readingProperty(), appearance.lookProperty(), texts.messagesProperty());
        listen(true, onMarks, model.chosenProperty(), model.library().themes());
        listen(true, onSelection, model.selectionProperty());
        listen(true, onPlace, model.placeProperty());
        listen(true, onHits, model.hitsProperty());
        show();
    }

    public void deactivate() {
        remember();
        popover.hide();
        model.deactivate();
        listen(false, onShown, model.shownProperty());
        listen(false, onStyle, appearance.readingProperty(), appearance.lookProperty(), texts.messagesProperty());
        listen(false, onMarks, model.chosenProperty(), model.library().themes());
        listen(false, onSelection, model.selectionProperty());
        listen(false, onPlace, model.placeProperty());
        listen(false, onHits, model.hitsProperty());
    }

    private static void listen(boolean on, InvalidationListener listener, Observable... to) {
        for (Observable o : to) {
            if (on) {
                o.addListener(listener);
            } else {
                o.removeListener(listener);
            }
        }
    }

    /// Keeps the place of the open article.
    public void remember() {
        built.ifPresent(a -> memory.put(a.id(), topOfView()));
    }

    private void show() {
        Optional<ShownArticle> shown = model.shownProperty().get();
        empty.setVisible(shown.isEmpty());
        flow.setVisible(shown.isPresent());
        if (shown.isEmpty()) {
            remember();
            built = Optional.empty();
            flow.setBlocks(new double[0], this::block);
            popover.hide();
            return;
        }
        ShownArticle now = shown.get();
        if (!built.map(Article::id).equals(Optional.of(now.article().id()))) {
            remember();
            popover.hide();
            rebuild(memory.get(now.article().id()).orElse(0));
        } else if (!built.equals(Optional.of(now.article())) || bylineShown(now) != builtWithByline) {
            rebuild(topOfView());
        } else {
            drawMarks();
        }
    }

    private boolean bylineShown(ShownArticle shown) {
        int body = shown.article().bodyStart();
        return appearance.readingProperty().get().bylineShown()
                || shown.annotations().stream().anyMatch(a -> a.range().start() < body);
    }

    /// Makes the blocks anew with the line of `offset` at the upper edge.
    private void rebuild(int offset) {
        style = ReadingStyle.of(appearance.readingProperty().get(), appearance.look());
        model.shownProperty().get().ifPresent(shown -> {
            built = Optional.of(shown.article());
            builtWithByline = bylineShown(shown);
            int from = builtWithByline ? 0 : shown.article().bodyStart();
            List<TextRange> visible = new ArrayList<>();
            for (TextRange p : shown.paragraphs()) {
                if (p.end() > from) {
                    visible.addAll(
                            TextPieces.of(shown.text(), new TextRange(Math.max(p.start(), from), p.end())));
                }
            }
            paragraphs = List.copyOf(visible);
            computeHighlights(shown);
            flow.setBlocks(estimates(), this::block);
            if (offset > from) {
                toTop(offset);
            }
        });
    }

    private double[] estimates() {
        double[] heights = new double[paragraphs.size() + 2];
        heights[0] = style.size() * 6;
        heights[heights.length - 1] = 120;
        double perLine = style.columnWidth() / (style.size() * 0.78);
        for (int i = 0; i < paragraphs.size(); i++) {
            heights[i + 1] = Math.ceil(paragraphs.get(i).length() / perLine) * style.size() * 1.7
                    + style.paragraphGap();
        }
        return heights;
    }

    private Block block(int index) {
        ShownArticle shown = model.shownProperty().get().orElseThrow();
        if (index == 0) {
            return new HeadBlock(shown.article().title(), SourceLine.of(shown, texts), style);
        }
        if (index > paragraphs.size()) {
            return new EndBlock(texts.text("ui.reader.cutoff"), shown.article().truncated(), style);
        }
        TextRange piece = paragraphs.get(index - 1);
        boolean endsParagraph = piece.end() == shown.text().length() || shown.text().charAt(piece.end()) == '\n';
        ParagraphNode node = new ParagraphNode(shown.text(), piece, endsParagraph, shown.article().bodyStart(), style,
                id -> model.chosenProperty().set(Optional.of(id)));
        node.show(highlights);
        node.showHits(model.hitsProperty().get());
        node.select(model.selectionProperty().get());
        return node;
    }

    private void computeHighlights(ShownArticle shown) {
        highlights = new HighlightStyles(model.library().themes(), style.look(), texts.korean())
                .of(shown.annotations(), model.chosenProperty().get());
    }

    private void drawMarks() {
        model.shownProperty().get().ifPresent(shown -> {
            computeHighlights(shown);
            paragraphNodes().forEach(p -> p.show(highlights));
        });
        popover.showThemes();
    }

    private void drawSelection() {
        paragraphNodes().forEach(p -> p.select(model.selectionProperty().get()));
        if (model.selectionProperty().get().isEmpty()) {
            popover.hide();
        }
    }

    private List<ParagraphNode> paragraphNodes() {
        return flow.live().values().stream().filter(ParagraphNode.class::isInstance).map(ParagraphNode.class::cast)
                .toList();
    }

    /// Opens the marking popover at the selected words.
    public void openMarking() {
        model.selectionProperty().get().ifPresent(this::bringIntoView);
        layout();
        flow.layout();
        openPopover();
    }

    private void openPopover() {
        endOfSelection().ifPresent(box -> {
            List<Theme> themes = model.library().themes();
            popover.open(themes, style.look(), box.getMaxX(), box.getMinY(), box.getMaxY(), getWidth(), getHeight());
        });
    }

    /// The box of the last selected line in this view's coordinates.
    private Optional<Rectangle2D> endOfSelection() {
        return model.selectionProperty().get().flatMap(s -> paragraphNodes().stream()
                .filter(p -> p.range().filter(s::overlaps).isPresent()).reduce((a, b) -> b).map(p -> {
                    Rectangle2D box = p.boxes(s).getLast();
                    return new Rectangle2D(box.getMinX() + p.getLayoutX(), box.getMinY() + p.getLayoutY(),
                            box.getWidth(), box.getHeight());
                }));
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            escape();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && e.getTarget() == this
                && model.selectionProperty().get().isPresent()) {
            openPopover();
            popover.focusNote();
            e.consume();
        } else if (e.getTarget() == this) {
            scrollKey(e);
        }
    }

    private void escape() {
        if (popover.isOpen()) {
            popover.hide();
        } else if (model.selectionProperty().get().isPresent()) {
            model.selectionProperty().set(Optional.empty());
        } else {
            model.chosenProperty().set(Optional.empty());
        }
    }

    private void scrollKey(KeyEvent e) {
        double page = flow.viewportHeight() - style.size() * 3;
        double line = style.size() * 2;
        switch (e.getCode()) {
            case PAGE_DOWN -> flow.scrollBy(page);
            case PAGE_UP -> flow.scrollBy(-page);
            case SPACE -> flow.scrollBy(e.isShiftDown() ? -page : page);
            case DOWN -> flow.scrollBy(line);
            case UP -> flow.scrollBy(-line);
            case HOME -> flow.scrollTo(0, 0);
            case END -> flow.scrollTo(paragraphs.size() + 1, 0);
            default -> {
                return;
            }
        }
        popover.hide();
        e.consume();
    }

    /// Offset of the first character of the line at the upper edge; 0 at the head.
    private int topOfView() {
        Map.Entry<Integer, Block> first = flow.live().isEmpty() ? null : flow.live().entrySet().iterator().next();
        return first != null && first.getValue() instanceof ParagraphNode p ? p.lineStartAt(flow.topOffset()) : 0;
    }

    private void toTop(int offset) {
        int index = blockOf(offset);
        flow.layout();
        if (flow.block(index) instanceof ParagraphNode p) {
            p.resize(Math.max(1, flow.getWidth()), p.prefHeight(Math.max(1, flow.getWidth())));
            p.layout();
            flow.scrollTo(index, p.lineTop(offset));
        }
    }

    private int blockOf(int offset) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (offset < paragraphs.get(i).end()) {
                return i + 1;
            }
        }
        return Math.max(1, paragraphs.size());
    }

    /// Scrolls to a passage unless it can be seen already.
    private void bringIntoView(TextRange range) {
        layout();
        flow.layout();
        boolean seen = paragraphNodes().stream().filter(p -> p.range().filter(range::overlaps).isPresent())
                .flatMap(p -> p.boxes(range).stream().limit(1).map(b -> b.getMinY() + p.getLayoutY()))
                .anyMatch(y -> y >= 0 && y < getHeight() - style.size() * 3);
        if (!seen) {
            toTop(range.start());
            flow.scrollBy(-getHeight() / 3);
        }
    }
}
