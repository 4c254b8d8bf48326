package app.mitjul.ui.inspector;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.domain.article.Source;
import app.mitjul.text.Counts;
import app.mitjul.text.TypedDate;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.Typed;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.ui.reader.Warnings;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is known of the open article: its source fields, editable, where it was read from, and counts with their method.
final class InfoPane extends ScrollPane {

    private enum Field {
        TITLE, OUTLET, REPORTER, ROLE, PARTNER, CITED, PUBLISHED, URL, LANGUAGE
    }

    private final Texts texts;
    private final Map<Field, TextField> fields = new LinkedHashMap<>();
    private final Label derived = new Label();
    private final VBox warnings = new VBox(6);
    private final LinkedCopies copies;
    private final GridPane facts = new GridPane(10, 6);
    private final InvalidationListener onChange = o -> show();
    private Optional<ReaderViewModel> reader = Optional.empty();
    private Optional<Article> edited = Optional.empty();
    /// What was typed and refused, until the library has it.
    private final Map<ArticleId, Article.Fields> refused = new HashMap<>();

    InfoPane(Texts texts) {
        this.texts = texts;
        copies = new LinkedCopies(texts);
        VBox box = new VBox(10);
        box.getStyleClass().add("info");
        for (Field field : Field.values()) {
            TextField input = new TextField();
            String key = "ui.info." + field.name().toLowerCase(Locale.ROOT);
            input.accessibleTextProperty().bind(texts.bind(key));
            input.setId("info-" + field.name().toLowerCase(Locale.ROOT));
            input.setOnAction(e -> commit());
            input.focusedProperty().addListener((o, was, now) -> {
                if (!now) {
                    commit();
                }
            });
            if (field == Field.PUBLISHED) {
                input.promptTextProperty().bind(texts.bind("ui.info.published.prompt"));
            }
            fields.put(field, input);
            VBox row = new VBox(3, Nodes.label(texts.bind(key), "muted"), input);
            if (field == Field.TITLE) {
                derived.textProperty().bind(texts.bind("ui.info.derived"));
                derived.getStyleClass().add("muted");
                derived.setWrapText(true);
                row.getChildren().add(derived);
            }
            box.getChildren().add(row);
        }
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().setAll(names, values);
        box.getChildren().addAll(0, List.of(warnings, copies));
        box.getChildren().add(facts);
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("info-scroll");
    }

    void follow(Optional<ReaderViewModel> now) {
        commit();
        edited = Optional.empty();
        reader.ifPresent(r -> r.shownProperty().removeListener(onChange));
        reader = now;
        copies.follow(now);
        texts.messagesProperty().removeListener(onChange);
        reader.ifPresent(r -> {
            r.shownProperty().addListener(onChange);
            texts.messagesProperty().addListener(onChange);
        });
        show();
    }

    private Optional<ShownArticle> shown() {
        return reader.flatMap(r -> r.shownProperty().get());
    }

    /// Another article: what was typed still goes to the one before.
    private void show() {
        Optional<ShownArticle> shown = shown();
        Optional<Article> next = shown.map(s -> asTyped(s.article()));
        boolean another = !next.map(Article::id).equals(edited.map(Article::id));
        if (another) {
            commit();
        }
        edited = next;
        getContent().setVisible(shown.isPresent());
        shown.ifPresent(s -> {
            values(asTyped(s.article())).forEach((field, value) -> {
                TextField input = fields.get(field);
                if (input != null && (another || !input.isFocused()) && !input.getText().equals(value)) {
                    input.setText(value);
                }
            });
            Nodes.show(derived, s.article().titleDerived());
            showFacts(s);
        });
    }

    private static Map<Field, String> values(Article article) {
        Source s = article.source();
        Map<Field, String> values = new LinkedHashMap<>();
        values.put(Field.TITLE, article.title());
        values.put(Field.OUTLET, s.outlet());
        values.put(Field.REPORTER, s.reporter());
        values.put(Field.ROLE, s.role());
        values.put(Field.PARTNER, s.partner());
        values.put(Field.CITED, s.cited());
        values.put(Field.PUBLISHED, s.published());
        values.put(Field.URL, s.url());
        values.put(Field.LANGUAGE, s.language());
        return values;
    }

    private String typed(Field field) {
        TextField input = fields.get(field);
        return input == null ? "" : input.getText().strip();
    }

    /// The date that was meant; what is none stays as it was typed, to be complained about.
    private String published() {
        String typed = typed(Field.PUBLISHED);
        return TypedDate.of(typed).map(PartialDate::toString).orElse(typed);
    }

    /// Writes what differs; an empty title leaves the old one.
    private void commit() {
        edited.ifPresent(article -> {
            String title = typed(Field.TITLE).isEmpty() ? article.title() : typed(Field.TITLE);
            Source source = new Source(typed(Field.OUTLET), typed(Field.REPORTER), typed(Field.ROLE),
                    typed(Field.PARTNER), typed(Field.CITED), published(), typed(Field.URL),
                    typed(Field.LANGUAGE));
            boolean derivedStill = article.titleDerived() && title.equals(article.title());
            Article.Fields now = new Article.Fields(title, derivedStill, source, article.state());
            if (!now.equals(article.fields())) {
                edited = Optional.of(article.with(now));
                reader.ifPresent(r -> write(r.library(), article, now));
            }
        });
    }

    private void write(LibraryModel library, Article article, Article.Fields now) {
        ArticleId id = article.id();
        Typed typed = new Typed(Typed.Kind.ARTICLE, id.value());
        String words = values(article.with(now)).values().stream().filter(v -> !v.isBlank())
                .collect(Collectors.joining("\n"));
        library.write(typed, article.title(), words, c -> c.editArticle(id, now), () -> {
            if (library.unsaved().text(typed).isPresent()) {
                refused.put(id, now);
            } else {
                refused.remove(id);
            }
        });
    }

    /// The article with what was typed, if the library could not take it.
    private Article asTyped(Article article) {
        boolean waiting = reader.isPresent() && reader.get().library().unsaved()
                .text(new Typed(Typed.Kind.ARTICLE, article.id().value())).isPresent();
        Article.Fields typed = waiting ? refused.get(article.id()) : null;
        return typed == null ? article : article.with(typed);
    }

    private void showFacts(ShownArticle s) {
        Article a = s.article();
        Counts counts = s.counts();
        warnings.getChildren().setAll(Warnings.of(s, texts));
        if (!s.hidden().isEmpty()) {
            Label which = Nodes.plain(Warnings.which(s.hidden(), texts), "muted");
            which.setWrapText(true);
            warnings.getChildren().add(which);
        }
        Nodes.show(warnings, !warnings.getChildren().isEmpty());
        facts.getChildren().clear();
        int row = 0;
        row = fact(row, "ui.info.file", a.origin().fileName().isEmpty()
                ? texts.text("ui.info.pasted")
                : SafeText.of(a.origin().fileName()));
        row = fact(row, "ui.info.line", String.valueOf(a.origin().line()));
        row = fact(row, "ui.info.encoding", a.origin().encoding());
        row = fact(row, "ui.info.imported", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale()).format(a.imported().atZone(ZoneId.systemDefault())));
        row = fact(row, "ui.info.characters",
                texts.text("ui.info.characters.value", counts.characters(), counts.charactersWithoutSpaces()));
        row = fact(row, "ui.info.eojeol", texts.text("ui.info.number", counts.eojeol()));
        row = fact(row, "ui.info.pages", texts.text("ui.info.pages.value",
                String.format(Locale.ROOT, "%.1f", counts.gridPages()), counts.gridPagesCeil()));
        fact(row, "ui.info.pages.simple", String.format(Locale.ROOT, "%.2f", counts.simplePages()));
    }

    private int fact(int row, String key, String value) {
        Label name = Nodes.plain(texts.text(key), "muted");
        name.setMinWidth(USE_PREF_SIZE);
        Label text = new Label(value);
        text.setWrapText(true);
        facts.addRow(row, name, text);
        return row + 1;
    }

    void flush() {
        commit();
    }
}
