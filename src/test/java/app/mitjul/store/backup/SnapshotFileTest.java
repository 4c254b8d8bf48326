package app.mitjul.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.store.table.Sql;
import app.mitjul.store.table.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A snapshot is what was written, or it is none.
class SnapshotFileTest {

    @TempDir
    private Path folder;

    private Sql sql;
    private Path file;

    @BeforeEach
    void write() throws SQLException, IOException {
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.script("""
                CREATE TABLE library (key TEXT PRIMARY KEY, value TEXT);
                INSERT INTO library VALUES ('id', 'library-1'), ('generation', '7'), ('head', 'abc');
                CREATE TABLE article_text (article TEXT PRIMARY KEY, hash TEXT, text TEXT);
                INSERT INTO article_text VALUES ('b', 'h2', 'long text'), ('a', 'h1', 'other text');
                PRAGMA user_version = 3;
                """);
        file = folder.resolve("s.jsonl.gz");
        SnapshotFile.write(sql, file);
    }

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void it_holds_every_row_in_the_order_of_its_key_and_no_texts() throws IOException {
        assertThat(rows(file)).containsExactly("[\"article_text\",[\"a\",\"h1\",null]]",
                "[\"article_text\",[\"b\",\"h2\",null]]", "[\"library\",[\"generation\",\"7\"]]",
                "[\"library\",[\"head\",\"abc\"]]", "[\"library\",[\"id\",\"library-1\"]]");
        assertThat(SnapshotFile.head(file).orElseThrow()).satisfies(head -> {
            assertThat(head.library()).isEqualTo("library-1");
            assertThat(head.schema()).isEqualTo(3);
            assertThat(head.state()).isEqualTo(new State(7, "abc"));
            assertThat(head.columns()).containsEntry("article_text", List.of("article", "hash", "text"));
        });
    }

    /// Whatever the checksum of the gzip format does not notice, the hash of the lines does.
    @Test
    void no_flipped_bit_gives_other_rows() throws IOException {
        List<String> whole = rows(file);
        byte[] bytes = Files.readAllBytes(file);
        int noticed = 0;
        for (int i = 0; i < bytes.length * 8; i++) {
            byte[] other = bytes.clone();
            other[i / 8] ^= (byte) (1 << i % 8);
            Files.write(file, other);
            try {
                assertThat(rows(file)).isEqualTo(whole);
            } catch (IOException expected) {
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan((bytes.length - 10) * 8 - 8);
    }

    @Test
    void a_snapshot_that_lost_its_end_or_a_line_is_none() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> rows(file)).isInstanceOf(IOException.class);
        }
        Files.write(file, bytes);
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            List<String> less = new ArrayList<>(lines);
            less.remove(i);
            refused(less);
        }
        List<String> twice = new ArrayList<>(lines);
        twice.add(2, twice.get(2));
        refused(twice);
        List<String> more = new ArrayList<>(lines);
        more.add("[\"library\",[\"x\",\"y\"]]");
        refused(more);
        List<String> swapped = new ArrayList<>(lines);
        swapped.set(1, lines.get(2));
        swapped.set(2, lines.get(1));
        refused(swapped);
        zip(lines);
        assertThat(rows(file)).hasSize(5);
    }

    @Test
    void what_is_no_snapshot_has_no_head() throws IOException {
        assertThat(SnapshotFile.head(folder.resolve("gone"))).isEmpty();
        assertThat(SnapshotFile.head(Files.writeString(folder.resolve("x"), "text"))).isEmpty();
        zip(List.of());
        assertThat(SnapshotFile.head(file)).isEmpty();
        zip(List.of("[1]"));
        assertThat(SnapshotFile.head(file)).isEmpty();
    }

    @Test
    void a_name_says_what_a_snapshot_is_and_every_other_name_is_not_ours() throws IOException {
        Instant at = Instant.parse("2026-11-22T12:00:00.123Z");
        for (Why why : Why.values()) {
            for (boolean sound : new boolean[]{true, false}) {
                Path made = Files.writeString(folder.resolve(Snapshot.name(12, at, 345, why, sound)), "1234");
                assertThat(Snapshot.of(made)).contains(new Snapshot(made, 12, at, 345, why, sound, 4));
                assertThat(Snapshot.of(made).orElseThrow().plain()).isEqualTo(why == Why.MIGRATION);
                Files.delete(made);
                assertThat(Snapshot.of(made)).isEmpty();
            }
        }
        for (String name : List.of("000001-20261122T120000123Z-g1-nothing.jsonl.gz",
                "000001-20261322T120000123Z-g1-asked.jsonl.gz", "1-20261122T120000123Z-g1-asked.jsonl.gz",
                "000001-20261122T120000123Z-g1-asked.jsonl", "contents-000001.zip")) {
            assertThat(Snapshot.of(Files.createFile(folder.resolve(name)))).as(name).isEmpty();
        }
    }

    private void refused(List<String> lines) throws IOException {
        zip(lines);
        assertThatThrownBy(() -> rows(file)).isInstanceOf(IOException.class);
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        SnapshotFile.read(file, head -> {}, rows::add);
        return rows;
    }

    private List<String> lines() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private void zip(List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
