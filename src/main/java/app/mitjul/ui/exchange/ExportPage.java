package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.Exporter;
import app.mitjul.exchange.Format;
import app.mitjul.exchange.out.CsvExport;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.exchange.out.MarkdownExport;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.i18n.Messages;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The page "Export…": form, what of the library, which theme; then a file.
public final class ExportPage {

    private enum Scope {
        ARTICLE, LISTED, ALL
    }

    private enum Form {
        CSV(Format.CSV), JSON(Format.JSON), MARKDOWN(Format.MARKDOWN), MARKDOWN_BY_THEME(Format.MARKDOWN);

        private final Format format;

        Form(Format format) {
            this.format = format;
        }

        private Exporter exporter(Messages messages) {
            return switch (this) {
                case CSV -> new CsvExport();
                case JSON -> new JsonExport();
                case MARKDOWN -> new MarkdownExport(messages, MarkdownExport.By.ARTICLE);
                case MARKDOWN_BY_THEME -> new MarkdownExport(messages, MarkdownExport.By.THEME);
            };
        }
    }

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final FilePicker picker;
    private final Jobs jobs;
    private final Notices notices;
    private final Supplier<Optional<ArticleId>> openArticle;
    private final Supplier<Set<ArticleId>> listed;

    public ExportPage(LibraryModel library, Texts texts, PageLayer pages, FilePicker picker, Jobs jobs, Notices notices,
            Supplier<Optional<ArticleId>> openArticle, Supplier<Set<ArticleId>> listed) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.picker = picker;
        this.jobs = jobs;
        this.notices = notices;
        this.openArticle = openArticle;
        this.listed = listed;
    }

    /// Opens the page, with one theme chosen when it comes from that theme's passages.
    public void open(Optional<ThemeId> only) {
        ToggleGroup forms = new ToggleGroup();
        VBox formBox = radios(forms, List.of(Form.values()), "ui.export.form.", Form.CSV);
        List<Scope> scopes = new ArrayList<>(List.of(Scope.values()));
        if (openArticle.get().isEmpty()) {
            scopes.remove(Scope.ARTICLE);
        }
        boolean filtered = listed.get().size() != library.rows().size();
        if (!filtered) {
            scopes.remove(Scope.LISTED);
        }
        ToggleGroup scope = new ToggleGroup();
        VBox scopeBox = radios(scope, scopes, "ui.export.scope.", filtered ? Scope.LISTED : Scope.ALL);
        ComboBox<Optional<Theme>> theme = themes(only);
        VBox content = new VBox(14, section("ui.export.form", formBox), section("ui.export.scope", scopeBox),
                section("ui.export.theme", theme));
        content.getStyleClass().add("page-body");
        Button save = Nodes.button(texts.bind("ui.export.save"), () -> save((Form) forms.getSelectedToggle()
                .getUserData(), (Scope) scope.getSelectedToggle().getUserData(), theme.getValue()), "accent");
        save.setDefaultButton(true);
        save.setId("export-save");
        pages.open(new PageLayer.Page(texts.bind("ui.export.title"), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close), save), 460, 0, () -> {}));
    }

    private VBox section(String key, Node content) {
        return new VBox(6, Nodes.label(texts.bind(key), "section-title"), content);
    }

    private <E extends Enum<E>> VBox radios(ToggleGroup group, List<E> values, String prefix, E chosen) {
        VBox box = new VBox(6);
        for (E value : values) {
            RadioButton radio = new RadioButton();
            String key = value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            radio.textProperty().bind(texts.bind(prefix + key));
            radio.setId("export-" + key);
            radio.setToggleGroup(group);
            radio.setUserData(value);
            radio.setSelected(value == chosen);
            box.getChildren().add(radio);
        }
        return box;
    }

    private ComboBox<Optional<Theme>> themes(Optional<ThemeId> only) {
        ComboBox<Optional<Theme>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        library.themes().forEach(t -> box.getItems().add(Optional.of(t)));
        Function<Optional<Theme>, String> name = t -> t.map(x -> ThemeNames.both(x, texts.korean()))
                .orElse(texts.text("ui.export.theme.all"));
        box.setConverter(new ShownAs<>(name));
        box.setValue(only.flatMap(library::theme));
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(texts.bind("ui.export.theme"));
        return box;
    }

    private void save(Form form, Scope scope, Optional<Theme> theme) {
        String suggested = "mitjul-" + texts.text("ui.export.filename") + "." + form.format.extension();
        Optional<Path> target = picker.toSave(texts.text("ui.export.title"), suggested, form.format.extension());
        if (target.isEmpty()) {
            return;
        }
        Optional<Set<ArticleId>> articles = switch (scope) {
            case ARTICLE -> openArticle.get().map(Set::of);
            case LISTED -> Optional.of(listed.get());
            case ALL -> Optional.empty();
        };
        ExportScope what = new ExportScope(articles, theme.map(Theme::id));
        pages.close();
        Messages messages = texts.messagesProperty().get();
        jobs.run(texts.text("ui.export.running"), () -> {
            ExportContent content = new ExportContent(library.session().reads().copy(), what);
            TargetFile.write(target.get(), library.session().reads().info().file(),
                    out -> form.exporter(messages).write(content, out));
            return content.annotations();
        }, count -> notices.say(texts.text("ui.export.done", count, target.get().getFileName().toString())),
                error -> notices.warn(texts.of(error)));
    }
}
