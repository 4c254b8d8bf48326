package app.mitjul.ui.writing;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.Committed;
import app.mitjul.session.NoteLine;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every note of the library in one list, searched as one types; Enter or a click goes to what the note is about.
public final class NotesPage {

    private enum Order {
        NEWEST, ARTICLE
    }

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final Consumer<String> follow;
    private final Consumer<NoteLine> jump;
    private final ObservableList<NoteEntry> all = FXCollections.observableArrayList();
    private final FilteredList<NoteEntry> filtered = new FilteredList<>(all);
    private final SortedList<NoteEntry> sorted = new SortedList<>(filtered);
    private final TextField search = new TextField();
    private final ComboBox<Optional<NoteEntry.Kind>> kind = new ComboBox<>();
    private final ComboBox<Optional<Annotator>> annotator = new ComboBox<>();
    private final ComboBox<Order> order = new ComboBox<>();
    private final ChangeListener<Committed> onCommit = (o, was, now) -> load();
    private int asked;

    /// @param follow gets the address of a link that was clicked
    /// @param jump goes to what a note is about, after the page has closed
    public NotesPage(LibraryModel library, Texts texts, PageLayer pages, Consumer<String> follow,
            Consumer<NoteLine> jump) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.follow = follow;
        this.jump = jump;
        search.setId("notes-search");
        search.textProperty().addListener((o, was, now) -> filter());
        chooser(kind, "ui.notes.kind", k -> k.map(this::name).orElse(texts.text("ui.notes.kind.all")));
        chooser(annotator, "ui.notes.annotator", a -> a.map(Annotator::name).orElse(texts.text(
                "ui.notes.annotator.all")));
        chooser(order, "ui.notes.order", o -> texts.text(o == Order.NEWEST
                ? "ui.notes.order.newest"
                : "ui.notes.order.article"));
    }

    private String name(NoteEntry.Kind of) {
        return texts.text("ui.notes.kind." + of.name().toLowerCase(Locale.ROOT));
    }

    private <T> void chooser(ComboBox<T> box, String nameKey, Function<T, String> shown) {
        box.setConverter(new ShownAs<>(shown));
        box.accessibleTextProperty().bind(texts.bind(nameKey));
        box.valueProperty().addListener((o, was, now) -> filter());
        box.setId(nameKey.replace('.', '-'));
    }

    public void open() {
        search.clear();
        search.promptTextProperty().bind(texts.bind("ui.notes.search"));
        search.accessibleTextProperty().bind(texts.bind("ui.notes.search"));
        List<Optional<NoteEntry.Kind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        List.of(NoteEntry.Kind.values()).forEach(k -> kinds.add(Optional.of(k)));
        kind.getItems().setAll(kinds);
        kind.setValue(Optional.empty());
        annotator.getItems().setAll(List.of(Optional.empty()));
        annotator.setValue(Optional.empty());
        order.getItems().setAll(Order.values());
        order.setValue(Order.NEWEST);
        ListView<NoteEntry> list = list();
        OwnerNote ofLibrary = new OwnerNote(library, texts, "ui.notes.library.prompt", follow);
        ofLibrary.show(Optional.of(new NoteOwner.OfLibrary()));
        HBox.setHgrow(search, Priority.ALWAYS);
        List.of(kind, annotator, order).forEach(choice -> choice.setMinWidth(Region.USE_PREF_SIZE));
        HBox bar = new HBox(8, search, kind, annotator, order);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox about = new VBox(2, Nodes.label(texts.bind("ui.notes.library"), "notes-title"), ofLibrary);
        about.getStyleClass().add("library-note");
        VBox content = new VBox(12, bar, list, about);
        content.getStyleClass().add("page-body");
        VBox.setVgrow(list, Priority.ALWAYS);
        search.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN && !sorted.isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                e.consume();
            }
        });
        search.setOnAction(e -> sorted.stream().findFirst().ifPresent(this::go));
        library.lastCommitProperty().addListener(onCommit);
        pages.open(new PageLayer.Page(texts.bind("ui.notes.title"), content, PageLayer.buttons(Nodes.button(
                texts.bind("ui.page.close"), pages::close)), 820, 640, () -> {
                    ofLibrary.show(Optional.empty());
                    library.lastCommitProperty().removeListener(onCommit);
                    all.clear();
                }));
        load();
    }

    private ListView<NoteEntry> list() {
        ListView<NoteEntry> list = new ListView<>(sorted);
        list.setId("notes-list");
        list.accessibleTextProperty().bind(texts.bind("ui.notes.title"));
        list.getStyleClass().add("preview");
        list.setCellFactory(v -> new NoteEntryCell(texts, list.widthProperty()));
        Label empty = Nodes.label(texts.bind("ui.notes.empty"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setOnMouseClicked(e -> {
            NoteEntry at = list.getSelectionModel().getSelectedItem();
            if (at != null && e.isStillSincePress()) {
                go(at);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            NoteEntry at = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && at != null) {
                go(at);
                e.consume();
            }
        });
        return list;
    }

    private void go(NoteEntry entry) {
        if (entry.kind() != NoteEntry.Kind.LIBRARY) {
            pages.close();
            jump.accept(entry.line());
        }
    }

    private void load() {
        int mine = ++asked;
        library.ask(NoteEntry::all, entries -> {
            if (mine == asked) {
                all.setAll(entries);
                List<Optional<Annotator>> who = new ArrayList<>(List.of(Optional.empty()));
                entries.stream().map(e -> e.line().annotator()).distinct()
                        .sorted(Comparator.comparing(Annotator::name)).forEach(a -> who.add(Optional.of(a)));
                Optional<Annotator> chosen = Optional.ofNullable(annotator.getValue()).flatMap(Function.identity());
                annotator.getItems().setAll(who);
                annotator.setValue(who.contains(chosen) ? chosen : Optional.empty());
                filter();
            }
        });
    }

    private void filter() {
        String wanted = search.getText().strip();
        Optional<NoteEntry.Kind> of = Optional.ofNullable(kind.getValue()).flatMap(Function.identity());
        Optional<Annotator> by = Optional.ofNullable(annotator.getValue()).flatMap(Function.identity());
        filtered.setPredicate(e -> of.filter(k -> k != e.kind()).isEmpty()
                && by.filter(a -> !a.equals(e.line().annotator())).isEmpty()
                && (wanted.isEmpty() || e.fold().contains(wanted)));
        sorted.setComparator(order.getValue() == Order.ARTICLE ? byArticle() : byTime());
    }

    private static Comparator<NoteEntry> byTime() {
        return Comparator.comparing((NoteEntry e) -> e.line().modified()).reversed();
    }

    /// Notes on no article come last.
    private static Comparator<NoteEntry> byArticle() {
        return Comparator.comparingLong((NoteEntry e) -> e.line().article().map(Article::seq).orElse(Long.MAX_VALUE))
                .thenComparingInt(NoteEntry::start);
    }
}
