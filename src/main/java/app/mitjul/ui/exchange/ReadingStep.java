package app.mitjul.ui.exchange;

import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.DateForm;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundDates;
import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.text.Encodings;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.text.Split;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a group of files is read: what was recognised, to be changed; the columns of a table; the first articles as they
/// would come in.
final class ReadingStep extends VBox {

    private static final List<String> LANGUAGES = List.of("ko", "en", "zh", "ja", "ru", "de", "fr", "es", "vi", "ar");

    private final ImportViewModel model;
    private final Texts texts;
    private final FoundWords words;
    private final ComboBox<FileGroup> group = new ComboBox<>();
    private final HBox groupRow;
    private final ChoiceCard<ArticleFormat> format;
    private final ChoiceCard<String> encoding;
    private final ChoiceCard<Split> split;
    private final ChoiceCard<String> sheet;
    private final ChoiceCard<Character> delimiter;
    private final ChoiceCard<DateForm> dates;
    private final ChoiceCard<String> language;
    private final ChoiceCard<TitleFrom> titles;
    private final ColumnsGrid columns;
    private final Label says = Nodes.plain("", "import-says");
    private final Label problem = Nodes.plain("", "problem");
    private final Label found = Nodes.plain("", "preview-found");
    private final ListView<Item.Read> preview = new ListView<>();
    private boolean filling;

    ReadingStep(ImportViewModel model, Appearance appearance, Texts texts) {
        super(14);
        this.model = model;
        this.texts = texts;
        words = new FoundWords(texts);
        format = new ChoiceCard<>(texts, "import-format", "ui.import.format", words::format,
                v -> model.choose(o -> o.withFormat(v).withMapping(Optional.empty())));
        encoding = new ChoiceCard<>(texts, "import-encoding", "ui.import.encoding", e -> e,
                v -> model.choose(o -> o.withEncoding(v).withMapping(Optional.empty())));
        split = new ChoiceCard<>(texts, "import-split", "ui.import.split", words::split,
                v -> model.choose(o -> o.withSplit(v)));
        sheet = new ChoiceCard<>(texts, "import-sheet", "ui.import.sheet", HiddenCharacters::visible,
                v -> model.choose(o -> o.withSheet(v).withMapping(Optional.empty())));
        delimiter = new ChoiceCard<>(texts, "import-delimiter", "ui.import.delimiter", words::delimiter,
                v -> model.choose(o -> o.withDelimiter(v).withMapping(Optional.empty())));
        dates = new ChoiceCard<>(texts, "import-dates", "ui.import.date", words::dates,
                v -> model.choose(o -> o.withDates(v)));
        language = new ChoiceCard<>(texts, "import-language", "ui.import.language", words::language,
                v -> model.choose(o -> o.withLanguage(v)));
        titles = new ChoiceCard<>(texts, "import-titles", "ui.import.titles", words::titles,
                v -> model.choose(o -> o.withTitles(v)));
        columns = new ColumnsGrid(texts, appearance.scaled(150), model::map);
        CardRow cards = new CardRow(220 * appearance.scale(), format, encoding, split, sheet, delimiter, dates,
                language, titles);
        groupRow = groupRow();
        for (Label label : List.of(says, problem)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        preview.setCellFactory(v -> new FirstArticleCell());
        preview.getStyleClass().addAll("preview", "import-preview");
        preview.setId("import-preview");
        preview.accessibleTextProperty().bind(found.textProperty());
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().addAll(groupRow, cards, says, problem, columns, found, preview);
    }

    private HBox groupRow() {
        group.setId("import-group");
        group.setMaxWidth(Double.MAX_VALUE);
        group.accessibleTextProperty().bind(texts.bind("ui.import.group"));
        group.setConverter(new ShownAs<>(g -> words.name(g) + g.found()
                .map(f -> " · " + words.recognised(f.format(), f.table())).orElse("")));
        group.valueProperty().addListener((o, was, now) -> {
            if (!filling && now != null) {
                model.select(now);
            }
        });
        HBox.setHgrow(group, Priority.ALWAYS);
        Label label = Nodes.label(texts.bind("ui.import.group"), "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, label, group);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    void show() {
        List<FileGroup> readable = model.groups().stream().filter(g -> !g.looks().isEmpty()).toList();
        filling = true;
        group.getItems().setAll(readable);
        group.setValue(model.currentProperty().get().orElse(null));
        filling = false;
        Nodes.show(groupRow, readable.size() > 1);
        model.currentProperty().get().filter(g -> !g.looks().isEmpty()).ifPresent(this::show);
    }

    private void show(FileGroup now) {
        Found f = now.found().orElseThrow();
        List<ArticleFormat> formats = now.pasted().isPresent()
                ? List.of()
                : List.of(ArticleFormat.values()).stream().filter(x -> x != ArticleFormat.ZIP).toList();
        format.show(formats, now.options().format(), words.recognised(f.format(), f.table()), "");
        showEncoding(now);
        Optional<Split> cut = now.looks().stream().flatMap(l -> l.found().split().stream()).findFirst();
        split.show(List.of(Split.LINE, Split.FILE, Split.BLANK), now.options().split(),
                cut.map(words::split).orElse(""), "");
        Nodes.show(split, cut.isPresent());
        showTable(now);
        showDates(now, f.dates());
        language.show(LANGUAGES, now.options().language(), words.language(f.language()), "");
        titles.show(List.of(TitleFrom.values()), now.options().titles(), words.titles(f.titles()), "");
        problem.setText(words.refusal(now));
        Nodes.show(problem, now.problem().isPresent());
        preview.getItems().setAll(now.first());
        Nodes.show(preview, !now.first().isEmpty());
        found.setText(now.first().isEmpty()
                ? texts.text("ui.import.first.none")
                : texts.text("ui.import.first", now.first().size()));
    }

    private void showEncoding(FileGroup now) {
        List<FoundEncoding> all = now.looks().stream().flatMap(l -> l.found().encoding().stream()).toList();
        List<String> names = new ArrayList<>(all.stream().flatMap(e -> e.candidates().stream())
                .map(FoundEncoding.Candidate::name).distinct().toList());
        Encodings.known().stream().filter(e -> !names.contains(e)).forEach(names::add);
        now.options().encoding().filter(e -> !names.contains(e)).ifPresent(names::add);
        String detected = all.stream().map(FoundEncoding::name).distinct().collect(Collectors.joining(", "));
        encoding.show(names, now.options().encoding(), detected, "");
        encoding.cells(name -> all.stream().flatMap(e -> e.candidates().stream())
                .filter(c -> c.name().equals(name)).findFirst()
                .map(c -> name + "   " + FirstArticleCell.line(c.preview(), 48)).orElse(name));
        Nodes.show(encoding, !all.isEmpty() && now.pasted().isEmpty());
    }

    private void showTable(FileGroup now) {
        Optional<FoundTable> table = now.table();
        Nodes.show(columns, table.isPresent());
        Nodes.show(sheet, table.filter(t -> t.sheets().size() > 1).isPresent());
        Nodes.show(delimiter, table.flatMap(FoundTable::delimiter).isPresent());
        says.setText(table.map(words::layout).orElse(""));
        Nodes.show(says, table.filter(t -> t.layout() != FoundTable.Layout.CHOSEN || now.lacksText()).isPresent());
        says.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("asks"), now.lacksText());
        table.ifPresent(t -> {
            columns.show(t);
            sheet.show(t.sheets(), now.options().sheet(), HiddenCharacters.visible(t.sheet()), "");
            t.delimiter().ifPresent(d -> delimiter.show(List.of(',', ';', '\t', '|'), now.options().delimiter(),
                    words.delimiter(d), ""));
        });
    }

    private void showDates(FileGroup now, FoundDates seen) {
        boolean any = seen.form().isPresent() || !seen.samples().isEmpty() || now.options().dates().isPresent();
        Nodes.show(dates, any);
        List<DateForm> forms = new ArrayList<>(seen.possible());
        List.of(DateForm.values()).stream().filter(form -> !forms.contains(form)).forEach(forms::add);
        dates.show(forms, now.options().dates(), seen.form().map(words::dates).orElse(""),
                words.doubt(seen, now.options().dates()));
    }
}
