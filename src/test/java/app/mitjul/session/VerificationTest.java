package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking at everything finds what is wrong with a library, a backup or the log, and says of which.
class VerificationTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = Libraries.five(folder);
        try (Session session = Libraries.open(file)) {
            tag(session, Libraries.number(session, 2), "중앙아시아", Theme.TRADE);
            assertThat(done(session.backUp())).isPresent();
            tag(session, Libraries.number(session, 2), "국가", Theme.TRADE);
        }
    }

    private static List<String> keys(Verification.Result result) {
        return result.findings().stream().map(CheckReport.Finding::key).toList();
    }

    private Path folder(String ending) {
        return folder.resolve("library.mitjul." + ending);
    }

    @Test
    void of_a_sound_library_every_backup_and_the_log_are_good_also_while_it_is_open() {
        Verification closed = Verification.of(file);
        assertThat(closed.ok()).isTrue();
        assertThat(closed.backups()).hasSizeGreaterThanOrEqualTo(2).allMatch(b -> b.result().ok());
        try (Session session = Libraries.open(file)) {
            tag(session, Libraries.number(session, 3), "국가", Theme.SECURITY);
            assertThat(Verification.of(file).ok()).isTrue();
        }
    }

    @Test
    void a_row_that_was_changed_past_the_program_is_found_in_the_library_and_against_the_log() {
        run("UPDATE annotation SET note = 'x'");
        Verification told = Verification.of(file);
        assertThat(told.ok()).isFalse();
        assertThat(keys(told.library())).contains("annotation");
        assertThat(told.backups()).allMatch(b -> b.result().ok());
        assertThat(keys(told.log())).containsExactly("log-differs");
    }

    @Test
    void a_backup_that_cannot_be_read_is_named_and_the_others_are_good() throws IOException {
        Backup newest = Backups.beside(file).all().getFirst();
        Files.write(newest.file(), new byte[]{1, 2, 3});
        Verification told = Verification.of(file);
        assertThat(told.ok()).isFalse();
        assertThat(told.library().ok()).isTrue();
        assertThat(told.backups()).filteredOn(b -> !b.result().ok()).singleElement().satisfies(b -> {
            assertThat(b.backup().file()).isEqualTo(newest.file());
            assertThat(b.result().problem().orElseThrow().key()).isEqualTo("backup.damaged");
        });
    }

    @Test
    void texts_that_are_nowhere_any_more_are_told_for_each_backup_and_for_the_log() throws IOException {
        try (var files = Files.list(folder("backups"))) {
            for (Path contents : files.filter(f -> f.getFileName().toString().startsWith("contents")).toList()) {
                Files.delete(contents);
            }
        }
        Verification told = Verification.of(file);
        assertThat(told.library().ok()).isTrue();
        assertThat(told.backups().getFirst().result().findings()).filteredOn(f -> f.key().equals("content-missing"))
                .hasSize(6).allSatisfy(f -> assertThat(f.arguments().getFirst().toString()).hasSize(12));
        assertThat(told.log().findings()).filteredOn(f -> f.key().equals("copies-missing")).singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly(6));
    }

    @Test
    void a_log_that_ends_before_the_library_does_is_told_with_both_ends() throws IOException {
        remove(folder("safety"));
        Backup newest = Backups.beside(file).all().getFirst();
        Files.delete(newest.file());
        Verification told = Verification.of(file);
        assertThat(told.library().ok()).isTrue();
        assertThat(told.log().findings()).singleElement().satisfies(f -> {
            assertThat(f.key()).isEqualTo("log-elsewhere");
            assertThat(f.arguments()).containsExactly("2", "3");
        });
    }

    @Test
    void without_a_library_its_copies_are_looked_at_all_the_same() throws IOException {
        Files.delete(file);
        Verification told = Verification.of(file);
        assertThat(told.library().problem().orElseThrow().key()).isEqualTo("library.missing");
        assertThat(told.backups()).isNotEmpty().allMatch(b -> b.result().ok());
        assertThat(told.log().ok()).isTrue();
        assertThat(told.ok()).isFalse();
    }

    @Test
    void without_copies_there_is_nothing_it_could_be_rebuilt_from() throws IOException {
        remove(folder("safety"));
        remove(folder("backups"));
        Verification told = Verification.of(file);
        assertThat(told.library().ok()).isTrue();
        assertThat(told.backups()).isEmpty();
        assertThat(told.log().problem().orElseThrow().key()).isEqualTo("recover.nothing");
        assertThat(Backups.beside(file).logBytes()).isZero();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void run(String statement) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
