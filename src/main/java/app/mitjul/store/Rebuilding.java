package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.Lines.Part;
import app.mitjul.store.Lines.Way;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.log.LogHead;
import app.mitjul.store.log.LogSegment;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import app.mitjul.store.table.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Makes a library out of a snapshot and the safety log. Nothing that is there is written over, and the new file has
/// its name only when it is whole.
public final class Rebuilding {

    /// What can be rebuilt.
    ///
    /// @param commits
    ///            of the safety log that come after the snapshot
    public record Plan(Snapshot base, State state, java.time.Instant at, long commits) {
    }

    /// What was rebuilt.
    ///
    /// @param missing
    ///            hashes of texts and files that are nowhere
    /// @param unread
    ///            snapshots that did not read back, and commits that did not fit
    public record Report(Path file, State state, List<String> missing, List<String> unread) {
    }

    private final Path library;
    private final Snapshots snapshots;
    private final Migrations migrations;
    private final List<String> unread = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Optional<Path> damaged = Optional.empty();

    public Rebuilding(Path library) {
        this(library, Migrations.SHIPPED);
    }

    Rebuilding(Path library, Migrations migrations) {
        this.library = library;
        this.migrations = migrations;
        snapshots = new Snapshots(library);
    }

    /// Takes texts and files that no backup has any more from the library itself, which must not be open.
    Rebuilding withTextsOf(Path damagedLibrary) {
        damaged = Optional.of(damagedLibrary);
        return this;
    }

    /// What the snapshots and the log would give; nothing when there are none.
    ///
    /// @param wanted
    ///            a state that must be on the way; else the newest
    public Optional<Plan> plan(Optional<State> wanted) {
        return lines().flatMap(lines -> lines.way(wanted)).map(Rebuilding::plan);
    }

    private static Plan plan(Way way) {
        java.time.Instant at = way.parts().isEmpty()
                ? way.base().at()
                : way.parts().getLast().groups().getLast().seal().at();
        return new Plan(way.base(), way.end(), at, way.commits());
    }

    /// The copies of the library that had this name last.
    private Optional<Lines> lines() {
        List<LogSegment> log = LogSegment.in(SafetyLog.folderOf(library));
        Optional<String> id = log.isEmpty()
                ? snapshots.all().stream().flatMap(s -> snapshots.head(s).stream()).findFirst().map(LogHead::library)
                : Optional.of(log.getLast().head().library());
        return id.map(last -> new Lines(snapshots, log, last));
    }

    /// Rebuilds the newest state, or the end of the line a wanted one is on.
    ///
    /// @throws Problem
    ///             `recover.nothing` when nothing here can be read
    public Report rebuild(Path target, Optional<State> wanted) {
        Lines lines = lines().orElseThrow(this::nothing);
        unread.addAll(lines.unread());
        for (Optional<Way> way = lines.way(wanted); way.isPresent(); way = lines.way(wanted)) {
            Way taken = way.get();
            try {
                make(target, taken.base(), taken.parts());
                return new Report(target, taken.end(), List.copyOf(missing), List.copyOf(unread));
            } catch (Unreadable e) {
                unread.add(taken.base().file().getFileName().toString());
                lines.without(taken.head().state());
            }
        }
        throw nothing();
    }

    private Problem nothing() {
        return new Problem("recover.nothing", library.toString(), Snapshots.folderOf(library).toString());
    }

    /// Makes a library of one snapshot alone.
    public Report unpack(Snapshot snapshot, Path target) {
        try {
            if (snapshot.plain()) {
                requireFree(target);
                Files.copy(snapshot.file(), target);
                Permissions.force(target);
                return new Report(target, new State(snapshot.generation(), ""), List.of(), List.of());
            }
            make(target, snapshot, List.of());
            return new Report(target, snapshots.head(snapshot).orElseThrow().state(), List.copyOf(missing),
                    List.of());
        } catch (Unreadable e) {
            throw new Problem(e, "backup.damaged", snapshot.file().toString());
        } catch (IOException e) {
            throw new Problem(e, "recover.not-writable", target.toString());
        }
    }

    /// A snapshot that is not what was written.
    private static final class Unreadable extends RuntimeException {
        Unreadable(Throwable cause) {
            super(cause);
        }
    }

    private static void requireFree(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private void make(Path target, Snapshot base, List<Part> parts) {
        Path part = PrivateCopy.beside(target.toAbsolutePath(), ".part");
        missing.clear();
        try {
            requireFree(target);
            Files.deleteIfExists(part);
            Files.createFile(part, Permissions.file(part));
            try (Sql sql = Connections.writing(part)) {
                sql.script("PRAGMA synchronous = OFF"); // it is forced whole before it gets its name
                int schema = fill(sql, base);
                for (Part more : parts) {
                    schema = migrated(sql, schema, more.segment().head().schema());
                    goOn(sql, more);
                }
                migrated(sql, schema, migrations.newest());
            }
            PrivateCopy.setAsideLeftovers(target);
            Permissions.force(part);
            Files.move(part, target);
            Permissions.forceFolder(target);
        } catch (SqlFailure e) {
            throw Failures.problem(target, e);
        } catch (IOException e) {
            throw new Problem(e, "recover.not-writable", target.toString());
        } finally {
            PrivateCopy.removeWithJournals(part);
        }
    }

    private int migrated(Sql sql, int from, int to) {
        int schema = from;
        while (schema < to) {
            migrations.step(sql, schema);
            schema++;
        }
        return schema;
    }

    private int fill(Sql sql, Snapshot base) {
        LogHead head = snapshots.head(base)
                .filter(h -> h.schema() >= 1 && h.schema() <= migrations.newest())
                .orElseThrow(() -> new Unreadable(new IOException("no head")));
        migrations.upTo(head.schema()).create(sql, Header.APPLICATION_ID, () -> {
            sql.script("PRAGMA defer_foreign_keys = ON");
            RowsInto rows = new RowsInto(sql, head);
            try {
                snapshots.read(base, h -> {}, rows::add);
                rows.flush();
            } catch (IOException | UncheckedIOException | SqlFailure | Problem e) {
                throw new Unreadable(e);
            }
            fillContents(sql);
        });
        return head.schema();
    }

    /// The index is there only meanwhile: a library's tables have no such need.
    private void fillContents(Sql sql) {
        Set<String> hashes = new HashSet<>(sql.list("SELECT hash FROM article_text UNION SELECT hash FROM source_file",
                row -> row.text("hash")));
        sql.script("CREATE INDEX filling ON article_text (hash)");
        List<String> nowhere = snapshots.contents(hashes, (hash, bytes) -> put(sql, hash, bytes));
        if (!nowhere.isEmpty()) {
            nowhere = fromDamaged(sql, nowhere);
        }
        missing.addAll(nowhere);
        sql.script("DROP INDEX filling");
    }

    private static void put(Sql sql, String hash, byte[] bytes) {
        sql.run("UPDATE article_text SET text = ? WHERE hash = ?", new String(bytes, StandardCharsets.UTF_8), hash);
        sql.run("UPDATE source_file SET bytes = ? WHERE hash = ?", bytes, hash);
    }

    /// Backups can be damaged, too; the library that is to be replaced mostly has its texts still.
    private List<String> fromDamaged(Sql sql, List<String> wanted) {
        Optional<DamagedFile> opened = damaged.flatMap(DamagedFile::at);
        if (opened.isEmpty()) {
            return wanted;
        }
        try (DamagedFile file = opened.get()) {
            Set<String> left = new LinkedHashSet<>(wanted);
            texts(sql, wanted).forEach(text -> file.text(text)
                    .ifPresent(bytes -> found(sql, left, text.hash(), bytes)));
            List.copyOf(left).forEach(hash -> file.bytes(hash).ifPresent(bytes -> found(sql, left, hash, bytes)));
            return List.copyOf(left);
        }
    }

    private static List<DamagedFile.Text> texts(Sql sql, List<String> hashes) {
        return sql.list(
                "SELECT article, version, hash FROM article_text WHERE hash IN (SELECT value FROM json_each(?))",
                row -> new DamagedFile.Text(row.text("article"), row.number("version"), row.text("hash")),
                Sql.ids(hashes));
    }

    private static void found(Sql sql, Set<String> left, String hash, byte[] bytes) {
        put(sql, hash, bytes);
        left.remove(hash);
    }

    /// All commits at once, which is some twenty times as fast as one by one; only when they do not fit so, each alone.
    private void goOn(Sql sql, Part part) {
        try {
            put(sql, part, rows -> part.segment().rows(part.groups(), rows::add));
        } catch (SqlFailure | Problem e) {
            part.groups().forEach(group -> goOn(sql, part, group));
        }
    }

    /// A commit whose rows do not fit is left out and told; those after it are there all the same.
    private void goOn(Sql sql, Part part, LogSegment.Group group) {
        try {
            put(sql, part, rows -> part.segment().rows(group, rows::add));
        } catch (SqlFailure | Problem e) {
            unread.add(Long.toString(group.seal().state().generation()));
        }
    }

    private static void put(Sql sql, Part part, Consumer<RowsInto> reading) {
        sql.transaction("BEGIN IMMEDIATE", () -> {
            sql.script("PRAGMA defer_foreign_keys = ON");
            RowsInto rows = new RowsInto(sql, part.segment().head());
            reading.accept(rows);
            rows.flush();
            return rows.skipped();
        });
    }
}
