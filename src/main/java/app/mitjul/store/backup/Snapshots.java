package app.mitjul.store.backup;

import app.mitjul.i18n.Problem;
import app.mitjul.store.log.LogHead;
import app.mitjul.store.log.RowLine;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.State;
import app.mitjul.work.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The snapshots of a library, in a folder beside it. Each is verified before it counts; none is ever written over.
/// Works without the library: that may be gone.
public final class Snapshots {

    /// All together at most so many times the library.
    public static final int TIMES = 2;

    private final Path library;
    private final Path folder;
    private final Contents contents;

    public Snapshots(Path library) {
        this.library = library;
        folder = folderOf(library);
        contents = new Contents(folder);
    }

    public static Path folderOf(Path library) {
        return library.resolveSibling(library.getFileName() + ".backups");
    }

    /// The newest first.
    public List<Snapshot> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> Snapshot.of(file).stream())
                    .sorted(Comparator.comparingInt(Snapshot::number).reversed()).toList();
        } catch (IOException e) {
            throw new Problem(e, "backup.not-readable", folder.toString());
        }
    }

    public Optional<Snapshot> newest() {
        return all().stream().findFirst();
    }

    /// Where the library stood when this one was taken; nothing when it cannot be read.
    public Optional<LogHead> head(Snapshot snapshot) {
        return snapshot.plain() ? Optional.empty() : SnapshotFile.head(snapshot.file());
    }

    /// Whether the newest one is of this very state.
    public boolean has(State state) {
        return all().stream().filter(s -> !s.plain() && s.generation() == state.generation()).findFirst()
                .flatMap(this::head).filter(head -> head.state().equals(state)).isPresent();
    }

    /// Takes one.
    ///
    /// @param source
    ///            within one transaction, so that all is of one moment
    /// @param sound
    ///            whether every row is what was saved
    /// @throws IOException
    ///             when it cannot be written or does not read back; then there is none
    public synchronized Snapshot take(Sql source, Why why, boolean sound) throws IOException {
        WholeFile.makePrivateFolder(folder);
        contents.add(source);
        Path file = next(State.of(source).generation(), why, sound);
        SnapshotFile.write(source, file);
        return Snapshot.of(file).orElseThrow();
    }

    /// Writes those texts and files of the library that no snapshot has yet, so that the next snapshot is taken sooner.
    ///
    /// @param source
    ///            within one transaction
    /// @throws IOException
    ///             when they cannot be written or do not read back
    public synchronized void prepare(Sql source) throws IOException {
        WholeFile.makePrivateFolder(folder);
        contents.add(source);
    }

    /// The name of the next one.
    public Path next(long generation, Why why, boolean sound) throws IOException {
        WholeFile.makePrivateFolder(folder);
        int number = newest().map(Snapshot::number).orElse(0) + 1;
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return folder.resolve(Snapshot.name(number, now, generation, why, sound));
    }

    /// Removes those that need not be kept, and the texts only they had.
    public synchronized void thin() throws IOException {
        List<Snapshot> all = all();
        long bytes = bytes() - all.stream().mapToLong(Snapshot::bytes).sum();
        Set<Snapshot> out = Thinning.out(all, TIMES * size(library) - bytes);
        for (Snapshot snapshot : out) {
            Files.deleteIfExists(snapshot.file());
        }
        if (contents.many()) {
            tidy();
        }
    }

    /// Reads every snapshot: only when it is worth it.
    private void tidy() throws IOException {
        Set<String> needed = new HashSet<>();
        for (Snapshot snapshot : all()) {
            if (!snapshot.plain()) {
                needed.addAll(hashes(snapshot));
            }
        }
        contents.tidy(needed);
    }

    /// The texts and files a snapshot needs. When it cannot be read, nothing may be removed.
    private static Set<String> hashes(Snapshot snapshot) throws IOException {
        Set<String> hashes = new HashSet<>();
        List<String> names = List.of("article_text", "source_file");
        int[] column = new int[names.size()];
        SnapshotFile.read(snapshot.file(), head -> names.forEach(name -> column[names.indexOf(name)] = head.columns()
                .getOrDefault(name, List.of("hash")).indexOf("hash")), line -> {
                    for (String name : names) {
                        if (line.startsWith("[\"" + name + "\"")) {
                            hashes.add(String.valueOf(RowLine.read(line).values().get(column[names.indexOf(name)])));
                        }
                    }
                });
        return hashes;
    }

    /// Size of the folder.
    public long bytes() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.mapToLong(Snapshots::size).sum();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /// Reads a snapshot whole.
    ///
    /// @throws IOException
    ///             when it is not what was written
    public void read(Snapshot snapshot, Consumer<LogHead> head, Consumer<RowLine> rows) throws IOException {
        SnapshotFile.read(snapshot.file(), head, line -> rows.accept(RowLine.read(line)));
    }

    /// The texts and files of these hashes, one by one.
    ///
    /// @return the hashes nothing was found for
    public List<String> contents(Set<String> hashes, Taker taker) {
        return new ArrayList<>(contents.each(hashes, taker::take));
    }

    /// Takes a text or a file.
    @FunctionalInterface
    public interface Taker {
        void take(String hash, byte[] bytes);
    }
}
