package app.mitjul.ui.exchange;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.MergeResult;
import app.mitjul.ui.exchange.Intake.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One import from the choice of files to its report. The page that shows it can be left and come back to. Lives on the FX
/// thread.
final class ImportFlow {

    /// Where an import is.
    enum Phase {
        NONE, CHOOSING, RUNNING, DONE
    }

    private final Intake intake;
    private final ImportViewModel model;
    private final ImportJob dry = new ImportJob();
    private final ImportJob run = new ImportJob();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NONE);
    private final ReadOnlyObjectWrapper<Optional<Result>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ImportChoice> choice = new SimpleObjectProperty<>(ImportChoice.USUAL);
    private final Consumer<MergeResult> merged;

    /// @param merged
    ///            hears what came of each library among the files
    ImportFlow(Intake intake, ColumnMemory memory, Consumer<MergeResult> merged) {
        this.intake = intake;
        this.merged = merged;
        model = new ImportViewModel(memory, error -> failure.set(Optional.of(error)));
        model.lookingProperty().addListener((o, was, now) -> {
            dry.forget();
            checked.set(Optional.empty());
            if (!now) {
                check();
            }
        });
        choice.addListener((o, was, now) -> checkAgain());
    }

    ImportViewModel model() {
        return model;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// What would come of it, once that is known.
    ReadOnlyObjectProperty<Optional<Result>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// What came of it, or of an earlier one.
    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Why the import, or the dry run, could not go on.
    ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ObjectProperty<ImportChoice> choiceProperty() {
        return choice;
    }

    ImportJob dry() {
        return dry;
    }

    ImportJob run() {
        return run;
    }

    boolean isRunning() {
        return phase.get() == Phase.RUNNING;
    }

    void start(List<Path> files) {
        begin();
        model.start(files);
    }

    void startPasted(String text) {
        begin();
        model.startPasted(text);
    }

    private void begin() {
        failure.set(Optional.empty());
        result.set(Optional.empty());
        checked.set(Optional.empty());
        phase.set(Phase.CHOOSING);
    }

    void remove(FileGroup group) {
        model.remove(group);
        checkAgain();
    }

    private void checkAgain() {
        dry.forget();
        checked.set(Optional.empty());
        check();
    }

    /// Counts what would come of it, unasked, whenever a choice changes; nothing is written.
    private void check() {
        if (phase.get() != Phase.CHOOSING || !model.canImport() || model.readable().isEmpty() || dry.isRunning()
                || checked.get().isPresent()) {
            return;
        }
        failure.set(Optional.empty());
        dry.run((progress, cancel) -> intake.check(model.stream(), choice.get(), progress, cancel),
                found -> checked.set(Optional.of(found)), error -> failure.set(Optional.of(error)));
    }

    void go() {
        if (!model.canImport() || isRunning()) {
            return;
        }
        dry.forget();
        model.remember();
        failure.set(Optional.empty());
        if (model.readable().isEmpty()) {
            mergeLibraries();
            discard();
            return;
        }
        phase.set(Phase.RUNNING);
        run.run((progress, cancel) -> intake.take(model.stream(), model.pasted(), choice.get(), progress, cancel),
                done -> {
                    result.set(Optional.of(done));
                    mergeLibraries();
                    model.clear();
                    phase.set(Phase.DONE);
                }, this::failed);
    }

    /// Back to the choices: nothing of it is in the library.
    private void failed(Throwable error) {
        boolean wanted = error instanceof Problem problem && problem.key().equals("import.cancelled");
        failure.set(wanted ? Optional.empty() : Optional.of(error));
        phase.set(Phase.CHOOSING);
        check();
    }

    private void mergeLibraries() {
        for (LibraryCopy copy : model.libraries()) {
            intake.merge(copy, merged);
        }
    }

    /// Shows the report of an earlier import.
    void show(Result earlier) {
        result.set(Optional.of(earlier));
        phase.set(Phase.DONE);
    }

    /// Lets go of what was chosen, or of the report.
    void discard() {
        dry.forget();
        model.clear();
        checked.set(Optional.empty());
        failure.set(Optional.empty());
        phase.set(Phase.NONE);
    }

    void close() {
        run.forget();
        dry.forget();
        model.close();
    }
}
