package app.mitjul.ui.library;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.session.ArticleFilter;
import app.mitjul.session.DateRange;
import app.mitjul.session.ListedRows;
import app.mitjul.text.TypedDate;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Filters by everything that is known of an article. What is chosen becomes a chip at once, and the field is free for
/// another value.
final class FilterPanel extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final List<ArticleField> FIELDS = List.of(ArticleField.REPORTER, ArticleField.ROLE,
            ArticleField.PARTNER, ArticleField.CITED, ArticleField.LANGUAGE);

    /// More values nobody looks through; those that are typed are found all the same.
    private static final int MOST_VALUES = 200;

    private final LibraryViewModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane(8, 6);
    private final Map<ArticleField, ComboBox<String>> fields = new EnumMap<>(ArticleField.class);
    private final Map<ArticleField, Map<String, String>> values = new EnumMap<>(ArticleField.class);
    private final ComboBox<String> annotators = new ComboBox<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Consumer<List<Annotator>> known;
    private Map<String, AnnotatorId> people = Map.of();
    private boolean filling;

    /// @param known
    ///            told who has marked in this library
    FilterPanel(LibraryViewModel model, Texts texts, Consumer<List<Annotator>> known) {
        this.model = model;
        this.texts = texts;
        this.known = known;
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        inputs.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, inputs);
        for (ArticleField field : FIELDS) {
            ComboBox<String> box = box(value -> add(field, value));
            box.setId("filter-" + field.name().toLowerCase(Locale.ROOT));
            fields.put(field, box);
            row("ui.info." + field.name().toLowerCase(Locale.ROOT), box);
        }
        annotators.setId("filter-annotator");
        setUp(annotators, this::addAnnotator);
        row("ui.filter.annotator", annotators);
        row("ui.filter.notes", notes());
        row("ui.filter.published", dates());
        Label hint = Nodes.label(texts.bind("ui.filter.hint"), "muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        setSpacing(14);
        getChildren().addAll(hint, grid);
        getStyleClass().add("filter-panel");
        setId("filter-panel");
    }

    private void row(String key, javafx.scene.Node node) {
        Label name = Nodes.label(texts.bind(key), "muted");
        name.setMinWidth(USE_PREF_SIZE);
        if (node instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
            control.accessibleTextProperty().bind(texts.bind(key));
        }
        grid.addRow(grid.getRowCount(), name, node);
    }

    private ComboBox<String> box(Consumer<String> chosen) {
        ComboBox<String> box = new ComboBox<>();
        setUp(box, chosen);
        return box;
    }

    private void setUp(ComboBox<String> box, Consumer<String> chosen) {
        box.setEditable(true);
        box.setVisibleRowCount(12);
        box.promptTextProperty().bind(texts.bind("ui.filter.any"));
        box.setOnAction(e -> {
            String typed = box.getEditor().getText();
            if (!filling && typed != null && !typed.isBlank()) {
                chosen.accept(typed.strip());
                FxThread.later(() -> empty(box)); // the box itself is still taking the value over
            }
        });
    }

    private void empty(ComboBox<String> box) {
        filling = true;
        box.getSelectionModel().clearSelection();
        box.setValue("");
        box.getEditor().clear();
        filling = false;
    }

    private HBox notes() {
        var with = Nodes.button(texts.bind("ui.filter.noted"), () -> noted(true), "chip");
        var without = Nodes.button(texts.bind("ui.filter.not-noted"), () -> noted(false), "chip");
        with.setId("filter-noted");
        return new HBox(6, with, without);
    }

    private void noted(boolean wanted) {
        ArticleFilter now = model.filterProperty().get();
        model.filterProperty().set(now.withNoted(Optional.of(wanted).filter(w -> !now.noted().equals(Optional.of(w)))));
    }

    private HBox dates() {
        for (TextField field : List.of(from, to)) {
            field.setOnAction(e -> commitDates());
            field.focusedProperty().addListener((o, was, now) -> {
                if (!now) {
                    commitDates();
                }
            });
            field.textProperty().addListener(o -> field.pseudoClassStateChanged(WRONG, false));
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefColumnCount(7);
        }
        from.setId("filter-from");
        to.setId("filter-to");
        from.promptTextProperty().bind(texts.bind("ui.filter.from"));
        to.promptTextProperty().bind(texts.bind("ui.filter.to"));
        from.accessibleTextProperty().bind(texts.bind("ui.filter.from"));
        to.accessibleTextProperty().bind(texts.bind("ui.filter.to"));
        HBox both = new HBox(6, from, to);
        both.setMinWidth(0);
        return both;
    }

    private void commitDates() {
        Optional<PartialDate> first = date(from);
        Optional<PartialDate> last = date(to);
        boolean good = first.isPresent() != from.getText().isBlank() && last.isPresent() != to.getText().isBlank();
        if (good) {
            Optional<DateRange> range = Optional.of(new DateRange(first, last))
                    .filter(r -> r.first().isPresent() || r.last().isPresent());
            model.filterProperty().set(model.filterProperty().get().withDates(range));
        }
    }

    private static Optional<PartialDate> date(TextField field) {
        Optional<PartialDate> date = TypedDate.of(field.getText()).filter(d -> d.year() > 0);
        field.pseudoClassStateChanged(WRONG, date.isEmpty() && !field.getText().isBlank());
        return date;
    }

    /// A value that was typed in part is the most frequent one that has the words in it.
    private void add(ArticleField field, String typed) {
        Map<String, String> known = values.getOrDefault(field, Map.of());
        String value = known.containsKey(typed)
                ? known.getOrDefault(typed, typed)
                : known.values().stream().filter(v -> v.toLowerCase(Locale.ROOT)
                        .contains(typed.toLowerCase(Locale.ROOT))).findFirst().orElse(typed);
        ArticleFilter now = model.filterProperty().get();
        Set<String> all = new HashSet<>(now.values(field));
        all.add(value);
        model.filterProperty().set(now.with(field, all));
    }

    private void addAnnotator(String name) {
        AnnotatorId id = people.get(name);
        if (id != null) {
            ArticleFilter now = model.filterProperty().get();
            Set<AnnotatorId> all = new HashSet<>(now.annotators());
            all.add(id);
            model.filterProperty().set(now.withAnnotators(all));
        }
    }

    /// Makes ready what there is to choose from.
    void prepare() {
        fill();
        showDates();
    }

    /// A chip that went takes its dates along.
    void showDates() {
        Optional<DateRange> range = model.filterProperty().get().dates();
        if (!from.isFocused() && !to.isFocused()) {
            from.setText(range.flatMap(DateRange::first).map(PartialDate::toString).orElse(""));
            to.setText(range.flatMap(DateRange::last).map(PartialDate::toString).orElse(""));
        }
    }

    private void fill() {
        ListedRows rows = model.library().listed();
        String unknown = texts.text("ui.filter.none");
        model.library().work(() -> count(rows, unknown), found -> {
            filling = true;
            values.putAll(found);
            found.forEach((field, names) -> {
                ComboBox<String> box = fields.get(field);
                if (box != null) {
                    box.getItems().setAll(names.keySet().stream().limit(MOST_VALUES).toList());
                }
            });
            filling = false;
        });
        model.library().ask(reads -> reads.annotators(), all -> {
            Map<String, AnnotatorId> byName = new LinkedHashMap<>();
            all.forEach(a -> byName.put(a.name(), a.id()));
            people = byName;
            annotators.getItems().setAll(byName.keySet());
            known.accept(all);
        });
    }

    /// Values by what they are called, the most frequent first.
    private static Map<ArticleField, Map<String, String>> count(ListedRows rows, String unknown) {
        Map<ArticleField, Map<String, String>> all = new EnumMap<>(ArticleField.class);
        for (ArticleField field : FIELDS) {
            Map<String, Integer> counts = new HashMap<>();
            rows.rows().forEach(row -> counts.merge(field.of(row.article()), 1, Integer::sum));
            List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
            sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()));
            Map<String, String> named = new LinkedHashMap<>();
            sorted.stream().map(Map.Entry::getKey).filter(v -> !v.isEmpty()).forEach(v -> named.put(v, v));
            if (counts.containsKey("")) {
                named.put(unknown, "");
            }
            all.put(field, named);
        }
        return all;
    }
}
