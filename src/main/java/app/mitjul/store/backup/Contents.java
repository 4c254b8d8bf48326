package app.mitjul.store.backup;

import app.mitjul.store.table.Sql;
import app.mitjul.text.Hashes;
import app.mitjul.work.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Texts and original bytes, each once under its hash, in zip files that are never changed: any snapshot finds its own
/// there, and so can a person with any other program.
final class Contents {

    private static final Pattern NAME = Pattern.compile("contents-(\\d{6})\\.zip");
    /// With more small files than this they are put together.
    private static final int MANY = 16;
    private static final long SMALL = 1 << 20;
    private static final int SQUEEZED = 1 << 12;
    /// As much as a row of a library can hold.
    private static final int MOST_BYTES = 512 << 20;

    private final Path folder;
    private final Map<Path, Optional<Set<String>>> known = new HashMap<>();

    Contents(Path folder) {
        this.folder = folder;
    }

    /// Writes those contents of the library that no file here has.
    ///
    /// @throws IOException
    ///             when the disk refuses or what was written does not read back
    void add(Sql sql) throws IOException {
        Set<String> missing = new TreeSet<>(hashes(sql));
        files().forEach(file -> missing.removeAll(in(file)));
        if (missing.isEmpty()) {
            return;
        }
        String ids = Sql.ids(missing);
        Path file = next();
        pack(file, out -> {
            Set<String> written = new HashSet<>();
            List<IOException> failed = new ArrayList<>();
            sql.each("SELECT hash, text FROM article_text WHERE hash IN (SELECT value FROM json_each(?))",
                    row -> entry(out, written, failed, row.text("hash"),
                            row.text("text").getBytes(StandardCharsets.UTF_8)),
                    ids);
            sql.each("SELECT hash, bytes FROM source_file WHERE hash IN (SELECT value FROM json_each(?))",
                    row -> entry(out, written, failed, row.text("hash"), row.bytes("bytes")), ids);
            if (!failed.isEmpty()) {
                throw failed.getFirst();
            }
        });
        if (listed(file).filter(Set::isEmpty).isPresent()) {
            Files.delete(file); // all that is missing is damaged in the library
        }
    }

    /// An article with one version has its hash; the table of texts is as large as all texts, and is not gone through.
    static Set<String> hashes(Sql sql) {
        return new HashSet<>(sql.list("""
                SELECT text_hash AS hash FROM article
                UNION SELECT hash FROM article_text WHERE article IN (SELECT article FROM article_text WHERE version > 1)
                UNION SELECT hash FROM source_file
                """, row -> row.text("hash")));
    }

    /// What is damaged already is not what its hash names: it stays out.
    private static void entry(ZipOutputStream out, Set<String> written, List<IOException> failed, String hash,
            byte[] bytes) {
        if (!failed.isEmpty() || written.contains(hash) || !Hashes.sha256(bytes).equals(hash)) {
            return;
        }
        try {
            written.add(hash);
            put(out, hash, bytes);
        } catch (IOException e) {
            failed.add(e);
        }
    }

    /// A small text is stored as it is: squeezing a hundred thousand of them takes longer than importing them, and saves
    /// little of each.
    private static void put(ZipOutputStream out, String hash, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(hash);
        if (bytes.length < SQUEEZED) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static Optional<byte[]> read(Path file, String hash) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(hash);
            if (entry == null) {
                return Optional.empty();
            }
            byte[] bytes = bytes(zip, entry);
            return Hashes.sha256(bytes).equals(hash) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// A zip somebody else put here may say that it holds more than any memory.
    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ZipException("too large: " + entry.getName());
            }
            return bytes;
        }
    }

    /// Runs `work` for every content of `wanted` that is here; each file is opened once.
    Set<String> each(Collection<String> wanted, Found work) {
        Set<String> left = new HashSet<>(wanted);
        for (Path file : files()) {
            Set<String> here = new HashSet<>(in(file));
            here.retainAll(left);
            if (!here.isEmpty()) {
                left.removeAll(from(file, here, work));
            }
        }
        return left;
    }

    /// Takes a content.
    @FunctionalInterface
    interface Found {
        void accept(String hash, byte[] bytes) throws IOException;
    }

    private static Set<String> from(Path file, Set<String> here, Found work) {
        Set<String> whole = new HashSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String hash : here) {
                byte[] bytes = bytes(zip, zip.getEntry(hash));
                if (Hashes.sha256(bytes).equals(hash)) {
                    work.accept(hash, bytes);
                    whole.add(hash);
                }
            }
        } catch (IOException | NullPointerException damaged) {
            return whole;
        }
        return whole;
    }

    /// Whether there are so many files that [#tidy] is worth its time.
    boolean many() {
        return files().size() > MANY;
    }

    /// Removes files of which no snapshot needs anything and puts many small ones together. One that cannot be read
    /// stays: it may hold what is nowhere else, and a disk may only refuse for now.
    void tidy(Set<String> needed) throws IOException {
        List<Path> small = new ArrayList<>();
        for (Path file : files()) {
            Optional<Set<String>> hashes = listed(file);
            if (hashes.isEmpty()) {
                continue;
            }
            if (hashes.get().stream().noneMatch(needed::contains)) {
                Files.delete(file);
            } else if (Files.size(file) < SMALL) {
                small.add(file);
            }
        }
        if (small.size() > MANY) {
            together(small, needed);
        }
    }

    private void together(List<Path> small, Set<String> needed) throws IOException {
        Path file = next();
        Set<String> written = new HashSet<>();
        pack(file, out -> {
            for (Path from : small) {
                Set<String> here = new HashSet<>(in(from));
                here.retainAll(needed);
                here.removeAll(written);
                for (String hash : here) {
                    Optional<byte[]> bytes = read(from, hash);
                    if (bytes.isPresent()) {
                        written.add(hash);
                        put(out, hash, bytes.get());
                    }
                }
            }
        });
        for (Path old : small) {
            Set<String> here = new HashSet<>(in(old));
            here.retainAll(needed);
            if (written.containsAll(here)) {
                Files.delete(old);
            }
        }
    }

    private interface Packing {
        void into(ZipOutputStream out) throws IOException;
    }

    private static void pack(Path file, Packing packing) throws IOException {
        Set<String> names = new HashSet<>();
        WholeFile.writePrivate(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(unclosed(out)) {
                @Override
                public void putNextEntry(ZipEntry entry) throws IOException {
                    names.add(entry.getName());
                    super.putNextEntry(entry);
                }
            };
            zip.setLevel(Deflater.BEST_SPEED);
            packing.into(zip);
            zip.finish();
            zip.flush();
        });
        try (ZipFile written = new ZipFile(file.toFile())) {
            for (String hash : names) {
                if (!Hashes.sha256(written.getInputStream(written.getEntry(hash)).readAllBytes()).equals(hash)) {
                    throw new ZipException("does not read back: " + hash);
                }
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new java.io.BufferedOutputStream(out, 1 << 16);
    }

    private Path next() {
        int last = files().stream().mapToInt(Contents::number).max().orElse(0);
        return folder.resolve(String.format(Locale.ROOT, "contents-%06d.zip", last + 1));
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(9, 15));
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> NAME.matcher(f.getFileName().toString()).matches()).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Set<String> in(Path file) {
        return listed(file).orElse(Set.of());
    }

    /// Files never change: each is listed once. Nothing for one that cannot be read.
    private Optional<Set<String>> listed(Path file) {
        return known.computeIfAbsent(file, f -> {
            Set<String> hashes = new HashSet<>();
            try (ZipFile zip = new ZipFile(f.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    hashes.add(entries.nextElement().getName());
                }
            } catch (IOException damaged) {
                return Optional.empty();
            }
            return Optional.of(hashes);
        });
    }
}
