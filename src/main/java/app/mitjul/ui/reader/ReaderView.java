package app.mitjul.ui.reader;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Damage;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.reader.Layers.Layer;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.beans.binding.Bindings;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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
    private final TextColumn column;
    private final BlockFlow flow;
    private final HeldPlace held;
    private final TermHover terms;
    private final Layer<MarkPopover> popover;
    private final CaretLayer caret;
    private final FocusMode focus;
    private final Layer<OverlapBar> overlapBar;
    private final Layer<FindBar> findBar;
    private final Layer<Label> empty;
    private final InvalidationListener onShown = o -> show();
    private final InvalidationListener onStyle = o -> rebuild(held().offset());
    private final InvalidationListener onMarks = o -> drawMarks();
    private final InvalidationListener onThemes = o -> restyle();
    private final InvalidationListener onSelection = o -> drawSelection();
    private final InvalidationListener onHits = o -> column().drawHits();
    private final InvalidationListener onPlace = o -> model().placeProperty().get().ifPresent(this::jump);
    private final InvalidationListener onQuestion = o -> ask();
    private final InvalidationListener onTerms = o -> column().drawTerms();
    private Optional<Article> built = Optional.empty();
    private boolean builtWithByline;
    private List<TextRange> builtSentences = List.of();
    private Damage builtDamage = Damage.NONE;
    private Optional<ScrollMemory.Left> lookedUp = Optional.empty();

    public ReaderView(ReaderViewModel model, Appearance appearance, Texts texts, ScrollMemory memory) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        this.memory = memory;
        column = new TextColumn(model, texts, style());
        flow = column.flow();
        held = new HeldPlace(column);
        caret = new CaretLayer(this, column, model, texts);
        focus = new FocusMode(column, model);
        Layers layers = new Layers(getChildren());
        layers.put(flow);
        layers.put(caret);
        empty = layers.add(this::emptyLabel);
        terms = new TermHover(column, model, layers.add(() -> new TermCard(column, model, texts)));
        popover = layers.add(() -> new MarkPopover(model, appearance, texts));
        overlapBar = layers.add(this::newOverlapBar);
        findBar = layers.add(this::newFindBar);
        new SelectionTool(flow, model, this::selectionFinished);
        getStyleClass().add("reader");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> model.shownProperty().get().map(s -> SafeText.of(s.article().title()))
                        .orElse(texts.text("ui.reader.empty")),
                model.shownProperty(), texts.messagesProperty()));
        sceneProperty().addListener(o -> showEmpty());
        setFocusTraversable(true);
        Scopes.put(this, Scope.READER);
        flow.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            requestFocus();
            hidePopover();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Label emptyLabel() {
        Label empty = Nodes.label(texts.bind("ui.reader.empty"), "empty-state");
        empty.setWrapText(true);
        return empty;
    }

    private OverlapBar newOverlapBar() {
        OverlapBar bar = new OverlapBar(model, texts, this);
        setAlignment(bar, Pos.BOTTOM_CENTER);
        setMargin(bar, new Insets(16));
        return bar;
    }

    private FindBar newFindBar() {
        FindBar bar = new FindBar(model, appearance, texts, this);
        setAlignment(bar, Pos.TOP_RIGHT);
        setMargin(bar, new Insets(10, 24, 10, 10));
        return bar;
    }

    /// A screen reader asks for the words.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> model.shownProperty().get().map(s -> s.text()).orElse("");
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    public ReaderViewModel model() {
        return model;
    }

    private TextColumn column() {
        return column;
    }

    private HeldPlace held() {
        return held;
    }

    private ReadingStyle style() {
        return ReadingStyle.of(appearance.readingProperty().get(), appearance.look());
    }

    public void activate() {
        model.activate();
        caret.activate();
        focus.activate();
        listen(true, onQuestion, model.marking().questionProperty(), model.shownProperty());
        listen(true, onShown, model.shownProperty());
        listen(true, onStyle, appearance.readingProperty(), appearance.lookProperty(), texts.messagesProperty());
        listen(true, onMarks, model.chosenProperty());
        listen(true, onThemes, model.library().themes());
        listen(true, onSelection, model.selectionProperty());
        listen(true, onPlace, model.placeProperty());
        listen(true, onHits, model.hitsProperty());
        listen(true, onTerms, model.termPlaces().hitsProperty());
        show();
    }

    /// Commits what is being typed beside a selection.
    public void flush() {
        hidePopover();
    }

    public void deactivate() {
        remember();
        hidePopover();
        model.deactivate();
        caret.deactivate();
        focus.deactivate();
        findBar.ifMade(FindBar::close);
        listen(false, onShown, model.shownProperty());
        listen(false, onStyle, appearance.readingProperty(), appearance.lookProperty(), texts.messagesProperty());
        listen(false, onMarks, model.chosenProperty());
        listen(false, onThemes, model.library().themes());
        listen(false, onSelection, model.selectionProperty());
        listen(false, onPlace, model.placeProperty());
        listen(false, onHits, model.hitsProperty());
        listen(false, onTerms, model.termPlaces().hitsProperty());
        listen(false, onQuestion, model.marking().questionProperty(), model.shownProperty());
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
        flow.layout();
        keepPlace();
    }

    /// Also when the model shows another article already. A place that is still looked up stays as it was.
    private void keepPlace() {
        built.filter(a -> lookedUp.isEmpty() || !held.isHeld())
                .ifPresent(a -> memory.put(a.id(), ScrollMemory.Left.at(held.offset(), a.textHash())));
    }

    private void show() {
        Optional<ShownArticle> shown = model.shownProperty().get();
        showEmpty();
        flow.setVisible(shown.isPresent());
        if (shown.isEmpty()) {
            keepPlace();
            built = Optional.empty();
            column.clear();
            hidePopover();
            return;
        }
        ShownArticle now = shown.get();
        if (!built.map(Article::id).equals(Optional.of(now.article().id()))) {
            keepPlace();
            hidePopover();
            Optional<PlaceHistory.Spot> left = here();
            rebuildWhereLeft(now);
            here().ifPresent(to -> model.places().moved(left, to));
        } else if (!built.map(Article::textHash).equals(Optional.of(now.textHash()))) {
            hidePopover();
            lookedUp = Optional.empty();
            rebuild(now.placeOf(held.offset()));
        } else if (!built.map(ReaderView::drawn).equals(Optional.of(drawn(now.article())))
                || bylineShown(now) != builtWithByline
                || now.sentences() != builtSentences || !now.damage().equals(builtDamage)) {
            rebuild(held.offset());
        } else {
            drawMarks();
        }
    }

    /// Says what to do while there is no article; not before the window, which begins with one, shows the reader.
    private void showEmpty() {
        boolean shown = getScene() != null && model.shownProperty().get().isEmpty();
        if (shown || empty.isMade()) {
            empty.get().setVisible(shown);
        }
    }

    private void hidePopover() {
        popover.ifMade(MarkPopover::hide);
    }

    private void ask() {
        model.marking().questionProperty().get().filter(q -> model.articleId().equals(Optional.of(q.article())))
                .ifPresentOrElse(q -> overlapBar.get().show(q), () -> overlapBar.ifMade(OverlapBar::hide));
    }

    /// A text that was corrected since is looked up: the place goes with its words, and is never behind the end.
    private void rebuildWhereLeft(ShownArticle now) {
        Optional<ScrollMemory.Left> left = memory.get(now.article().id());
        rebuild(left.map(l -> Math.min(l.offset(), now.text().length())).orElse(0));
        lookedUp = left.filter(l -> l.isOther(now.textHash()));
        lookedUp.ifPresent(l -> model.library().ask(
                reads -> reads.placeNow(now.article().id(), l.version(), l.offset()), place -> {
                    if (isShown(now) && lookedUp.filter(l::equals).isPresent()) {
                        lookedUp = Optional.empty();
                        if (held.isHeld()) {
                            held.hold(place);
                        }
                    }
                }));
    }

    private boolean isShown(ShownArticle article) {
        return built.filter(a -> a.id().equals(article.article().id()) && a.textHash().equals(article.textHash()))
                .isPresent();
    }

    /// What can be seen of an article: how far it is read cannot.
    private static Article drawn(Article article) {
        Article.Fields f = article.fields();
        return article.with(new Article.Fields(f.title(), f.titleDerived(), f.source(), ReadingState.UNREAD));
    }

    /// `run` is called whenever the text has been put into its place: opened, scrolled, or at another size.
    public void addPlaced(Runnable run) {
        flow.addPlaced(run);
    }

    public void removePlaced(Runnable run) {
        flow.removePlaced(run);
    }

    /// The first character of the line at the upper edge; 0 at the head.
    public int top() {
        return column.topOfView();
    }

    private Optional<PlaceHistory.Spot> here() {
        return built.map(a -> new PlaceHistory.Spot(a.id(), held.offset()));
    }

    /// Shows a passage; when that scrolled, the place before can be gone back to.
    private void jump(TextRange range) {
        Optional<PlaceHistory.Spot> left = here();
        bringIntoView(range);
        here().filter(to -> !Optional.of(to).equals(left)).ifPresent(to -> model.places().moved(left, to));
    }

    /// Goes back (−1) or forward (+1) to where this reader was.
    public void travel(int by) {
        model.places().step(by, here(), id -> model.library().row(id).isPresent()).ifPresent(spot -> {
            memory.put(spot.article(), new ScrollMemory.Left(spot.offset(), ""));
            if (model.articleId().filter(spot.article()::equals).isPresent()) {
                lookedUp = Optional.empty();
                held.hold(spot.offset());
            } else {
                model.open(spot.article());
            }
        });
    }

    private boolean bylineShown(ShownArticle shown) {
        int body = shown.article().bodyStart();
        return appearance.readingProperty().get().bylineShown()
                || shown.marks().startBefore(body);
    }

    /// Makes the blocks anew with the line of `offset` at the upper edge.
    private void rebuild(int offset) {
        model.shownProperty().get().ifPresent(shown -> {
            built = Optional.of(shown.article());
            builtWithByline = bylineShown(shown);
            builtSentences = shown.sentences();
            builtDamage = shown.damage();
            int from = builtWithByline ? 0 : shown.article().bodyStart();
            column.rebuild(style(), TextPlan.of(shown, from, style().typesetting().sentences()));
            held.hold(offset);
            focus.set(style().typesetting().focus());
        });
    }

    private void drawMarks() {
        column.drawMarks();
        popover.ifMade(MarkPopover::showThemes);
    }

    private void restyle() {
        column.restyle();
        popover.ifMade(MarkPopover::showThemes);
    }

    private void drawSelection() {
        column.drawSelection();
        if (model.selectionProperty().get().isEmpty()) {
            hidePopover();
        }
    }

    /// Opens the marking popover at the selected words.
    public void openMarking() {
        model.selectionProperty().get().ifPresent(this::bringIntoView);
        layout();
        flow.layout();
        openPopover();
    }

    /// With an active theme the selected words get it at once; else the popover asks.
    private void selectionFinished() {
        if (!model.marking().selectionFinished()) {
            openPopover();
        }
    }

    private void openPopover() {
        model.selectionProperty().get().flatMap(column::lastBox).ifPresent(box -> {
            List<Theme> themes = model.library().themes();
            popover.get().open(themes, appearance.look(), box.getMaxX(), box.getMinY(), box.getMaxY(), getWidth(),
                    getHeight());
        });
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            escape();
            e.consume();
        }
    }

    private void escape() {
        MarkingMode mode = model.marking().mode();
        if (terms.isShown()) {
            terms.hide();
        } else if (popover.isShown()) {
            hidePopover();
        } else if (mode.activeProperty().get().isPresent()) {
            mode.activeProperty().set(Optional.empty());
        } else if (model.selectionProperty().get().isPresent()) {
            model.selectionProperty().set(Optional.empty());
        } else {
            model.chosenProperty().set(Optional.empty());
        }
    }

    /// Opens the card of the term at the caret, or where the selected words begin.
    public void showTerm() {
        model.selectionProperty().get().map(TextRange::start)
                .or(() -> model.caret().placeProperty().get().map(CaretModel.Place::offset))
                .flatMap(model.termPlaces()::around).ifPresent(terms::show);
    }

    /// Moves the caret as a key says.
    ///
    /// @param extend
    ///            the selection goes with it
    public void moveCaret(Shortcut how, boolean extend) {
        hidePopover();
        terms.hide();
        caret.move(how, extend);
    }

    /// Opens what is selected for marking; else answers whether an annotation is chosen, perhaps the one at the caret.
    public boolean openHere() {
        if (model.selectionProperty().get().isPresent()) {
            openMarking();
            popover.get().focusNote();
            return false;
        }
        caret.marking().chooseHere();
        return model.chosenProperty().get().isPresent();
    }

    public void selectSentence() {
        caret.marking().selectSentence();
        selectedByKey();
    }

    public void selectParagraph() {
        caret.marking().selectParagraph();
        selectedByKey();
    }

    /// A selection made by keys is finished.
    public void selectedByKey() {
        model.marking().selectionFinished();
    }

    /// Shows the bar that finds words in this article.
    public void find() {
        findBar.get().open(caret.offset());
    }

    /// Goes to the next (1) or previous (-1) match.
    public void findNext(int by) {
        findBar.get().step(by, caret.offset());
    }

    /// Chooses the next (1) or previous (-1) annotation.
    public void stepAnnotation(int by) {
        hidePopover();
        caret.marking().step(by);
    }

    /// Whether a key moves an end of a passage.
    public static boolean movesBoundary(Shortcut how) {
        return KeyMarking.isBoundary(how);
    }

    /// Moves one end of the chosen annotation or of the selection.
    public void moveBoundary(Shortcut how) {
        hidePopover();
        caret.marking().boundary(how);
    }

    /// Scrolls to a passage unless it can be seen already.
    private void bringIntoView(TextRange range) {
        layout();
        column.bringIntoView(range);
    }
}
