package app.mitjul.ui.translation;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.text.TermFinder;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.SentenceNode;
import app.mitjul.ui.reader.SentenceSetting;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.ui.writing.NoteArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The open article beside its translation, one row per sentence. Only visible rows exist, and only the current one has
/// an editor, so a book of sentences is no slower than a page.
public final class TranslationView extends BorderPane {

    /// What a row leaves free: the padding of the list and room for its scroll bar.
    private static final double EDGES = 30;

    private final TranslationViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final Notices notices;
    private final ObservableList<Integer> indexes = FXCollections.observableArrayList();
    private final ListView<Integer> list = new ListView<>(indexes);
    private final List<Cell> cells = new ArrayList<>();
    private final TranslationHead head;
    private final InvalidationListener onStyle = o -> restyle();
    private final InvalidationListener onMarks = o -> redraw();
    private final InvalidationListener onSelection = o -> cells.forEach(c -> c.row.source().redraw());
    private final ObservableValue<Optional<TextRange>> selection;
    private final InvalidationListener onCurrent = o -> currentChanged();
    private final ListChangeListener<Line> onLines = this::linesChanged;
    private SentenceSetting setting;
    private Optional<LineEditor> editor = Optional.empty();
    private int shownIndex = -1;
    private boolean active;
    private boolean focusing;

    public TranslationView(TranslationViewModel model, Appearance appearance, Texts texts, Notices notices,
            Supplier<String> nextKey) {
        this.notices = notices;
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        setting = setting();
        selection = model.selection();
        head = new TranslationHead(model, texts, nextKey, this::confirm);
        list.setCellFactory(v -> {
            Cell cell = new Cell();
            cells.add(cell);
            return cell;
        });
        list.setId("translation-list");
        list.getStyleClass().add("translation-list");
        list.setFocusTraversable(false);
        Label empty = Nodes.label(texts.bind("ui.translation.empty"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.accessibleTextProperty().bind(texts.bind("ui.translation.title"));
        setTop(head);
        setCenter(list);
        getStyleClass().add("translation");
        Scopes.put(this, Scope.TRANSLATION);
    }

    private SentenceSetting setting() {
        return new SentenceSetting(appearance.readingProperty().get(), appearance.look(), model.library().themes(),
                texts.korean());
    }

    public void activate() {
        if (!active) {
            active = true;
            model.activate();
            listen(true);
            count();
            restyle();
            head.activate();
            currentChanged();
        }
    }

    /// Commits what is being typed and lets go of everything.
    public void deactivate() {
        if (active) {
            active = false;
            flush();
            listen(false);
            head.deactivate();
            model.deactivate();
            close();
        }
    }

    private void listen(boolean on) {
        for (Observable o : new Observable[]{appearance.readingProperty(), appearance.lookProperty(),
                model.library().themes(), texts.messagesProperty()}) {
            if (on) {
                o.addListener(onStyle);
            } else {
                o.removeListener(onStyle);
            }
        }
        if (on) {
            model.currentProperty().addListener(onCurrent);
            model.articleProperty().addListener(onMarks);
            model.lines().addListener(onLines);
            selection.addListener(onSelection);
        } else {
            model.currentProperty().removeListener(onCurrent);
            model.articleProperty().removeListener(onMarks);
            model.lines().removeListener(onLines);
            selection.removeListener(onSelection);
        }
    }

    /// What the keys of this screen do.
    public void listenTo(KeyActions actions) {
        actions.on(Shortcut.NEXT_OPEN_SENTENCE, this::confirm);
        actions.on(Shortcut.STATUS_NEW, () -> setStatus(SegmentStatus.NEW));
        actions.on(Shortcut.STATUS_DRAFT, () -> setStatus(SegmentStatus.DRAFT));
        actions.on(Shortcut.STATUS_QUERY, this::ask);
        actions.on(Shortcut.STATUS_FINAL, () -> setStatus(SegmentStatus.FINAL));
        actions.on(Shortcut.LINE_BEFORE, () -> step(-1));
        actions.on(Shortcut.LINE_AFTER, () -> step(1));
        actions.on(Shortcut.INSERT_TERM, this::insertTerm);
        actions.on(Shortcut.JOIN_LINE, this::join);
        actions.on(Shortcut.SPLIT_LINE, this::split);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> actions.handle(e, EnumSet.of(Scope.TRANSLATION), true));
    }

    private void restyle() {
        setting = setting();
        redraw();
    }

    /// Shows all visible rows anew, without taking the editor away from the one it is in: it may hold an open composition.
    private void redraw() {
        cells.stream().filter(c -> c.getIndex() != shownIndex).forEach(Cell::redraw);
        cells.stream().filter(c -> c.getIndex() == shownIndex).forEach(Cell::redraw);
    }

    private void linesChanged(ListChangeListener.Change<? extends Line> change) {
        Optional<Line> now = model.current();
        if (now.isPresent() && shownIndex == model.currentProperty().get()) {
            editor.ifPresent(e -> e.show(now.get()));
        }
        count();
        redraw();
    }

    private void count() {
        int lines = model.lines().size();
        if (indexes.size() > lines) {
            indexes.remove(lines, indexes.size());
        } else if (indexes.size() < lines) {
            indexes.addAll(IntStream.range(indexes.size(), lines).boxed().toList());
        }
    }

    /// Another sentence: what was typed in the one before is committed first.
    private void currentChanged() {
        int index = model.currentProperty().get();
        if (index == shownIndex && editor.isPresent() == model.current().isPresent()) {
            return;
        }
        focusing |= editor.filter(e -> e.target().isFocused()).isPresent();
        close();
        shownIndex = index;
        editor = model.current().map(line -> new LineEditor(line, model, texts, setting.font()));
        redraw();
        if (index >= 0) {
            show(index);
        }
    }

    private void close() {
        editor.ifPresent(LineEditor::flush);
        editor = Optional.empty();
        shownIndex = -1;
    }

    /// Puts the caret into the translation of the current sentence, as soon as it is on the screen.
    public void focusEditor() {
        focusing = true;
        FxThread.later(this::focus);
    }

    private void focus() {
        editor.filter(e -> focusing && e.getScene() != null).ifPresent(e -> {
            focusing = false;
            e.target().requestFocus();
            e.target().end();
        });
    }

    private void show(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && index > flow.getFirstVisibleCell().getIndex() && index < flow.getLastVisibleCell().getIndex()) {
            return;
        }
        list.scrollTo(Math.max(0, index - 1));
    }

    private void step(int by) {
        int to = model.currentProperty().get() + by;
        if (to >= 0 && to < model.lines().size()) {
            model.currentProperty().set(to);
            focusEditor();
        }
    }

    /// The current sentence is final when it has words and no open question; then the next open one.
    private void confirm() {
        flush();
        model.current().ifPresent(line -> {
            boolean words = editor.filter(LineEditor::hasWords).isPresent();
            boolean asked = editor.filter(LineEditor::hasQuestion).isPresent();
            if (words && !asked && line.status() != SegmentStatus.FINAL) {
                model.setStatus(line, SegmentStatus.FINAL);
            }
        });
        model.nextOpen().ifPresent(next -> {
            model.currentProperty().set(next);
            focusEditor();
        });
    }

    private void setStatus(SegmentStatus status) {
        flush();
        model.current().ifPresent(line -> model.setStatus(line, status));
    }

    private void ask() {
        setStatus(SegmentStatus.QUERY);
        editor.ifPresent(LineEditor::ask);
    }

    private void join() {
        flush();
        model.join();
    }

    /// At the caret of the source sentence.
    private void split() {
        flush();
        if (list.lookup(".line-row:current") instanceof LineRow row) {
            row.source().caret().ifPresent(model::split);
        }
    }

    /// The translation of a term goes into the current translation.
    private void insertTerm() {
        model.current().ifPresent(line -> editor.ifPresent(typing -> {
            NoteArea area = typing.target();
            String before = area.getText();
            int caret = area.getCaretPosition();
            model.library().ask(reads -> TermInsertion.of(TermFinder.of(reads.terms()), line.source(), before, caret),
                    found -> {
                        if (area.getText().equals(before) && area.getCaretPosition() == caret) {
                            found.ifPresentOrElse(term -> {
                                area.replaceText(term.from(), term.to(), term.words());
                                area.requestFocus();
                            }, () -> notices.say(texts.text("ui.translation.noterm")));
                        }
                    });
        }));
    }

    /// Commits what has been typed.
    public void flush() {
        editor.ifPresent(LineEditor::flush);
    }

    /// The editor of the current sentence, for what goes into it at the caret.
    public Optional<NoteArea> target() {
        return editor.map(LineEditor::target);
    }

    private final class Cell extends ListCell<Integer> {
        private final LineRow row;

        Cell() {
            row = new LineRow(texts, list.widthProperty().subtract(EDGES), new StatusMark(texts, this::choose));
            row.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
            row.source().focusedProperty().addListener((o, was, now) -> {
                if (now && !isEmpty()) {
                    model.currentProperty().set(getIndex());
                }
            });
            getStyleClass().add("line-cell");
            setPrefWidth(1);
        }

        private void choose(SegmentStatus status) {
            flush();
            if (status == SegmentStatus.QUERY) {
                model.currentProperty().set(getIndex());
                ask();
            } else {
                line().ifPresent(l -> model.setStatus(l, status));
            }
        }

        /// A click on words of another row makes it the current one, with the caret where the click was.
        private void press(MouseEvent e) {
            if (e.getButton() != MouseButton.PRIMARY || isEmpty() || getIndex() == model.currentProperty().get()) {
                return;
            }
            Optional<Integer> caret = row.targetAt(e, line().map(l -> l.target().isBlank()).orElse(true));
            model.currentProperty().set(getIndex());
            caret.ifPresent(at -> {
                FxThread.later(() -> editor.ifPresent(now -> {
                    now.target().requestFocus();
                    now.target().positionCaret(Math.min(at, now.target().getLength()));
                }));
                e.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable Integer index, boolean empty) {
            super.updateItem(index, empty);
            redraw();
        }

        private Optional<Line> line() {
            return isEmpty() || getIndex() < 0 || getIndex() >= model.lines().size()
                    ? Optional.empty()
                    : Optional.of(model.lines().get(getIndex()));
        }

        private void redraw() {
            Optional<Line> line = line();
            Optional<ReaderViewModel> reader = model.reader();
            Optional<ShownArticle> article = model.articleProperty().get();
            if (line.isEmpty() || reader.isEmpty() || article.isEmpty()) {
                row.clear();
                setGraphic(null);
                return;
            }
            boolean current = getIndex() == shownIndex;
            row.show(line.get(), reader.get(), article.get(), setting, appearance.look(),
                    current ? editor : Optional.empty());
            setGraphic(row);
            if (current && focusing) {
                FxThread.later(TranslationView.this::focus);
            }
        }
    }

    /// The source sentence of the current row.
    Optional<SentenceNode> source() {
        return list.lookup(".line-row:current") instanceof LineRow row ? Optional.of(row.source()) : Optional.empty();
    }
}
