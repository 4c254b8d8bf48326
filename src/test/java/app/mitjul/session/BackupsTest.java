package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The copies beside a library give it back.
class BackupsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = Libraries.five(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_library_that_is_gone_comes_back_with_everything_and_its_history(int seed) throws IOException {
        String before;
        List<JournalStep> history;
        try (Session session = Libraries.open(file)) {
            RandomCommands commands = new RandomCommands(new Random(seed));
            for (int i = 0; i < 60; i++) {
                commands.next(session);
                if (i == 30) {
                    done(session.backUp());
                }
            }
            before = export(session);
            history = session.reads().steps(1_000);
        }
        Files.delete(file);
        Rebuilt rebuilt = Backups.beside(file).recover();
        assertThat(rebuilt.damaged()).isEmpty();
        assertThat(rebuilt.unread()).isEmpty();
        assertThat(rebuilt.missing()).isZero();
        try (Session session = Libraries.open(file)) {
            assertThat(export(session)).isEqualTo(before);
            assertThat(session.reads().steps(1_000)).isEqualTo(history);
            assertThat(session.reads().check().findings()).isEmpty();
            while (!done(session.commands().undo(1)).isEmpty()) {
                assertThat(session.reads().check().findings()).isEmpty();
            }
        }
    }

    @Test
    void every_backup_can_be_looked_at_and_opened() {
        try (Session session = Libraries.open(file)) {
            Libraries.tag(session, Libraries.number(session, 1), "상하이협력기구", Theme.SECURITY);
            assertThat(done(session.backUp())).isPresent();
            assertThat(done(session.backUp())).isEmpty();
            Libraries.tag(session, Libraries.number(session, 1), "스마트 도시", Theme.TRADE);
            Backups backups = session.backups();
            assertThat(backups.all()).extracting(Backup::why).startsWith(Backup.Why.ASKED);
            for (Backup backup : backups.all()) {
                assertThat(backups.test(backup).isGood()).as(backup.toString()).isTrue();
            }
            Path copy = backups.unpack(backups.all().getFirst(), folder.resolve("copy.mitjul"));
            try (Session other = Libraries.read(copy)) {
                assertThat(other.reads().info().annotations()).isOne();
            }
            assertThat(backups.bytes()).isPositive();
            assertThat(backups.logBytes()).isPositive();
        }
    }

    @Test
    void a_damaged_backup_is_told_and_a_damaged_library_is_set_aside() throws IOException {
        try (Session session = Libraries.open(file)) {
            Libraries.tag(session, Libraries.number(session, 1), "상하이협력기구", Theme.SECURITY);
        }
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 200, bytes.length, (byte) 7);
        Files.write(file, bytes);
        Rebuilt rebuilt = Backups.beside(file).recover();
        assertThat(rebuilt.damaged().orElseThrow()).hasBinaryContent(bytes);
        assertThat(rebuilt.info().annotations()).isOne();
        Backups backups = Backups.beside(file);
        Backup newest = backups.all().getFirst();
        Files.write(newest.file(), new byte[]{1, 2, 3});
        assertThatThrownBy(() -> backups.test(newest)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("backup.damaged"));
        assertThat(backups.rebuildable()).isPresent();
    }

    @Test
    void a_library_that_is_open_is_not_rebuilt_under_it() {
        try (Session session = Libraries.open(file)) {
            assertThatThrownBy(() -> session.backups().recover()).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).startsWith("library.held"));
        }
    }

    @Test
    void a_bulk_change_leaves_a_backup_of_what_was_before() {
        try (Session session = Libraries.open(file)) {
            Libraries.tag(session, Libraries.number(session, 1), "상하이협력기구", Theme.SECURITY);
            done(session.commands().deleteTheme(Theme.SECURITY));
            Backup before = session.backups().all().getFirst();
            assertThat(before.why()).isEqualTo(Backup.Why.BULK);
            Path copy = session.backups().unpack(before, folder.resolve("copy.mitjul"));
            try (Session other = Libraries.read(copy)) {
                assertThat(other.reads().themes()).extracting(Theme::id).contains(Theme.SECURITY);
            }
        }
    }

    @Test
    void what_cannot_be_written_beside_the_library_is_told_and_stops_nothing() throws IOException {
        Path safety = folder.resolve(file.getFileName() + ".safety");
        List<String> told = new CopyOnWriteArrayList<>();
        try (Session session = Libraries.open(file)) {
            for (Path segment : Files.list(safety).toList()) {
                Files.delete(segment);
            }
            Files.delete(safety);
            Files.writeString(safety, "in the way");
            Libraries.tag(session, Libraries.number(session, 1), "상하이협력기구", Theme.SECURITY);
            done(session.backUp());
            done(session.commands().undo(1));
            try (Subscription listening = session.onTrouble(p -> told.add(p.key()), Runnable::run)) {
                assertThat(told).contains("library.log-failed");
            }
        }
        Files.delete(safety);
        try (Session session = Libraries.open(file)) {
            done(session.commands().redo(1));
        }
        Files.delete(file);
        assertThat(Backups.beside(file).recover().info().annotations()).isOne();
    }

    @Test
    void an_older_file_in_the_place_of_a_library_is_told_and_the_newer_state_can_be_merged_in() throws IOException {
        Path kept = Files.copy(file, folder.resolve("kept"));
        try (Session session = remembering()) {
            Libraries.tag(session, Libraries.number(session, 1), "상하이협력기구", Theme.SECURITY);
        }
        Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING);
        try (Session session = remembering()) {
            assertThat(session.opened().provenance().kind()).isEqualTo(Provenance.Kind.OLDER);
            Libraries.tag(session, Libraries.number(session, 1), "스마트 도시", Theme.TRADE);
            Path newer = session.backups().rebuild(folder.resolve("newer.mitjul")).file();
            done(session.commands().mergeState(newer));
            assertThat(session.reads().annotations(Libraries.number(session, 1))).hasSize(2);
            done(session.accept());
        }
        try (Session session = remembering()) {
            assertThat(session.opened().provenance().isDoubtful()).isFalse();
        }
    }

    private Session remembering() {
        return Session.open(new OpenRequest(file, OpenRequest.Mode.WRITE, Libraries.ME, OpenRequest.Holder.WINDOW,
                Optional.of(folder.resolve("state/libraries.json"))));
    }

    private static String export(Session session) {
        try (StringWriter out = new StringWriter()) {
            new JsonExport().write(new ExportContent(session.reads().copy(), ExportScope.ALL), out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
