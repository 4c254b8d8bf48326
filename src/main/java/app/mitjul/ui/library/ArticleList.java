package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The lines of the list: what is selected in it, and what the keys do.
final class ArticleList extends ListView<ListLine> {

    /// What a cell has beside its content: its padding and room for the scroll bar.
    private static final double CELL_EDGES = 46;

    private final LibraryViewModel model;
    private final List<ArticleCell> cells = new ArrayList<>();
    private boolean following;
    private Set<ListLine.Key> kept = Set.of();
    /// What stands at the top of a list that has only some of the articles: it stays there when the others come.
    private Optional<ArticleId> top = Optional.empty();

    /// @param open
    ///            what happens when a person picks an article
    ArticleList(LibraryViewModel model, Appearance appearance, Texts texts, Consumer<ArticleId> open) {
        this.model = model;
        // not as another list: a rule of theirs looks whether they have the focus, for what lies in them, and so all of it
        // would be styled again each time
        getStyleClass().setAll("article-list");
        setItems(model.lines());
        var width = widthProperty().subtract(appearance.scaled(CELL_EDGES));
        setCellFactory(v -> {
            ArticleCell cell = new ArticleCell(model, appearance, texts, width);
            cells.add(cell);
            return cell;
        });
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null && !following && getSelectionModel().getSelectedItems().size() <= 1) {
                now.article().ifPresent(row -> open.accept(row.article().id()));
            }
        });
        model.changingProperty().addListener((o, was, now) -> keepSelection(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::foldByKey);
        setId("article-list");
        accessibleTextProperty().bind(texts.bind("ui.library.title"));
        Scopes.put(this, Scope.LIST);
        setPlaceholder(new NothingListed(model, texts));
    }

    /// Left and right fold and unfold, as in a tree; Enter does what is not done.
    private void foldByKey(KeyEvent e) {
        if (getFocusModel().getFocusedItem() instanceof ListLine.Heading heading && !e.isShiftDown()
                && !e.isShortcutDown() && !e.isAltDown()
                && Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.SPACE).contains(e.getCode())) {
            model.groups().fold(heading.group(), e.getCode() == KeyCode.LEFT
                    || e.getCode() != KeyCode.RIGHT && !heading.folded());
            e.consume();
        }
    }

    /// Draws the articles that can be seen again; making the cells anew would take longer than a person waits for a letter.
    void redraw() {
        cells.forEach(ArticleCell::redraw);
    }

    /// The articles a person has selected.
    Set<ArticleId> selected() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .flatMap(line -> line.article().stream()).map(row -> row.article().id()).collect(Collectors.toSet());
    }

    private Set<ListLine.Key> selectedLines() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(ListLine::key)
                .collect(Collectors.toSet());
    }

    /// Lines come and go while the list changes; selected stays what a person has selected and is still there.
    private void keepSelection(boolean begins) {
        if (begins) {
            following = true;
            kept = selectedLines();
            top = model.linesNow().isPart() ? topLine() : Optional.empty();
            return;
        }
        try {
            cells.forEach(ArticleCell::redrawWords);
            if (!kept.equals(selectedLines())) {
                int[] places = places();
                getSelectionModel().clearSelection();
                if (places.length > 0) {
                    getSelectionModel().selectIndices(places[0], places);
                }
            }
            top.map(model.linesNow()::of).filter(place -> place >= 0).ifPresent(this::scrollTo);
        } finally {
            following = false;
        }
    }

    /// The first article that can be seen.
    private Optional<ArticleId> topLine() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Optional.ofNullable(getItems().get(flow.getFirstVisibleCell().getIndex())).flatMap(ListLine::article)
                        .map(row -> row.article().id())
                : Optional.empty();
    }

    /// Where the lines are that were selected; of an article whose line went to another group, the first one.
    private int[] places() {
        Lines lines = model.linesNow();
        Set<ListLine.Key> keys = new HashSet<>(kept);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; lines.isGrouped() && i < lines.size() && !keys.isEmpty(); i++) {
            if (keys.remove(lines.get(i).key())) {
                places.add(i);
            }
        }
        keys.stream().flatMap(key -> key.article().stream()).map(lines::of).filter(place -> place >= 0)
                .forEach(places::add);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Shows which article is open without opening it again.
    void follow(Optional<ArticleId> open) {
        following = true;
        try {
            int index = open.map(this::line).orElse(-1);
            if (index < 0) {
                getSelectionModel().clearSelection();
            } else if (getSelectionModel().getSelectedIndex() != index) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 1));
            }
        } finally {
            following = false;
        }
    }

    /// Of several lines of an article the selected one; −1 when it has none.
    private int line(ArticleId id) {
        int selected = getSelectionModel().getSelectedIndex();
        if (selected >= 0 && selected < getItems().size() && isOf(getItems().get(selected), id)) {
            return selected;
        }
        return model.linesNow().of(id);
    }

    private static boolean isOf(ListLine line, ArticleId id) {
        return line instanceof ListLine.OfArticle of && of.row().article().id().equals(id);
    }

    /// Opens the next (+1) or previous (−1) article, past headings.
    void step(int by) {
        int next = getSelectionModel().getSelectedIndex() + by;
        while (next >= 0 && next < getItems().size() && getItems().get(next) instanceof ListLine.Heading) {
            next += by;
        }
        if (next >= 0 && next < getItems().size()) {
            getSelectionModel().clearAndSelect(next);
            scrollTo(Math.max(0, next - 1));
        }
    }
}
