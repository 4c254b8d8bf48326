package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.ImportChoice;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.Intake.Result;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The dry run: what would come in and what would not, place by place; what counts as a near copy and whether those are
/// taken.
final class CheckStep extends VBox {

    private static final List<Integer> SHARES = List.of(0, 60, 70, 80, 90, 95);

    private final ImportFlow flow;
    private final Texts texts;
    private final Figures figures;
    private final RowsList rows;
    private final ComboBox<Integer> likeness = new ComboBox<>();
    private final CheckBox leaveOut = new CheckBox();
    private final ProgressBar bar = new ProgressBar();
    private final Label says = Nodes.plain("", "muted");
    private final Label problem = Nodes.plain("", "problem");
    private boolean filling;

    CheckStep(ImportFlow flow, LibraryModel library, Appearance appearance, Texts texts, Consumer<ArticleId> open) {
        super(14);
        this.flow = flow;
        this.texts = texts;
        rows = new RowsList(library, texts, open);
        figures = new Figures(texts, 150 * appearance.scale(), rows::only);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox progress = new HBox(10, bar, says);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(bar.visibleProperty().or(says.textProperty().isNotEmpty()));
        progress.managedProperty().bind(progress.visibleProperty());
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(figures, near(), progress, problem, rows);
    }

    private FlowPane near() {
        likeness.setId("import-likeness");
        likeness.getItems().setAll(SHARES);
        likeness.accessibleTextProperty().bind(texts.bind("ui.import.near"));
        likeness.setConverter(new ShownAs<>(share -> share == 0
                ? texts.text("ui.import.near.off")
                : texts.text("ui.import.near.share", share)));
        leaveOut.setId("import-leave-out");
        leaveOut.textProperty().bind(texts.bind("ui.import.near.leave-out"));
        leaveOut.setMinWidth(Region.USE_PREF_SIZE);
        likeness.valueProperty().addListener((o, was, now) -> choose());
        leaveOut.selectedProperty().addListener((o, was, now) -> choose());
        Label label = Nodes.label(texts.bind("ui.import.near"), "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox share = new HBox(10, label, likeness);
        share.setAlignment(Pos.CENTER_LEFT);
        FlowPane row = new FlowPane(20, 8, share, leaveOut);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose() {
        if (!filling) {
            int share = Optional.ofNullable(likeness.getValue()).orElse(ImportChoice.USUAL.likeness());
            flow.choiceProperty().set(new ImportChoice(share, leaveOut.isSelected()));
        }
    }

    void show() {
        filling = true;
        likeness.setValue(flow.choiceProperty().get().likeness());
        leaveOut.setSelected(flow.choiceProperty().get().leaveOut());
        leaveOut.setDisable(flow.choiceProperty().get().likeness() == 0);
        filling = false;
        showCounted();
        showProgress();
    }

    void showCounted() {
        Optional<Result> checked = flow.checkedProperty().get();
        figures.show(checked.map(Result::report), false);
        rows.show(checked.map(Result::rows).orElse(List.of()));
        Nodes.show(rows, checked.isPresent());
        String why = flow.failureProperty().get().map(texts::of).orElse("");
        problem.setText(why);
        Nodes.show(problem, !why.isEmpty());
    }

    void showProgress() {
        Optional<ImportJob.At> at = flow.dry().atProperty().get();
        Nodes.show(bar, at.isPresent());
        bar.setProgress(at.map(ImportJob.At::done).orElse(0.0));
        says.setText(at.map(a -> texts.text("ui.import.counting", a.count())).orElse(""));
    }
}
