package app.mitjul.ui.history;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.change.Step;
import app.mitjul.session.Committed;
import app.mitjul.session.JournalStep;
import app.mitjul.session.Reads;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The steps of the journal, the newest first, read as far as a person has scrolled, and the way back to each.
public final class HistoryViewModel {

    /// How a line stands to what the library holds now.
    enum Kind {
        /// Can be redone.
        UNDONE,
        /// The newest step that is in the library: the point one is at.
        NOW,
        /// In the library, with newer steps after it.
        DONE,
        /// History ends here for good.
        END,
        /// Not a step: what was before the first one.
        BEGINNING
    }

    /// @param step nothing for the beginning
    /// @param who the annotator's name
    /// @param distance how many steps are to be undone (less than 0) or redone to get here
    record Line(Kind kind, Optional<JournalStep> step, String who, int distance) {
    }

    private record Page(List<JournalStep> steps, Map<AnnotatorId, String> names) {

        static Page of(Reads reads, int limit) {
            Map<AnnotatorId, String> names = new HashMap<>();
            for (Annotator annotator : reads.annotators()) {
                names.put(annotator.id(), annotator.name());
            }
            return new Page(reads.steps(limit), names);
        }
    }

    static final int PORTION = 200;

    private final LibraryModel library;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ChangeListener<Committed> onCommit = (o, was, now) -> load();
    private int wanted = PORTION;
    private int asked;
    private boolean whole;

    public HistoryViewModel(LibraryModel library) {
        this.library = library;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    void activate() {
        wanted = PORTION;
        library.lastCommitProperty().addListener(onCommit);
        load();
    }

    void deactivate() {
        library.lastCommitProperty().removeListener(onCommit);
        lines.clear();
    }

    /// Reads on when a person comes near the end of what was read.
    void more() {
        if (!whole && lines.size() >= wanted) {
            wanted += PORTION * 4;
            load();
        }
    }

    private void load() {
        int mine = ++asked;
        int limit = wanted;
        library.ask(reads -> Page.of(reads, limit), page -> {
            if (mine == asked) {
                whole = page.steps().size() < limit;
                lines.setAll(lines(page, whole));
            }
        });
    }

    /// @param whole nothing older is left to be read
    private static List<Line> lines(Page page, boolean whole) {
        List<Line> lines = new ArrayList<>();
        int undone = (int) page.steps().stream().filter(JournalStep::undone).count();
        int at = undone;
        for (JournalStep step : page.steps()) {
            Kind kind = step.undone() ? Kind.UNDONE : at == 0 ? Kind.NOW : step.end() ? Kind.END : Kind.DONE;
            lines.add(new Line(kind, Optional.of(step), page.names().getOrDefault(step.by(), ""), at));
            at--;
        }
        boolean ends = !page.steps().isEmpty() && page.steps().getLast().end();
        if (whole && !ends && !page.steps().isEmpty()) {
            lines.add(new Line(at == 0 ? Kind.NOW : Kind.BEGINNING, Optional.empty(), "", at));
        }
        return lines;
    }

    /// Undoes or redoes what lies between now and the line; `done` gets how many steps that were.
    void goTo(Line line, Consumer<List<Step>> done) {
        int steps = Math.abs(line.distance());
        if (steps > 0) {
            library.tell(c -> line.distance() < 0 ? c.undo(steps) : c.redo(steps), done);
        }
    }
}
