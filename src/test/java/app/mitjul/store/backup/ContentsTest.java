package app.mitjul.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.store.table.Sql;
import app.mitjul.text.Hashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts and files are kept once, and never lost while a snapshot needs them.
class ContentsTest {

    @TempDir
    private Path folder;

    private Sql sql;

    @BeforeEach
    void connect() throws SQLException {
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.script("""
                CREATE TABLE article (id, text_hash);
                CREATE TABLE article_text (article, version, hash, text);
                CREATE TABLE source_file (hash, bytes);
                """);
    }

    @AfterEach
    void disconnect() {
        sql.close();
    }

    @Test
    void each_content_lies_there_once() throws IOException {
        String text = text("하나");
        byte[] bytes = {0, -1, 7};
        sql.run("INSERT INTO source_file VALUES (?, ?)", Hashes.sha256(bytes), bytes);
        contents().add(sql);
        contents().add(sql);
        assertThat(files()).containsExactly("contents-000001.zip");
        String more = text("두울");
        contents().add(sql);
        assertThat(files()).containsExactly("contents-000001.zip", "contents-000002.zip");
        assertThat(found(text)).isEqualTo("하나");
        assertThat(found(more)).isEqualTo("두울");
        assertThat(contents().each(Set.of(Hashes.sha256(bytes)), (hash, b) -> assertThat(b).isEqualTo(bytes)))
                .isEmpty();
        assertThat(all(Set.of(text, more, "nobody's"))).isEqualTo(Map.of(text, "하나", more, "두울"));
    }

    @Test
    void a_file_with_the_bytes_of_a_text_is_the_same_content() throws IOException {
        String hash = text("하나");
        sql.run("INSERT INTO source_file VALUES (?, ?)", hash, "하나".getBytes(StandardCharsets.UTF_8));
        contents().add(sql);
        assertThat(found(hash)).isEqualTo("하나");
    }

    @Test
    void what_is_damaged_in_the_library_stays_out_and_is_taken_in_when_it_is_whole_again() throws IOException {
        String hash = Hashes.sha256("하나");
        article(hash, "허나");
        contents().add(sql);
        assertThat(files()).isEmpty();
        assertThat(all(Set.of(hash))).isEmpty();
        sql.run("UPDATE article_text SET text = ?", "하나");
        contents().add(sql);
        assertThat(found(hash)).isEqualTo("하나");
    }

    @Test
    void a_content_that_was_changed_on_the_disk_is_not_given_out() throws IOException {
        String hash = text("x".repeat(3_000));
        String other = text("other");
        contents().add(sql);
        Path file = folder.resolve("contents-000001.zip");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 4;
            Files.write(file, bytes);
            all(Set.of(hash, other)).forEach((h, text) -> assertThat(Hashes.sha256(text)).isEqualTo(h));
        }
    }

    @Test
    void many_small_files_are_put_together_and_only_what_is_needed_stays() throws IOException {
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < 17; i++) {
            hashes.add(text("text " + i));
            contents().add(sql);
        }
        assertThat(contents().many()).isTrue();
        String gone = Hashes.sha256("text 3");
        Set<String> needed = new HashSet<>(hashes);
        needed.remove(gone);
        text("text 17");
        contents().add(sql);
        needed.add(Hashes.sha256("text 17"));
        contents().tidy(needed);
        assertThat(files()).containsExactly("contents-000019.zip");
        assertThat(all(hashes)).hasSize(16).doesNotContainKey(gone);
        assertThat(contents().many()).isFalse();
        assertThat(found(Hashes.sha256("text 17"))).isEqualTo("text 17");
    }

    @Test
    void a_few_files_stay_as_they_are_and_one_that_nobody_needs_goes() throws IOException {
        String one = text("one");
        contents().add(sql);
        text("two");
        contents().add(sql);
        assertThat(contents().many()).isFalse();
        contents().tidy(Set.of(one));
        assertThat(files()).containsExactly("contents-000001.zip");
        contents().tidy(Set.of());
        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_now_is_never_removed() throws IOException {
        String one = text("one");
        contents().add(sql);
        Path file = folder.resolve("contents-000001.zip");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 4));
        contents().tidy(Set.of(one));
        contents().tidy(Set.of());
        assertThat(file).exists();
        Files.write(file, whole);
        assertThat(found(one)).isEqualTo("one");
    }

    @Test
    void what_is_not_ours_is_neither_read_nor_removed() throws IOException {
        Files.writeString(folder.resolve("contents-1.zip"), "mine");
        Files.writeString(folder.resolve("holiday.zip"), "mine");
        contents().tidy(Set.of());
        assertThat(files()).containsExactly("contents-1.zip", "holiday.zip");
        assertThat(new Contents(folder.resolve("nowhere")).each(Set.of("x"), (hash, bytes) -> {})).containsExactly("x");
    }

    private String text(String text) {
        String hash = Hashes.sha256(text);
        article(hash, text);
        return hash;
    }

    private void article(String hash, String text) {
        sql.run("INSERT INTO article VALUES (?, ?)", hash, hash);
        sql.run("INSERT INTO article_text VALUES (?, 1, ?, ?)", hash, hash, text);
    }

    /// Anew each time, as each start of the program does.
    private Contents contents() {
        return new Contents(folder);
    }

    private String found(String hash) {
        return all(Set.of(hash)).getOrDefault(hash, "");
    }

    private Map<String, String> all(Set<String> hashes) {
        Map<String, String> found = new HashMap<>();
        Set<String> left = contents().each(hashes,
                (hash, bytes) -> found.put(hash, new String(bytes, StandardCharsets.UTF_8)));
        assertThat(left).hasSize(hashes.size() - found.size()).noneMatch(found::containsKey);
        return found;
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
