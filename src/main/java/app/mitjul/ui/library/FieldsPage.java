package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.session.FieldPreview;
import app.mitjul.text.TypedDate;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Sets fields of many articles at once, and says before how many would change.
public final class FieldsPage {

    private static final List<ArticleField> FIELDS = List.of(ArticleField.OUTLET, ArticleField.REPORTER,
            ArticleField.ROLE, ArticleField.PARTNER, ArticleField.CITED, ArticleField.PUBLISHED, ArticleField.URL,
            ArticleField.LANGUAGE);

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;

    public FieldsPage(LibraryModel library, Texts texts, PageLayer pages) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
    }

    public void open(Set<ArticleId> articles) {
        if (!articles.isEmpty()) {
            new Form(articles).open();
        }
    }

    /// One showing of the page.
    private final class Form {

        private final Set<ArticleId> articles;
        private final Map<ArticleField, CheckBox> chosen = new EnumMap<>(ArticleField.class);
        private final Map<ArticleField, TextField> inputs = new EnumMap<>(ArticleField.class);
        private final Label outlook = new Label();
        private final Button apply;
        private int asked;

        Form(Set<ArticleId> articles) {
            this.articles = articles;
            apply = Nodes.button(texts.bind("ui.fields.apply"), this::apply, "accent");
            apply.setId("fields-apply");
            apply.setDisable(true);
        }

        void open() {
            GridPane grid = new GridPane(12, 8);
            ColumnConstraints names = new ColumnConstraints();
            ColumnConstraints values = new ColumnConstraints();
            values.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().setAll(names, values);
            for (ArticleField field : FIELDS) {
                row(grid, field);
            }
            Label hint = Nodes.label(texts.bind("ui.fields.hint"), "muted");
            hint.setWrapText(true);
            outlook.setId("fields-outlook");
            outlook.setWrapText(true);
            outlook.setMinHeight(40);
            outlook.setText(texts.text("ui.fields.nothing", articles.size()));
            VBox content = new VBox(14, hint, grid, outlook);
            content.getStyleClass().add("page-body");
            pages.open(new PageLayer.Page(texts.bind("ui.fields.title"), content,
                    PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close), apply), 560, 0,
                    () -> {}));
        }

        private void row(GridPane grid, ArticleField field) {
            String name = field.name().toLowerCase(Locale.ROOT);
            CheckBox box = new CheckBox();
            box.textProperty().bind(texts.bind("ui.info." + name));
            box.setMinWidth(CheckBox.USE_PREF_SIZE);
            TextField input = new TextField();
            input.setId("fields-" + name);
            input.accessibleTextProperty().bind(texts.bind("ui.info." + name));
            input.promptTextProperty()
                    .bind(texts.bind(field == ArticleField.PUBLISHED ? "ui.fields.date" : "ui.fields.unknown"));
            input.textProperty().addListener((o, was, now) -> {
                box.setSelected(true);
                preview();
            });
            box.selectedProperty().addListener(o -> preview());
            input.setOnAction(e -> apply());
            chosen.put(field, box);
            inputs.put(field, input);
            grid.addRow(grid.getRowCount(), box, input);
        }

        /// None while a date cannot be understood.
        private Optional<Map<ArticleField, String>> values() {
            Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
            for (ArticleField field : FIELDS) {
                CheckBox box = chosen.get(field);
                TextField input = inputs.get(field);
                if (box != null && input != null && box.isSelected()) {
                    String typed = input.getText().strip();
                    boolean date = field == ArticleField.PUBLISHED && !typed.isEmpty();
                    Optional<String> value = date
                            ? TypedDate.of(typed).map(PartialDate::toString)
                            : Optional.of(typed);
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    values.put(field, value.get());
                }
            }
            return Optional.of(values);
        }

        private void preview() {
            int mine = ++asked;
            Optional<Map<ArticleField, String>> values = values();
            if (values.isEmpty() || values.get().isEmpty()) {
                apply.setDisable(true);
                outlook.setText(values.isEmpty()
                        ? texts.text("ui.fields.no-date")
                        : texts.text("ui.fields.nothing", articles.size()));
                return;
            }
            library.ask(reads -> reads.preview(articles, values.get()), found -> {
                if (mine == asked) {
                    say(found);
                }
            });
        }

        private void say(FieldPreview found) {
            int overwritten = found.fields().values().stream().mapToInt(FieldPreview.Count::overwritten).max()
                    .orElse(0);
            outlook.setText(texts.text("ui.fields.outlook", found.changed(), found.articles(), overwritten));
            apply.setDisable(found.changed() == 0);
        }

        private void apply() {
            if (!apply.isDisabled()) {
                values().ifPresent(
                        values -> library.tell(c -> c.editArticles(articles, values), done -> pages.close()));
            }
        }
    }
}
