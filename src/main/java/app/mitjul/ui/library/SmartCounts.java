package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.session.SetRow;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many articles each smart collection shows. Each is a search over the library: they are counted off the FX thread,
/// one after the other so that the filter finds its turn, and only while somebody sees the counts.
final class SmartCounts {

    private final LibraryModel library;
    private final Runnable changed;
    private final Map<ArticleSetId, SetRow> counted = new HashMap<>();
    private final Deque<SetRow> waiting = new ArrayDeque<>();
    private boolean seen;
    private boolean stale = true;
    private boolean counting;

    /// @param changed
    ///            hears when there is a count
    SmartCounts(LibraryModel library, Runnable changed) {
        this.library = library;
        this.changed = changed;
    }

    /// The row with its counts; those of before until it is counted again, none for a filter that was never counted.
    Optional<SetRow> of(SetRow row) {
        return Optional.ofNullable(counted.get(row.set().id())).filter(c -> c.set().query().equals(row.set().query()));
    }

    /// Whether somebody sees the counts. What is written meanwhile is not heard of.
    void seen(boolean now) {
        seen = now;
        stale |= !now;
        if (seen && stale) {
            recount();
        }
    }

    /// Something was written that a filter may look at.
    void recount() {
        stale = !seen;
        waiting.clear();
        if (seen) {
            library.arranged().setsProperty().get().stream().filter(row -> row.set().kind() == Kind.SMART)
                    .forEach(waiting::add);
            if (!counting) {
                next();
            }
        }
    }

    private void next() {
        @Nullable
        SetRow row = waiting.poll();
        counting = row != null;
        if (row != null) {
            library.ask(reads -> reads.counted(row), this::counted, failed -> next());
        }
    }

    private void counted(SetRow row) {
        if (!row.equals(counted.put(row.set().id(), row))) {
            changed.run();
        }
        next();
    }
}
