package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Why;
import app.mitjul.store.log.LogSegment;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.store.table.LibraryTable;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import app.mitjul.store.table.State;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// A library that is open for writing: its one writing connection, its copies, and what is remembered of it elsewhere.
/// Everything but [#backUp] belongs to the writer thread.
final class Writing {

    /// A snapshot is of all rows: so few articles are cheaper as lines of the log.
    private static final int FEW = 2_000;

    private final Path file;
    private final Sql sql;
    private final Copies copies;
    private final Memory memory;
    private final Troubles troubles = new Troubles();
    private final String id;
    private final Standing standing;
    private final Instant lastChange;
    private boolean decided;
    private boolean begun;
    private boolean covered;
    private volatile boolean ready;

    /// @param unclean
    ///            whether the program that wrote last did not close the library
    Writing(Path file, Sql sql, Memory memory, boolean unclean) {
        this.file = file;
        this.sql = sql;
        this.memory = memory;
        id = new LibraryTable(sql).id();
        copies = new Copies(file, sql, troubles);
        lastChange = Instant.ofEpochMilli(sql.number("SELECT MAX(at) FROM change_set"));
        standing = standing(unclean);
        decided = standing.kind() == Standing.Kind.CONTINUES || standing.kind() == Standing.Kind.FIRST;
        copies.pin(!decided);
    }

    /// The whole log is read only when something differs.
    private Standing standing(boolean unclean) {
        State here = State.of(sql);
        Optional<State> remembered = memory.of(id, file);
        if (remembered.map(here::equals).orElse(true) && SafetyLog.endsAt(file, here)) {
            Standing.Kind kind = remembered.isPresent() ? Standing.Kind.CONTINUES : Standing.Kind.FIRST;
            return new Standing(kind, here, Optional.empty(), unclean);
        }
        try {
            Lines lines = new Lines(copies.snapshots(), LogSegment.in(SafetyLog.folderOf(file)), id);
            return Standing.of(new LibraryTable(sql), here, lines, remembered, unclean);
        } catch (Problem unreadable) {
            troubles.tell(unreadable);
            return new Standing(Standing.Kind.FIRST, here, Optional.empty(), unclean);
        }
    }

    /// Goes on where the last one stopped, when its log says that it did: that takes no time.
    void goOn() {
        if (copies.goOn()) {
            covered = true;
            ready = true;
            remember();
        }
    }

    /// Whether there is a snapshot of how the library was, with a log behind it.
    boolean isReady() {
        return ready;
    }

    /// Before anything is changed there is a good snapshot of how it was, or it is told why there is none. When nobody has
    /// called this, the first change does, or closing.
    void begin() {
        copies.watch();
        if (!covered) {
            covered = true;
            copies.begin();
            remember();
            ready = true;
        }
    }

    Sql sql() {
        return sql;
    }

    Standing standing() {
        return standing;
    }

    Instant lastChange() {
        return lastChange;
    }

    Troubles troubles() {
        return troubles;
    }

    /// Changes the library in one transaction, and puts what was changed into the safety log.
    <T> T commit(Function<WriteTx, T> work) {
        begin();
        T answer = committed(work);
        copies.committed();
        return answer;
    }

    /// Puts rows into the library that nothing shows and nothing refers to yet, or takes such rows out again. Neither the
    /// log nor the state of the library knows of them.
    <T> T stage(Function<WriteTx, T> work) {
        begin();
        return sql.transaction("BEGIN IMMEDIATE", () -> {
            long mark = copies.mark();
            T done = work.apply(new WriteTx(sql));
            copies.forgetSince(mark);
            return done;
        });
    }

    /// Writes the texts of what was staged where the snapshot that [#show] takes will find them: the longest part of it,
    /// and other commands need not wait for it. What goes wrong here goes wrong there again, and is told then.
    ///
    /// @param source
    ///            within a transaction, any connection
    void prepare(Sql source, Staged staged) {
        if (staged.articles().size() > FEW) {
            copies.prepare(source);
        }
    }

    /// Shows what was staged, in one transaction; then a snapshot has it, or the log when it is little.
    <T> T show(Function<WriteTx, T> work, Staged staged) {
        begin();
        boolean few = staged.articles().size() <= FEW;
        T answer = committed(tx -> {
            T done = work.apply(tx);
            if (few) {
                copies.remember(staged);
            }
            return done;
        });
        if (few) {
            copies.committed();
        } else {
            copies.imported(staged);
        }
        return answer;
    }

    private <T> T committed(Function<WriteTx, T> work) {
        T answer = sql.transaction("BEGIN IMMEDIATE", () -> {
            LibraryTable library = new LibraryTable(sql);
            State before = State.of(sql);
            T done = work.apply(new WriteTx(sql));
            if (copies.behind()) {
                if (library.generation() == before.generation()) {
                    library.advance("");
                }
                if (!begun) {
                    library.began(before, memory.device(), Instant.ofEpochMilli(System.currentTimeMillis()));
                }
            }
            return done;
        });
        begun |= copies.behind();
        return answer;
    }

    /// Takes a snapshot when something was committed since the newest.
    ///
    /// @param source
    ///            within a transaction, any connection
    /// @throws Problem
    ///             `library.backup-failed`
    Optional<Snapshot> backUp(Sql source, Why why) {
        try {
            return copies.take(source, why);
        } catch (UncheckedIOException | SqlFailure e) {
            throw new Problem(e, "library.backup-failed", file.toString(), Failures.reason(e));
        }
    }

    /// After a snapshot: the log goes on behind it.
    void settle() {
        begin();
        copies.settle();
        remember();
    }

    /// A person has said that this file is the right one.
    void accept() {
        decided = true;
        copies.pin(false);
        remember();
    }

    private void remember() {
        if (decided) {
            memory.remember(id, file, State.of(sql));
        }
    }

    /// The last snapshot; the file is one plain file already.
    void close(Holder holder) {
        try {
            begin();
            if (copies.takeAtClose(holder)) {
                copies.settle();
            }
        } catch (UncheckedIOException | SqlFailure | Problem e) {
            System.getLogger(Writing.class.getName()).log(System.Logger.Level.WARNING, "no snapshot of {0}: {1}", file,
                    Failures.reason(e));
        }
        remember();
        copies.close();
    }
}
