package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.backup.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the texts of the backups cannot be read either, recovering takes them from the damaged library, each as its hash
/// says.
class DamagedTextsTest {

    private static final List<String> TEXTS = List.of("하나 🙂", "두울", "three", "네엣");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_library_whose_texts_are_in_backups_only() throws IOException {
        file = folder.resolve("a.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.COMMAND_LINE)) {
            TEXTS.forEach(text -> RawLibrary.add(library, text));
            library.backUp(Why.ASKED);
            library.settleCopies();
        }
        try (var zips = Files.newDirectoryStream(Snapshots.folderOf(file), "contents-*.zip")) {
            for (Path zip : zips) {
                Files.writeString(zip, "not a zip any more");
            }
        }
    }

    @Test
    void texts_no_backup_has_come_from_the_damaged_library() {
        RawLibrary.run(file, "DELETE FROM article_text WHERE article = 'article-2'",
                "UPDATE article_text SET text = 'thrice' WHERE text = 'three'");
        Recovery.Done done = Recovery.inPlace(file, Optional.empty());
        assertThat(texts(file)).isEqualTo("하나 🙂|||네엣");
        assertThat(done.report().missing()).hasSize(2);
        assertThat(done.damaged()).hasValueSatisfying(old -> assertThat(texts(old)).contains("thrice"));
    }

    @Test
    void what_backups_say_is_never_replaced_by_what_the_damaged_library_says() throws IOException {
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            RawLibrary.add(library, "다섯");
        }
        RawLibrary.run(file, "UPDATE article SET title = 'changed by damage'");
        Recovery.Done done = Recovery.inPlace(file, Optional.empty());
        assertThat(done.report().missing()).isEmpty();
        assertThat(texts(file)).isEqualTo(String.join("|", TEXTS) + "|다섯");
        assertThat(RawLibrary.ask(file, "SELECT DISTINCT title FROM article")).isEqualTo("title");
    }

    @Test
    void a_file_that_is_no_database_any_more_gives_nothing_and_stops_nothing() throws IOException {
        Files.write(file, "?".repeat(8_192).getBytes(StandardCharsets.UTF_8));
        Recovery.Done done = Recovery.inPlace(file, Optional.empty());
        assertThat(done.report().missing()).hasSize(TEXTS.size());
        assertThat(texts(file)).isEqualTo("|||");
        assertThat(Files.size(done.damaged().orElseThrow())).isEqualTo(8_192);
    }

    /// A check of the copies must not be told that all is well because the library still is.
    @Test
    void rebuilding_elsewhere_takes_nothing_from_the_library() {
        Rebuilding.Report report = new Rebuilding(file).rebuild(folder.resolve("b.mitjul"), Optional.empty());
        assertThat(report.missing()).hasSize(TEXTS.size());
    }

    private static String texts(Path library) {
        return RawLibrary.ask(library, "SELECT group_concat(text, '|') FROM "
                + "(SELECT t.text FROM article a LEFT JOIN article_text t ON t.article = a.id ORDER BY a.seq)");
    }
}
