package app.mitjul.ui.find;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.Passage;
import app.mitjul.ui.codebook.RetagPage;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.writing.OwnerNote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All passages of a theme, below the reader: filter, sort, go to the place, retag, export.
public final class PassagesView extends VBox {

    /// No column narrower than this at 100 %: their names stay whole.
    private static final double LEAST = 84;

    private final PassagesViewModel model;
    private final DoubleBinding scale;
    private final Appearance appearance;
    private final RetagPage move;
    private final Texts texts;
    private final TableView<Passage> table = new TableView<>();
    private final Label title = new Label();
    private final Label count = new Label();
    private final OwnerNote note;
    private final Button retag = new Button();
    private final InvalidationListener onTheme = o -> showTheme();

    /// @param move moves passages of a theme to another one
    /// @param follow gets the address of a link in the theme's note that was clicked
    public PassagesView(PassagesViewModel model, Appearance appearance, Texts texts, RetagPage move,
            Consumer<Passage> go, Consumer<ThemeId> export, Consumer<String> follow) {
        note = new OwnerNote(model.library(), texts, "ui.notes.theme.prompt", follow);
        this.model = model;
        this.appearance = appearance;
        this.move = move;
        scale = appearance.scaled(1);
        this.texts = texts;
        title.getStyleClass().add("region-title");
        count.getStyleClass().add("muted");
        count.setMinWidth(0);
        title.setMinWidth(USE_PREF_SIZE);
        retag.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::countText, model.all(), model.visible(),
                table.getSelectionModel().getSelectedIndices(), texts.messagesProperty()));
        table.setItems(model.visible());
        model.visible().comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setId("passages");
        columns();
        table.setPlaceholder(Nodes.label(texts.bind("ui.passages.empty"), "empty-state"));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null && table.getSelectionModel().getSelectedItems().size() <= 1) {
                go.accept(now);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.close();
                e.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        note.getStyleClass().add("theme-note");
        getChildren().addAll(bar(export), note, table);
        getStyleClass().add("passages");
        table.accessibleTextProperty().bind(title.textProperty());
        scale.addListener((o, was, now) -> table.getColumns().forEach(c -> {
            c.setMinWidth(LEAST * now.doubleValue());
            c.setPrefWidth(c.getWidth() * now.doubleValue() / was.doubleValue());
        }));
        model.themeProperty().addListener(onTheme);
        model.library().themes().addListener(onTheme);
        texts.messagesProperty().addListener(onTheme);
        appearance.lookProperty().addListener(onTheme);
        showTheme();
    }

    /// Lets go of everything it listens to.
    public void deactivate() {
        model.close();
        model.themeProperty().removeListener(onTheme);
        model.library().themes().removeListener(onTheme);
        texts.messagesProperty().removeListener(onTheme);
        appearance.lookProperty().removeListener(onTheme);
        model.visible().comparatorProperty().unbind();
    }

    private Node bar(Consumer<ThemeId> export) {
        TextField filter = new TextField();
        filter.setId("passages-filter");
        filter.promptTextProperty().bind(texts.bind("ui.passages.filter"));
        filter.accessibleTextProperty().bind(texts.bind("ui.passages.filter"));
        filter.textProperty().bindBidirectional(model.queryProperty());
        filter.setPrefColumnCount(13);
        filter.getStyleClass().add("passages-filter");
        retag.textProperty().bind(texts.bind("ui.passages.retag"));
        retag.setId("passages-retag");
        retag.setOnAction(e -> model.shownTheme()
                .ifPresent(from -> move.open(PassagesViewModel.ids(table.getSelectionModel().getSelectedItems()),
                        from.id())));
        retag.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        HBox bar = new HBox(10, title, count, Nodes.spring(), filter, retag,
                Nodes.button(texts.bind("ui.passages.export"),
                        () -> model.themeProperty().get().ifPresent(export)),
                Nodes.iconButton(Feather.X, texts.bind("ui.page.close"), model::close));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("passages-bar");
        title.getStyleClass().add("passages-title");
        count.setMinWidth(USE_PREF_SIZE);
        Nodes.onlyWhere(bar, appearance.scaled(680), count);
        return bar;
    }

    private String countText() {
        int selected = table.getSelectionModel().getSelectedIndices().size();
        long articles = model.visible().stream().map(p -> p.article().id()).distinct().count();
        return selected > 1
                ? texts.text("ui.passages.selected", selected, model.visible().size())
                : texts.text("ui.passages.count", model.visible().size(), articles);
    }

    private void showTheme() {
        Optional<Theme> theme = model.shownTheme();
        note.show(theme.map(t -> new NoteOwner.OfTheme(t.id())));
        theme.ifPresent(t -> {
            title.setText(ThemeNames.both(t, texts.korean()));
            title.setGraphic(ThemeChip.dot(appearance.look().ink(t.color())));
        });
        table.refresh();
    }

    private void columns() {
        TableColumn<Passage, Passage> article = column("ui.passages.article", 190,
                p -> p.number() + " · " + SafeText.of(p.article().title()), "muted", false);
        article.setComparator(Comparator.comparingInt(Passage::number)
                .thenComparing(p -> p.annotation().range()));
        TableColumn<Passage, Passage> before = column("ui.passages.before", 190, p -> line(p.before()), "context",
                true);
        TableColumn<Passage, Passage> quote = column("ui.passages.quote", 300,
                p -> line(p.annotation().anchor().quote()), "passage-quote", false);
        quote.setComparator(Comparator.comparing(p -> p.annotation().anchor().quote()));
        TableColumn<Passage, Passage> after = column("ui.passages.after", 190, p -> line(p.after()), "context", false);
        TableColumn<Passage, Passage> note = column("ui.passages.note", 150, p -> line(p.annotation().note()), "muted",
                false);
        note.setComparator(Comparator.comparing(p -> p.annotation().note()));
        TableColumn<Passage, String> annotator = new TableColumn<>();
        annotator.setCellValueFactory(f -> new ReadOnlyStringWrapper(f.getValue().annotator().name()));
        annotator.textProperty().bind(texts.bind("ui.passages.annotator"));
        annotator.setMinWidth(LEAST * appearance.scale());
        annotator.setPrefWidth(120 * appearance.scale());
        before.setComparator(Comparator.comparing(p -> new StringBuilder(p.before()).reverse().toString()));
        after.setComparator(Comparator.comparing(Passage::after));
        table.getColumns().setAll(List.of(article, before, quote, after, note, annotator));
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private TableColumn<Passage, Passage> column(String key, double width, Function<Passage, String> text, String style,
            boolean rightAligned) {
        TableColumn<Passage, Passage> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(key));
        column.setMinWidth(LEAST * appearance.scale());
        column.setPrefWidth(width * appearance.scale());
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            {
                getStyleClass().add(style);
                setAlignment(rightAligned ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
                setTextOverrun(rightAligned ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.ELLIPSIS);
            }

            @Override
            protected void updateItem(Passage passage, boolean empty) {
                super.updateItem(passage, empty);
                setText(empty || passage == null ? null : text.apply(passage));
            }
        });
        return column;
    }
}
