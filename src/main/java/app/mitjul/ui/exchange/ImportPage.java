package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.ImportFlow.Phase;
import app.mitjul.ui.exchange.ImportViewModel.Step;
import app.mitjul.ui.exchange.Intake.Result;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The wizard as it is shown once: the step that is asked now, the chips of all steps, the buttons.
final class ImportPage {

    /// What leads out of the page.
    interface Actions {
        void addFiles();

        void addFolder();

        /// Leaves the page as it is; the status bar leads back.
        void leave();

        /// Lets go of what was chosen, or of the report.
        void discard();

        void openArticle(ArticleId article);

        void showArticles(Result result);

        void save(Result result);

        void undo(Result result);
    }

    private final ImportFlow flow;
    private final ImportViewModel model;
    private final LibraryModel library;
    private final Texts texts;
    private final Actions actions;
    private final FoundWords words;
    private final FilesStep filesStep;
    private final ReadingStep readingStep;
    private final CheckStep checkStep;
    private final RunStep runStep;
    private final ReportStep reportStep;
    private final Figures figures;
    private final StackPane body = new StackPane();
    private final HBox chips = new HBox(8);
    private final Label note = Nodes.plain("", "muted", "import-note");
    private final HBox row = new HBox(10);
    private final Button go;
    private final InvalidationListener onStep = o -> showStep();
    private final InvalidationListener onModel = o -> showValues();
    private final InvalidationListener onRows;
    private final InvalidationListener onProgress = o -> showProgress();
    private Optional<Node> shown = Optional.empty();

    ImportPage(ImportFlow flow, LibraryModel library, Appearance appearance, Texts texts, Actions actions) {
        this.flow = flow;
        model = flow.model();
        this.texts = texts;
        this.actions = actions;
        this.library = library;
        words = new FoundWords(texts);
        filesStep = new FilesStep(flow, texts, actions::addFiles, actions::addFolder);
        readingStep = new ReadingStep(model, appearance, texts);
        checkStep = new CheckStep(flow, library, appearance, texts, actions::openArticle);
        runStep = new RunStep(flow, texts);
        reportStep = new ReportStep(library, appearance, texts, actions::openArticle);
        onRows = o -> reportStep.refresh();
        figures = new Figures(texts, 150 * appearance.scale(), rows -> model.stepProperty().set(Step.CHECK));
        readingStep.getChildren().add(figures);
        go = Nodes.button(texts.bind("ui.import.go"), flow::go, "accent");
        go.textProperty().unbind();
        go.setId("import-go");
        go.setDefaultButton(true);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        row.getStyleClass().add("page-buttons");
        body.getStyleClass().add("import-body");
        chips.setAlignment(javafx.geometry.Pos.CENTER);
    }

    Node content() {
        return body;
    }

    Node buttons() {
        return row;
    }

    Node chips() {
        return chips;
    }

    void activate() {
        flow.phaseProperty().addListener(onStep);
        model.stepProperty().addListener(onStep);
        model.groups().addListener(onModel);
        model.currentProperty().addListener(onModel);
        model.lookingProperty().addListener(onModel);
        flow.checkedProperty().addListener(onModel);
        flow.failureProperty().addListener(onModel);
        flow.choiceProperty().addListener(onModel);
        flow.resultProperty().addListener(onModel);
        library.rows().addListener(onRows);
        flow.dry().atProperty().addListener(onProgress);
        flow.run().atProperty().addListener(onProgress);
        showStep();
    }

    void deactivate() {
        flow.phaseProperty().removeListener(onStep);
        model.stepProperty().removeListener(onStep);
        model.groups().removeListener(onModel);
        model.currentProperty().removeListener(onModel);
        model.lookingProperty().removeListener(onModel);
        flow.checkedProperty().removeListener(onModel);
        flow.failureProperty().removeListener(onModel);
        flow.choiceProperty().removeListener(onModel);
        flow.resultProperty().removeListener(onModel);
        library.rows().removeListener(onRows);
        flow.dry().atProperty().removeListener(onProgress);
        flow.run().atProperty().removeListener(onProgress);
    }

    String title() {
        if (flow.phaseProperty().get() == Phase.DONE) {
            return texts.text("ui.import.report");
        }
        List<FileGroup> groups = model.groups();
        if (groups.isEmpty()) {
            return texts.text("ui.import.title.none");
        }
        int files = groups.stream().mapToInt(g -> Math.max(1, g.files().size())).sum();
        return texts.text("ui.import.title", files == 1
                ? words.name(groups.getFirst())
                : texts.text("ui.import.files", files));
    }

    private Node step() {
        return switch (flow.phaseProperty().get()) {
            case RUNNING -> runStep;
            case DONE -> reportStep;
            case CHOOSING, NONE -> switch (model.stepProperty().get()) {
                case FILES -> filesStep;
                case READING -> readingStep;
                case CHECK -> checkStep;
            };
        };
    }

    private void showStep() {
        Node now = step();
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            now.getStyleClass().removeAll("page-body");
            now.getStyleClass().add("page-body");
            body.getChildren().setAll(now);
        }
        showButtons();
        showValues();
        focus();
    }

    /// After another step is shown, what goes on has the focus: its button.
    private void focus() {
        FxThread.later(() -> {
            if (body.getScene() != null && !row.getChildren().isEmpty()) {
                Node last = row.getChildren().getLast();
                Node wanted = last.isDisabled() ? row.getChildren().get(row.getChildren().size() - 2) : last;
                wanted.requestFocus();
            }
        });
    }

    private void showButtons() {
        List<Node> all = new ArrayList<>(List.of(note));
        switch (flow.phaseProperty().get()) {
            case CHOOSING, NONE -> {
                all.add(Nodes.button(texts.bind("ui.page.cancel"), actions::discard));
                next().ifPresent(step -> {
                    Button next = Nodes.button(texts.bind("ui.import.to." + step.name().toLowerCase(Locale.ROOT)),
                            () -> model.stepProperty().set(step));
                    next.setId("import-next");
                    all.add(next);
                });
                all.add(go);
            }
            case RUNNING -> {
                Button cancel = Nodes.button(texts.bind("ui.import.cancel"), flow.run()::cancel);
                cancel.setId("import-cancel");
                all.add(cancel);
                all.add(Nodes.button(texts.bind("ui.import.leave"), actions::leave, "accent"));
            }
            case DONE -> addReportButtons(all);
        }
        row.getChildren().setAll(all);
        showChips();
    }

    private void addReportButtons(List<Node> all) {
        Result result = flow.resultProperty().get().orElseThrow();
        Button undo = Nodes.button(texts.bind("ui.import.undo"), () -> actions.undo(result));
        undo.setId("import-undo");
        Button save = Nodes.button(texts.bind("ui.import.save"), () -> actions.save(result));
        save.setId("import-save");
        Button show = Nodes.button(texts.bind("ui.import.show"), () -> actions.showArticles(result));
        show.setId("import-show");
        boolean none = result.report().taken() == 0;
        undo.setDisable(none);
        show.setDisable(none);
        Button done = Nodes.button(texts.bind("ui.page.done"), actions::discard, "accent");
        done.setId("import-done");
        done.setDefaultButton(true);
        all.addAll(List.of(undo, save, show, done));
    }

    private Optional<Step> next() {
        List<Step> steps = model.steps();
        int at = steps.indexOf(model.stepProperty().get());
        return at >= 0 && at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
    }

    private void showChips() {
        chips.getChildren().clear();
        List<Step> steps = model.steps();
        if (flow.phaseProperty().get() != Phase.CHOOSING || steps.size() < 2) {
            return;
        }
        ToggleGroup one = new ToggleGroup();
        for (Step step : steps) {
            ToggleButton chip = new ToggleButton((steps.indexOf(step) + 1) + " " + name(step));
            chip.setId("import-step-" + step.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add("step-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setToggleGroup(one);
            chip.setSelected(step == model.stepProperty().get());
            chip.setOnAction(e -> {
                chip.setSelected(true);
                model.stepProperty().set(step);
            });
            chips.getChildren().add(chip);
        }
    }

    private String name(Step step) {
        boolean columns = step == Step.READING && model.groups().stream().anyMatch(FileGroup::hasColumns);
        return texts
                .text(columns ? "ui.import.step.columns" : "ui.import.step." + step.name().toLowerCase(Locale.ROOT));
    }

    private void showValues() {
        switch (flow.phaseProperty().get()) {
            case DONE -> flow.resultProperty().get().ifPresent(reportStep::show);
            case RUNNING, NONE -> {
            }
            case CHOOSING -> {
                filesStep.show();
                readingStep.show();
                checkStep.show();
                figures.show(flow.checkedProperty().get().map(Result::report), false);
            }
        }
        if (chips.getChildren().size() != (model.steps().size() < 2 ? 0 : model.steps().size())) {
            showButtons();
        }
        go.setDisable(!model.lookingProperty().get() && !model.canImport()); // what is disabled loses the focus
        go.setText(flow.checkedProperty().get().filter(r -> model.libraries().isEmpty())
                .map(r -> texts.text("ui.import.go.count", r.report().taken()))
                .orElseGet(() -> texts.text("ui.import.go")));
        note.setText(note());
        showProgress();
    }

    /// What keeps the import from going on, or what is kept of it.
    private String note() {
        if (flow.phaseProperty().get() != Phase.CHOOSING) {
            return "";
        }
        if (model.lookingProperty().get()) {
            return texts.text("ui.import.reading");
        }
        Optional<FileGroup> asks = model.withoutText();
        if (asks.isPresent()) {
            return texts.text("ui.import.asks");
        }
        Optional<Throwable> why = flow.failureProperty().get();
        if (why.isPresent()) {
            return texts.of(why.get());
        }
        String counted = flow.checkedProperty().get().map(Result::report)
                .filter(r -> r.taken() < r.rows()).map(r -> texts.text("ui.import.not-all", r.taken(), r.rows()))
                .orElse("");
        boolean kept = model.readable().stream()
                .anyMatch(g -> g.hasColumns() && g.options().mapping().isPresent());
        return (counted + " " + (kept ? texts.text("ui.import.keeps") : "")).strip();
    }

    private void showProgress() {
        switch (flow.phaseProperty().get()) {
            case RUNNING -> runStep.show();
            case CHOOSING -> checkStep.showProgress();
            case DONE, NONE -> {
            }
        }
    }
}
