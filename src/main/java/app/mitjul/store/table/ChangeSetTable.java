package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.domain.change.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The journal. The rows that can be undone come first, those that can be redone after them.
public final class ChangeSetTable {

    /// What can happen to a row next.
    public enum State {
        /// It can be undone, the newest first.
        DONE,
        /// It was undone and can be redone, the oldest first.
        UNDONE,
        /// History ends here: it is listed, never undone.
        END
    }

    /// A user action as the journal keeps it.
    ///
    /// @param visit
    ///            what later typing must name to become part of this action; empty for everything but typing
    public record Entry(long number, ChangeSet set, String visit) {
    }

    /// A line of the list of actions.
    public record Line(long number, Step step, Instant at, State state, AnnotatorId by) {
    }

    private static final String COLUMNS = "id, step, arguments, at, annotator, visit, format, changes, row_hash";
    private static final String NEWEST_DONE = "WHERE state = 'DONE' ORDER BY number DESC LIMIT 1";
    private static final String OLDEST_UNDONE = "WHERE state = 'UNDONE' ORDER BY number LIMIT 1";

    private final Sql sql;

    public ChangeSetTable(Sql sql) {
        this.sql = sql;
    }

    /// What undo would take back.
    public Optional<Entry> newestDone() {
        return entries(NEWEST_DONE).stream().findFirst();
    }

    /// The same, when it was typed in that visit. Reads no other row: a bulk step is large.
    public Optional<Entry> newestDone(String visit) {
        return entries("WHERE visit = ? AND number = (SELECT MAX(number) FROM change_set WHERE state = 'DONE')", visit)
                .stream().findFirst();
    }

    /// What redo would do again.
    public Optional<Entry> oldestUndone() {
        return entries(OLDEST_UNDONE).stream().findFirst();
    }

    /// The name of what undo would take back.
    public Optional<Step> undoStep() {
        return lines(NEWEST_DONE).stream().map(Line::step).findFirst();
    }

    /// The name of what redo would do again.
    public Optional<Step> redoStep() {
        return lines(OLDEST_UNDONE).stream().map(Line::step).findFirst();
    }

    public boolean isEmpty() {
        return sql.number("SELECT EXISTS (SELECT 1 FROM change_set)") == 0;
    }

    /// The newest lines first.
    public List<Line> newest(int limit) {
        return lines("ORDER BY number DESC LIMIT ?", limit);
    }

    public void append(ChangeSet set, String visit, State state) {
        String changes = ChangeJson.write(set.changes());
        sql.run("""
                INSERT INTO change_set (number, id, step, arguments, at, annotator, visit, state, format, changes,
                    row_hash)
                VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM change_set), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, set.id(), set.step().key(), ChangeJson.strings(set.step().args()), set.at(), set.by(), visit,
                state, ChangeJson.FORMAT, changes, RowHash.of(set, visit, changes));
    }

    /// Writes what an action has become.
    public void amend(long number, String visit, ChangeSet set) {
        String changes = ChangeJson.write(set.changes());
        sql.run("UPDATE change_set SET at = ?, format = ?, changes = ?, row_hash = ? WHERE number = ?", set.at(),
                ChangeJson.FORMAT, changes, RowHash.of(set, visit, changes), number);
    }

    public void mark(long number, State state) {
        sql.run("UPDATE change_set SET state = ? WHERE number = ?", state, number);
    }

    public void remove(long number) {
        sql.run("DELETE FROM change_set WHERE number = ?", number);
    }

    /// Forgets what could be redone: after something new was done it would no longer fit.
    public void cutRedo() {
        sql.run("DELETE FROM change_set WHERE state = 'UNDONE'");
    }

    public void clear() {
        sql.run("DELETE FROM change_set");
    }

    /// Numbers of the rows whose changes cannot be read.
    public List<Long> damaged() {
        return sql.list("SELECT number, " + COLUMNS + " FROM change_set ORDER BY number",
                row -> readable(row) ? 0L : row.number("number")).stream().filter(number -> number != 0).toList();
    }

    private static boolean readable(Row row) {
        try {
            entry(row);
            return true;
        } catch (SqlFailure damaged) {
            return false;
        }
    }

    private List<Entry> entries(String condition, Object... arguments) {
        return select("number, " + COLUMNS, condition, ChangeSetTable::entry, arguments);
    }

    /// A damaged one must not be undone: it would bring back what nobody wrote.
    private static Entry entry(Row row) {
        String changes = row.text("changes");
        String visit = row.text("visit");
        ChangeSet set = new ChangeSet(row.text("id"), step(row), row.time("at"),
                new AnnotatorId(row.text("annotator")), ChangeJson.read(row.integer("format"), changes));
        String hash = row.text("row_hash");
        if (!hash.isEmpty() && !hash.equals(RowHash.of(set, visit, changes))) {
            throw new SqlFailure(new SQLiteException("journal row", SQLiteErrorCode.SQLITE_CORRUPT));
        }
        return new Entry(row.number("number"), set, visit);
    }

    private List<Line> lines(String condition, Object... arguments) {
        return select("number, step, arguments, at, state, annotator", condition,
                row -> new Line(row.number("number"), step(row),
                        row.time("at"), row.name(State.class, "state"), new AnnotatorId(row.text("annotator"))),
                arguments);
    }

    private <T> List<T> select(String columns, String condition, Function<Row, T> reader, Object... arguments) {
        return sql.list("SELECT " + columns + " FROM change_set " + condition, reader, arguments);
    }

    private static Step step(Row row) {
        return new Step(row.text("step"), ChangeJson.strings(row.text("arguments")));
    }
}
