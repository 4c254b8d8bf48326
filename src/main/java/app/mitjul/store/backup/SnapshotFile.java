package app.mitjul.store.backup;

import app.mitjul.store.log.LogHead;
import app.mitjul.store.log.RowLine;
import app.mitjul.store.log.TableShape;
import app.mitjul.store.table.Sql;
import app.mitjul.work.WholeFile;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// All rows of a library as lines, compressed: a head, the rows, and at the end how many there were and their SHA-256.
/// Texts and original bytes are null in it ([Contents] has them).
final class SnapshotFile {

    private static final int BUFFER = 1 << 16;

    private SnapshotFile() {
    }

    /// Writes the file and reads it back: it is there only if every byte of every row is what SQLite gave.
    static void write(Sql sql, Path file) throws IOException {
        List<TableShape> tables = TableShape.all(sql);
        MessageDigest given = sha256();
        byte[][] whole = {{}};
        int[] rows = {0};
        WholeFile.writePrivate(file, out -> {
            GZIPOutputStream zipped = new GZIPOutputStream(out, BUFFER) {
                {
                    def.setLevel(Deflater.BEST_SPEED);
                }
            };
            OutputStream lines = new java.io.BufferedOutputStream(zipped, BUFFER);
            line(lines, given, LogHead.of(sql, tables).line());
            tables.forEach(table -> rows(sql, table, line -> {
                line(lines, given, line);
                rows[0]++;
            }));
            MessageDigest all = copy(given);
            byte[] end = (end(rows[0], given) + "\n").getBytes(StandardCharsets.UTF_8);
            whole[0] = all.digest(end);
            lines.write(end);
            lines.flush();
            zipped.finish();
        });
        try {
            requireSame(file, whole[0]);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// Reads the bytes only: a library of many notes is closed while a person waits.
    private static void requireSame(Path file, byte[] written) throws IOException {
        MessageDigest found = sha256();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                found.update(buffer, 0, count);
            }
        }
        if (!MessageDigest.isEqual(written, found.digest())) {
            throw new IOException("not what was written: " + file.getFileName());
        }
    }

    private static void rows(Sql sql, TableShape table, Consumer<String> lines) {
        sql.each("SELECT " + table.json("t", table.content()) + " AS line FROM main." + table.name() + " t ORDER BY "
                + String.join(", ", table.key()),
                row -> lines.accept(RowLine.of(table.name(), row.text("line"), null)));
    }

    private static void line(OutputStream out, MessageDigest digest, String line) {
        try {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
            digest.update((byte) '\n');
            out.write(bytes);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String end(int rows, MessageDigest digest) {
        return "{\"rows\":" + rows + ",\"sha256\":\"" + HexFormat.of().formatHex(digest.digest()) + "\"}";
    }

    /// The head alone; nothing when it cannot be read.
    static Optional<LogHead> head(Path file) {
        try (BufferedReader in = reader(file)) {
            return Optional.ofNullable(in.readLine()).flatMap(LogHead::read);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Reads all of it.
    ///
    /// @param rows
    ///            gets each row before it is known whether the whole is good
    /// @throws IOException
    ///             when it is not what was written
    static void read(Path file, Consumer<LogHead> head, Consumer<String> rows) throws IOException {
        MessageDigest digest = sha256();
        int count = 0;
        try (BufferedReader in = reader(file)) {
            String first = in.readLine();
            head.accept(Optional.ofNullable(first).flatMap(LogHead::read)
                    .orElseThrow(() -> new IOException("no head: " + file.getFileName())));
            digest.update((first + "\n").getBytes(StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("{")) {
                    if (line.equals(end(count, digest)) && in.readLine() == null) {
                        return;
                    }
                    break;
                }
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                count++;
                rows.accept(line);
            }
        }
        throw new IOException("not what was written: " + file.getFileName());
    }

    private static BufferedReader reader(Path file) throws IOException {
        Reader reader = new InputStreamReader(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), BUFFER),
                StandardCharsets.UTF_8);
        return new BufferedReader(reader, BUFFER);
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException thatOfTheJdkIs) {
            throw new IllegalStateException(thatOfTheJdkIs);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
