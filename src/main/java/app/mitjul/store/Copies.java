package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.backup.Sparing;
import app.mitjul.store.backup.Why;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import app.mitjul.store.table.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The second and the third copy of a library that is open for writing: the safety log and the snapshots. What goes
/// wrong with them never stops a commit that is on the disk; it is told ([Troubles]).
final class Copies {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    /// So many snapshots back the log can go on from: one or two of them may turn out to be damaged.
    private static final int SAFE = 3;

    private final Path library;
    private final Sql writer;
    private final Troubles troubles;
    private final Snapshots snapshots;
    private final SafetyLog log;
    private boolean pinned;

    Copies(Path library, Sql writer, Troubles troubles) {
        this.library = library;
        this.writer = writer;
        this.troubles = troubles;
        snapshots = new Snapshots(library);
        log = new SafetyLog(library, writer);
    }

    Snapshots snapshots() {
        return snapshots;
    }

    /// While a person has not said which of two states is the right one, nothing of either is removed.
    void pin(boolean on) {
        pinned = on;
    }

    /// Goes on with the log where it ends: then there is a snapshot before it. The writer thread.
    ///
    /// @return whether it does; else [#begin] is to be called before anything is changed
    boolean goOn() {
        return telling(log::goOn);
    }

    /// To be called before anything is changed: the log gets the rows that are changed from now on.
    void watch() {
        log.watch();
    }

    /// Takes a snapshot, unless there is one of this state, and begins a log behind it: seconds for a large library. The
    /// writer thread.
    void begin() {
        telling(() -> {
            start();
            return true;
        });
    }

    private interface OnDisk {
        boolean done() throws IOException;
    }

    private boolean telling(OnDisk work) {
        try {
            return work.done();
        } catch (IOException | UncheckedIOException | SqlFailure | Problem e) {
            troubles.tell(new Problem(e, "library.log-failed", SafetyLog.folderOf(library).toString(),
                    Failures.reason(e)));
            return true;
        }
    }

    private void start() throws IOException {
        if (!snapshots.has(State.of(writer))) {
            writer.transaction("BEGIN", () -> taken(writer, Why.OPENED));
        }
        log.begin();
    }

    private Snapshot taken(Sql source, Why why) {
        try {
            return snapshots.take(source, why, LibraryCheck.isSound(new ReadTx(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether rows were changed that the log does not have.
    boolean behind() {
        return log.isBehind();
    }

    /// Puts what was committed into the log. The writer thread, after the commit.
    void committed() {
        try {
            if (log.isOpen()) {
                log.append();
            }
        } catch (IOException | SqlFailure e) {
            troubles.tell(new Problem(e, "library.log-failed", SafetyLog.folderOf(library).toString(),
                    Failures.reason(e)));
        }
    }

    /// Where the rows changed so far end.
    long mark() {
        return log.mark();
    }

    /// What was changed since needs no line of the log: it is out of sight until [#imported].
    void forgetSince(long mark) {
        log.forgetSince(mark);
    }

    /// After the commit that shows an import: a snapshot has its texts, each once, and the log goes on behind it. As lines
    /// of the log they would be written a second time. When no snapshot can be taken, the log gets them all the same.
    void imported(Staged staged) {
        try {
            writer.transaction("BEGIN", () -> taken(writer, Why.IMPORT));
            log.begin();
        } catch (IOException | UncheckedIOException | SqlFailure | Problem e) {
            troubles.tell(new Problem(e, "library.backup-failed", library.toString(), Failures.reason(e)));
            remember(staged);
            committed();
            return;
        }
        settle();
    }

    /// Gets the texts ready for the snapshot of [#imported]; any thread.
    ///
    /// @param source
    ///            within a transaction
    void prepare(Sql source) {
        try {
            snapshots.prepare(source);
        } catch (IOException | UncheckedIOException notYet) {
            System.getLogger(Copies.class.getName()).log(System.Logger.Level.DEBUG, "texts not written yet", notYet);
        }
    }

    /// Lets the log get the rows of a small import as those of any command.
    void remember(Staged staged) {
        staged.remember(log);
    }

    /// Takes a snapshot when something was committed since the newest; any thread.
    ///
    /// @param source
    ///            within a transaction
    Optional<Snapshot> take(Sql source, Why why) {
        return snapshots.has(State.of(source)) || canWait(why) ? Optional.empty() : Optional.of(taken(source, why));
    }

    /// The log goes on from the newest snapshot, or from one before it: then it is longer than it need be.
    private boolean canWait(Why why) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return snapshots.newest().filter(s -> !s.plain() && Sparing.canWait(s, why, log.bytes(), now)).isPresent();
    }

    /// A command of the command line, one of many in a row, leaves it at one in ten minutes.
    ///
    /// @return whether one was taken
    boolean takeAtClose(Holder holder) {
        boolean soon = holder == Holder.COMMAND_LINE && snapshots.newest().filter(s -> isRecent(s.at())).isPresent();
        boolean nothing = State.of(writer).generation() == 0;
        return !soon && !nothing && writer.transaction("BEGIN", () -> take(writer, Why.CLOSED)).isPresent();
    }

    /// One that seems to come from the future was taken before a clock was put back: it holds up nothing.
    private static boolean isRecent(Instant at) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return at.isAfter(now.minus(PAUSE)) && !at.isAfter(now);
    }

    /// Begins the log anew behind a snapshot, and removes what is not kept. The writer thread.
    void settle() {
        try {
            if (!log.isOpen()) {
                start();
            } else if (!log.isBehind()) {
                log.begin();
            }
            if (!pinned) {
                snapshots.thin();
                List<Snapshot> sound = snapshots.all().stream().filter(s -> !s.plain() && s.sound()).toList();
                if (sound.size() >= SAFE) {
                    log.forgetBefore(sound.get(SAFE - 1).generation());
                }
            }
        } catch (IOException | UncheckedIOException | SqlFailure | Problem e) {
            troubles.tell(new Problem(e, "library.log-failed", SafetyLog.folderOf(library).toString(),
                    Failures.reason(e)));
        }
    }

    void close() {
        try {
            log.close();
        } catch (IOException e) {
            System.getLogger(Copies.class.getName()).log(System.Logger.Level.WARNING, "log not closed: {0}",
                    e.toString());
        }
    }
}
