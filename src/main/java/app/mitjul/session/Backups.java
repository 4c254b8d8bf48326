package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.i18n.Problem;
import app.mitjul.session.CheckReport.Finding;
import app.mitjul.store.LibraryFile;
import app.mitjul.store.Rebuilding;
import app.mitjul.store.Recovery;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.store.table.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The copies beside a library: backups and the safety log. Works without the library, that may be gone or damaged.
/// Everything blocks, some of it for seconds: never on the FX thread.
public final class Backups {

    private static final int SHOWN = 12;

    private final Path library;
    private final Snapshots snapshots;
    private final Optional<State> known;

    private Backups(Path library, Optional<State> known) {
        this.library = library;
        this.known = known;
        snapshots = new Snapshots(library);
    }

    /// The copies of the library of that name.
    public static Backups beside(Path library) {
        return new Backups(library.toAbsolutePath(), Optional.empty());
    }

    /// The same, for one of which a newer or another state is known: that is what is rebuilt.
    static Backups beside(Path library, Optional<State> known) {
        return new Backups(library, known);
    }

    /// The folder of the backups.
    public Path folder() {
        return Snapshots.folderOf(library);
    }

    /// The newest first.
    public List<Backup> all() {
        return snapshots.all().stream().map(Backups::backup).toList();
    }

    static Backup backup(Snapshot s) {
        return new Backup(s.file(), s.at(), s.generation(), s.bytes(), Backup.Why.valueOf(s.why().name()), s.sound());
    }

    private Snapshot snapshot(Backup backup) {
        return snapshots.all().stream().filter(s -> s.file().equals(backup.file())).findFirst()
                .orElseThrow(() -> new Problem("backup.gone", backup.file().toString()));
    }

    /// Size of all backups with the texts they share; at most twice the library, as long as that leaves two of them.
    public long bytes() {
        return snapshots.bytes();
    }

    /// Size of the safety log.
    public long logBytes() {
        Path log = SafetyLog.folderOf(library);
        if (!Files.isDirectory(log)) {
            return 0;
        }
        try (var files = Files.list(log)) {
            long sum = 0;
            for (Path file : files.toList()) {
                sum += Files.size(file);
            }
            return sum;
        } catch (IOException e) {
            throw new Problem(e, "backup.not-readable", log.toString());
        }
    }

    /// Makes a library of a backup in a private folder, looks at every row, text and file of it, and removes it again.
    public BackupTest test(Backup backup) {
        return Recovery.inPrivate(file -> {
            Rebuilding.Report report = new Rebuilding(library).unpack(snapshot(backup), file);
            try (LibraryFile copy = LibraryFile.readOrBring(file)) {
                List<Finding> findings = new ArrayList<>(copy.read(tx -> new TxReads(copy, tx).check().findings()));
                report.missing().forEach(hash -> findings.add(
                        new Finding("content-missing", List.of(hash.substring(0, Math.min(SHOWN, hash.length()))))));
                return new BackupTest(backup, findings, copy.read(tx -> new TxReads(copy, tx).info()));
            }
        });
    }

    /// Makes a library of a backup.
    ///
    /// @param target
    ///            must not be there yet
    public Path unpack(Backup backup, Path target) {
        Path file = new Rebuilding(library).unpack(snapshot(backup), target).file();
        LibraryFile.readOrBring(file).close();
        return file;
    }

    /// Opens what a backup holds, for reading only: a library made of it in a private folder, which goes when the session
    /// is closed.
    public Session open(Backup backup, Annotator me) {
        Path file = Recovery.privateFile();
        try {
            unpack(backup, file);
            Session session = Session.open(
                    new OpenRequest(file, OpenRequest.Mode.READ, me, OpenRequest.Holder.COMMAND_LINE));
            session.afterClosing(() -> Recovery.removePrivate(file));
            return session;
        } catch (RuntimeException e) {
            Recovery.removePrivate(file);
            throw e;
        }
    }

    /// What could be rebuilt; nothing when there is no backup.
    public Optional<Rebuildable> rebuildable() {
        return new Rebuilding(library).plan(known)
                .map(p -> new Rebuildable(p.at(), p.state().generation(), backup(p.base()), p.commits()));
    }

    /// Rebuilds it.
    ///
    /// @param target
    ///            must not be there yet
    /// @throws Problem
    ///             `recover.nothing`, `recover.not-writable`
    public Rebuilt rebuild(Path target) {
        return rebuilt(new Rebuilding(library).rebuild(target, known), Optional.empty());
    }

    /// Rebuilds the library in its place. A file that is there is set aside, never removed.
    public Rebuilt recover() {
        Recovery.Done done = Recovery.inPlace(library, known);
        return rebuilt(done.report(), done.damaged());
    }

    private static Rebuilt rebuilt(Rebuilding.Report report, Optional<Path> damaged) {
        try (LibraryFile file = LibraryFile.read(report.file())) {
            return new Rebuilt(report.file(), damaged, file.read(tx -> new TxReads(file, tx).info()),
                    report.missing().size(), report.unread());
        }
    }
}
