package app.mitjul.ui.correction;

import app.mitjul.domain.article.TextRange;
import app.mitjul.session.Correction;
import app.mitjul.text.anchor.Fate;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What becomes of the marks, in four groups, beside what was changed.
final class MarksView extends HBox {

    private static final List<Fate> ORDER = List.of(Fate.LOST, Fate.CHANGED, Fate.MOVED, Fate.KEPT);
    /// More places than this nobody looks through.
    private static final int MOST = 2_000;

    private final ListView<FateLine> marks;
    private final ListView<DiffRow> places;
    private final List<DiffRow> rows;

    MarksView(Correction correction, LibraryModel library, Appearance appearance, Texts texts) {
        List<FateLine> lines = lines(correction);
        FilteredList<FateLine> shown = new FilteredList<>(FXCollections.observableArrayList(lines));
        marks = new ListView<>(shown);
        marks.setId("correct-marks");
        marks.accessibleTextProperty().bind(texts.bind("ui.correct.marks.list"));
        marks.setCellFactory(v -> new FateCell(library, appearance, texts));
        Label none = Nodes.label(texts.bind("ui.correct.no-marks"), "empty-state");
        none.setWrapText(true);
        marks.setPlaceholder(none);
        rows = DiffRow.of(correction.before().text(), correction.after(), correction.diff().changes()).stream()
                .limit(MOST).toList();
        places = new ListView<>(FXCollections.observableArrayList(rows));
        places.setId("correct-places");
        places.accessibleTextProperty().bind(texts.bind("ui.correct.places"));
        places.setCellFactory(v -> new DiffCell(appearance));
        marks.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> Optional.ofNullable(now)
                .ifPresent(line -> showPlace(line.before())));
        FlowPane groups = groups(lines, shown, texts);
        VBox left = new VBox(8, groups, marks);
        if (correction.cuts() > 0) {
            Label cuts = Nodes.plain(texts.text("ui.correct.cuts", correction.cuts()), "muted");
            cuts.setWrapText(true);
            left.getChildren().add(cuts);
        }
        VBox.setVgrow(marks, Priority.ALWAYS);
        VBox right = new VBox(8, heads(texts), places);
        VBox.setVgrow(places, Priority.ALWAYS);
        setSpacing(18);
        left.setMinWidth(300);
        left.prefWidthProperty().bind(widthProperty().multiply(0.38));
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        getChildren().addAll(left, right);
    }

    private static List<FateLine> lines(Correction c) {
        List<FateLine> lines = new ArrayList<>();
        c.marks().forEach(mark -> lines.add(new FateLine(mark.fate(), Optional.of(mark.annotation()),
                mark.annotation().range(), mark.annotation().anchor().quote(), mark.quote())));
        c.sentences().forEach(s -> lines.add(new FateLine(s.fate(), Optional.empty(), s.segment().range(),
                s.segment().anchor().quote(), s.quote())));
        lines.sort(Comparator.<FateLine>comparingInt(line -> ORDER.indexOf(line.fate()))
                .thenComparing(line -> line.annotation().isEmpty()).thenComparing(FateLine::before));
        return lines;
    }

    private static FlowPane groups(List<FateLine> lines, FilteredList<FateLine> shown, Texts texts) {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane(4, 4);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("correct-groups");
        row.getChildren().add(toggle(texts.text("ui.correct.all", lines.size()), "correct-all", group, true,
                () -> shown.setPredicate(line -> true)));
        for (Fate fate : ORDER) {
            int count = (int) lines.stream().filter(line -> line.fate() == fate).count();
            ToggleButton button = toggle(texts.text("ui.correct.group." + CorrectionPage.name(fate), count),
                    "correct-" + CorrectionPage.name(fate), group, false,
                    () -> shown.setPredicate(line -> line.fate() == fate));
            button.setDisable(count == 0);
            row.getChildren().add(button);
        }
        return row;
    }

    private static ToggleButton toggle(String text, String id, ToggleGroup group, boolean on, Runnable show) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(on);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(e -> {
            button.setSelected(true);
            show.run();
        });
        return button;
    }

    private static HBox heads(Texts texts) {
        Label before = Nodes.label(texts.bind("ui.correct.before"), "muted");
        Label after = Nodes.label(texts.bind("ui.correct.after"), "muted");
        before.setMaxWidth(Double.MAX_VALUE);
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        before.setPrefWidth(1);
        after.setPrefWidth(1);
        HBox heads = new HBox(18, before, after);
        heads.getStyleClass().add("diff-heads");
        return heads;
    }

    private void showPlace(TextRange range) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).touches(range) || rows.get(i).start() >= range.end()) {
                places.getSelectionModel().select(i);
                places.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    @Override
    public void requestFocus() {
        marks.requestFocus();
        if (!marks.getItems().isEmpty()) {
            marks.getSelectionModel().selectFirst();
        }
    }
}
