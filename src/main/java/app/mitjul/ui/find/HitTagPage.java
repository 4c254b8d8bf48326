package app.mitjul.ui.find;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.Field;
import app.mitjul.session.HitMarks;
import app.mitjul.session.HitPlace;
import app.mitjul.session.HitSpan;
import app.mitjul.ui.common.Asking;
import app.mitjul.ui.codebook.ThemePicker;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A theme, a note, or both for rows of a concordance or for every hit: how much around each, what that comes to and what
/// it overlaps, and the button that does it in one step.
public final class HitTagPage {

    private static final int MOST_OVERLAPS = 200;

    private final SearchViewModel search;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final Notices notices;

    public HitTagPage(SearchViewModel search, Appearance appearance, Texts texts, PageLayer pages, Notices notices) {
        this.search = search;
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.notices = notices;
    }

    /// Opens once every hit is known.
    ///
    /// @param selected
    ///            rows a person has selected; may be none
    public void open(List<ConcordanceRow> selected) {
        search.everyRow(all -> new Question(selected, all).open());
    }

    /// One time the page is open.
    private final class Question {

        private final LibraryModel library = search.library();
        private final List<ConcordanceRow> selected;
        private final List<ConcordanceRow> all;
        private final boolean whole = search.concordance().summaryProperty().get().complete();
        private final ToggleGroup which = new ToggleGroup();
        private final ToggleGroup spans = new ToggleGroup();
        private final ThemePicker picker = new ThemePicker(library, appearance, texts, this::choose);
        private final TextField note = new TextField();
        private final Label says = Nodes.plain("", "panel-says");
        private final ListView<String> overlaps = new ListView<>();
        private final Button go = Nodes.button(texts.bind("ui.search.tag.go"), this::mark, "accent");
        private final Asking asking = new Asking();
        private Optional<Theme> theme = Optional.empty();
        private Optional<HitMarks> marks = Optional.empty();
        /// A theme was just taken: what comes next is to tag.
        private boolean toGo;

        Question(List<ConcordanceRow> selected, List<ConcordanceRow> all) {
            this.selected = selected;
            this.all = all;
        }

        void open() {
            VBox rows = new VBox(6, Nodes.label(texts.bind("ui.search.tag.which"), "section-title"));
            if (!selected.isEmpty()) {
                rows.getChildren().add(radio(which, "tag-selected",
                        texts.text("ui.search.tag.selected", selected.size()), selected, true));
            }
            rows.getChildren().add(
                    radio(which, "tag-every",
                            texts.text(whole ? "ui.search.tag.every" : "ui.search.tag.first", all.size()), all,
                            selected.isEmpty()));
            VBox around = new VBox(6, Nodes.label(texts.bind("ui.search.tag.span"), "section-title"));
            for (HitSpan span : HitSpan.values()) {
                String name = span.name().toLowerCase(Locale.ROOT);
                around.getChildren().add(radio(spans, "span-" + name, texts.text("ui.search.span." + name), span,
                        span == HitSpan.EOJEOL));
            }
            HBox choices = new HBox(28, rows, around);
            HBox.setHgrow(rows, Priority.ALWAYS);
            picker.setRows(5);
            note.setId("tag-note");
            note.promptTextProperty().bind(texts.bind("ui.search.tag.note"));
            note.accessibleTextProperty().bind(texts.bind("ui.search.tag.note"));
            note.textProperty().addListener((o, was, now) -> showGo());
            says.setId("tag-says");
            says.setWrapText(true);
            says.setMinHeight(Label.USE_PREF_SIZE);
            says.setMaxWidth(Double.MAX_VALUE);
            overlaps.setId("tag-overlaps");
            overlaps.accessibleTextProperty().bind(texts.bind("ui.search.tag.overlaps"));
            overlaps.getStyleClass().add("preview");
            overlaps.setPrefHeight(92 * appearance.scale());
            overlaps.setMinHeight(60 * appearance.scale());
            go.setId("tag-go");
            VBox content = new VBox(12, choices, picker, note, says, overlaps);
            content.getStyleClass().add("page-body");
            which.selectedToggleProperty().addListener(o -> ask());
            spans.selectedToggleProperty().addListener(o -> ask());
            pages.open(new PageLayer.Page(texts.bind("ui.search.tag.title"), content,
                    PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close), go), 600, 0,
                    asking::begin));
            picker.askAndFocus(each -> true);
            ask();
        }

        private RadioButton radio(ToggleGroup group, String id, String text, Object value, boolean on) {
            RadioButton radio = new RadioButton(text);
            radio.setId(id);
            radio.setToggleGroup(group);
            radio.setUserData(value);
            radio.setSelected(on);
            return radio;
        }

        private List<ConcordanceRow> rows() {
            return which.getSelectedToggle().getUserData() == all ? all : selected;
        }

        private void choose(Theme to) {
            theme = Optional.of(to);
            toGo = true;
            ask();
        }

        /// Looks off the FX thread what it comes to.
        private void ask() {
            marks = Optional.empty();
            showGo();
            List<HitPlace> hits = rows().stream().filter(r -> r.field() == Field.TEXT)
                    .map(r -> new HitPlace(r.article(), r.range())).toList();
            int inTitles = rows().size() - hits.size();
            HitSpan span = (HitSpan) spans.getSelectedToggle().getUserData();
            asking.ask(asking.begin(), library.session().read(
                    reads -> HitMarks.of(reads, library.me(), hits, span, theme.map(Theme::id))), found -> {
                        marks = Optional.of(found);
                        show(found, inTitles);
                    }, error -> says.setText(texts.of(error)));
        }

        private void show(HitMarks found, int inTitles) {
            String count = texts.text("ui.search.tag.says", found.count(), found.passages().size());
            String name = theme.map(t -> ThemeNames.first(t, texts.korean())).orElse("");
            String with = theme.isEmpty()
                    ? texts.text("ui.search.tag.choose")
                    : texts.text("ui.search.tag.with", name, found.there(), found.overlaps().size());
            says.setText(count + " " + with
                    + (inTitles == 0 ? "" : " " + texts.text("ui.search.tag.titles", inTitles)));
            overlaps.getItems().setAll(found.overlaps().stream().limit(MOST_OVERLAPS).map(this::line).toList());
            showGo();
            if (toGo) {
                toGo = false;
                go.requestFocus();
            }
        }

        private String line(HitMarks.Overlap overlap) {
            int number = library.row(overlap.article()).map(r -> r.number()).orElse(0);
            return texts.text("ui.search.tag.overlap", number, LineText.of(overlap.passage()),
                    LineText.of(overlap.other()));
        }

        private void showGo() {
            Nodes.show(overlaps, !overlaps.getItems().isEmpty());
            go.setDisable(theme.isEmpty() && note.getText().isBlank() || marks.filter(m -> m.count() > 0).isEmpty());
        }

        private void mark() {
            marks.ifPresent(found -> library.tell(
                    c -> c.markAll(found.passages(), theme.map(Theme::id), note.getText()),
                    count -> notices.say(texts.text("ui.search.tagged", count))));
            pages.close();
        }
    }
}
