package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.exchange.in.PlainText;
import app.mitjul.exchange.in.TextImport;
import app.mitjul.exchange.in.limit.InputFile;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ImportResult;
import app.mitjul.text.Encodings;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.text.Split;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.TwoLines;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import app.mitjul.ui.model.Typed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page "Import…": what was found in the files, how they are cut into articles and which encoding they have, both to
/// be changed; then the import itself, which is one undo step.
public final class ImportPage {

    /// Files read for the preview; a file that cannot be read keeps its sentence.
    private record Preview(List<TextImport> texts, List<LibraryCopy> libraries, List<String> refused) {

        List<NewArticle> articles() {
            return texts.stream().flatMap(t -> t.articles().stream()).toList();
        }

        int skipped() {
            return texts.stream().mapToInt(t -> t.skipped().size()).sum();
        }
    }

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final Jobs jobs;
    private final Notices notices;
    private final Consumer<ArticleId> open;
    private final ComboBox<Optional<Split>> split = new ComboBox<>();
    private final ComboBox<String> encoding = new ComboBox<>();
    private final ListView<NewArticle> list = new ListView<>();
    private final Label found = Nodes.plain("", "preview-found");
    private final Label refused = Nodes.plain("", "problem");
    private final Button go;
    private Optional<Preview> preview = Optional.empty();
    private List<Path> files = List.of();
    private Optional<String> pasted = Optional.empty();
    private boolean filling;
    private int asked;

    /// @param open shows the first imported article
    public ImportPage(LibraryModel library, Texts texts, PageLayer pages, Jobs jobs, Notices notices,
            Consumer<ArticleId> open) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.jobs = jobs;
        this.notices = notices;
        this.open = open;
        go = Nodes.button(texts.bind("ui.import.go"), this::commit, "accent");
        go.setId("import-go");
        go.setDefaultButton(true);
        split.setId("import-split");
        split.getItems().setAll(List.of(Optional.empty(), Optional.of(Split.LINE), Optional.of(Split.FILE),
                Optional.of(Split.BLANK)));
        split.setConverter(new ShownAs<>(s -> s.map(this::splitName)
                .orElseGet(() -> texts.text("ui.import.split.auto", detectedSplit()))));
        encoding.setId("import-encoding");
        encoding.setConverter(
                new ShownAs<>(e -> e.isEmpty() ? texts.text("ui.import.encoding.auto", detectedEncoding()) : e));
        list.setCellFactory(v -> new PreviewCell());
        list.getStyleClass().add("preview");
        list.accessibleTextProperty().bind(found.textProperty());
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE); // every sentence is there whole; the page scrolls
        split.valueProperty().addListener((o, was, now) -> readAgain());
        encoding.valueProperty().addListener((o, was, now) -> readAgain());
    }

    private String splitName(Split s) {
        return texts.text("ui.import.split." + s.name().toLowerCase(Locale.ROOT));
    }

    private String detectedSplit() {
        return preview.filter(p -> p.texts().size() == 1).map(p -> splitName(p.texts().getFirst().split())).orElse("");
    }

    private String detectedEncoding() {
        return preview.filter(p -> p.texts().size() == 1).map(p -> p.texts().getFirst().encoding()).orElse("");
    }

    public void open(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            start(List.copyOf(chosen), Optional.empty());
        }
    }

    /// The same for text from the clipboard.
    public void openPasted(String text) {
        if (!text.isBlank()) {
            start(List.of(), Optional.of(text));
        }
    }

    private void start(List<Path> chosen, Optional<String> text) {
        files = chosen;
        pasted = text;
        filling = true;
        split.setValue(Optional.empty());
        List<String> encodings = new ArrayList<>(Encodings.known());
        encodings.addFirst("");
        encoding.getItems().setAll(encodings);
        encoding.setValue("");
        filling = false;
        String name = chosen.isEmpty()
                ? texts.text("ui.import.pasted")
                : chosen.size() == 1
                        ? String.valueOf(chosen.getFirst().getFileName())
                        : texts.text("ui.import.files", chosen.size());
        FlowPane choices = new FlowPane(12, 8, choice("ui.import.split", split),
                choice("ui.import.encoding", encoding));
        Nodes.show(choices.getChildren().getLast(), !chosen.isEmpty());
        VBox content = new VBox(12, choices, found, refused, list);
        content.getStyleClass().add("page-body");
        VBox.setVgrow(list, Priority.ALWAYS);
        Nodes.show(refused, false);
        go.setDisable(true);
        pages.open(new PageLayer.Page(
                javafx.beans.binding.Bindings.createStringBinding(() -> texts.text("ui.import.title", name),
                        texts.messagesProperty()),
                content, PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close), go), 720, 560,
                () -> asked++));
        readAgain();
    }

    private Node choice(String key, ComboBox<?> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(texts.bind(key));
        VBox column = new VBox(4, Nodes.label(texts.bind(key), "muted"), box);
        column.getStyleClass().add("import-choice");
        return column;
    }

    private void readAgain() {
        if (filling || (files.isEmpty() && pasted.isEmpty())) {
            return;
        }
        int mine = ++asked;
        Optional<Split> how = Optional.ofNullable(split.getValue()).flatMap(s -> s);
        Optional<String> charset = Optional.ofNullable(encoding.getValue()).filter(e -> !e.isEmpty());
        jobs.run(texts.text("ui.import.reading"), () -> read(how, charset), p -> {
            if (mine == asked) {
                show(p);
            }
        }, error -> notices.warn(texts.of(error)));
    }

    private Preview read(Optional<Split> how, Optional<String> charset) {
        List<TextImport> read = new ArrayList<>();
        List<LibraryCopy> libraries = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        if (pasted.isPresent()) {
            read.add(PlainText.pasted(pasted.get(), how));
        }
        for (Path file : files) {
            try {
                byte[] bytes = InputFile.read(file, Limits.TEXT);
                if (JsonLibrary.looksLikeOne(bytes)) {
                    libraries.add(JsonLibrary.read(bytes));
                } else {
                    read.add(PlainText.read(String.valueOf(file.getFileName()), bytes, how, charset));
                }
            } catch (Problem problem) {
                sentences.add(refusal(file, texts.of(problem)));
            }
        }
        return new Preview(read, libraries, sentences);
    }

    /// A sentence that names the file once.
    private static String refusal(Path file, String sentence) {
        String path = HiddenCharacters.visible(file.toString());
        String name = HiddenCharacters.visible(String.valueOf(file.getFileName()));
        return sentence.contains(path) ? sentence.replace(path, name) : name + ": " + sentence;
    }

    private void show(Preview p) {
        preview = Optional.of(p);
        list.getItems().setAll(p.articles());
        int fromLibraries = p.libraries().stream().mapToInt(l -> l.articles().size()).sum();
        found.setText(texts.text("ui.import.found", p.articles().size() + fromLibraries, p.skipped()));
        refused.setText(String.join("\n", p.refused()));
        Nodes.show(refused, !p.refused().isEmpty());
        Nodes.show(list, !p.articles().isEmpty());
        go.setDisable(p.articles().isEmpty() && p.libraries().isEmpty());
        filling = true;
        Optional<Split> chosenSplit = Optional.ofNullable(split.getValue()).flatMap(s -> s);
        split.setValue(null);
        split.setValue(chosenSplit);
        String chosenEncoding = Optional.ofNullable(encoding.getValue()).orElse("");
        encoding.setValue(null);
        encoding.setValue(chosenEncoding);
        filling = false;
    }

    private void commit() {
        preview.ifPresent(p -> {
            pages.close();
            if (!p.texts().isEmpty()) {
                List<SourceFile> sources = p.texts().stream().map(TextImport::file).toList();
                importTexts(sources, p.articles());
            }
            for (LibraryCopy copy : p.libraries()) {
                library.tell(c -> c.merge(copy), r -> notices.say(
                        texts.text("ui.import.done", r.imported(), r.already())));
            }
        });
    }

    /// What was pasted is nowhere else: it is kept like anything typed when the library cannot take it.
    private void importTexts(List<SourceFile> sources, List<NewArticle> articles) {
        if (sources.stream().allMatch(s -> s.name().isEmpty())) {
            String text = articles.stream().map(NewArticle::text).collect(Collectors.joining("\n\n"));
            String title = articles.stream().findFirst().map(NewArticle::title).orElse("");
            library.write(new Typed(Typed.Kind.ARTICLE, sources.getFirst().hash()), title, text,
                    c -> c.importArticles(sources, articles), this::report, () -> {});
        } else {
            library.tell(c -> c.importArticles(sources, articles), this::report);
        }
    }

    private void report(ImportResult result) {
        long fresh = result.count(ImportResult.Kind.IMPORTED) + result.count(ImportResult.Kind.RESTORED);
        notices.say(texts.text("ui.import.done", fresh, result.count(ImportResult.Kind.ALREADY)));
        result.outcomes().stream().findFirst().ifPresent(o -> open.accept(o.article()));
    }

    private static final class PreviewCell extends TwoLines<NewArticle> {
        @Override
        protected String first(NewArticle article) {
            return SafeText.of(article.title());
        }

        @Override
        protected String second(NewArticle article) {
            return SourceNames.line(article.source());
        }
    }
}
