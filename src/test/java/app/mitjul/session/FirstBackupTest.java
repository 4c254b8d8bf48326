package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A library without backups is read at once; what is changed waits for a backup of how everything was.
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class FirstBackupTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = Libraries.five(folder);
    }

    private static CompletableFuture<AnnotationId> tag(Session session, String words) {
        ArticleId article = Libraries.number(session, 1);
        return session.commands().tag(article, Libraries.find(session, article, words), List.of(Theme.SECURITY),
                Optional.empty());
    }

    @Test
    void it_is_read_while_the_backup_is_written_and_the_first_change_waits_for_it() throws Exception {
        HeldFirstBackup held = new HeldFirstBackup(file);
        try (Session session = Libraries.open(file); held) {
            assertThat(session.reads().info().articles()).isEqualTo(5);
            assertThat((int) done(session.read(reads -> reads.articles().size()))).isEqualTo(5);
            CompletableFuture<AnnotationId> first = tag(session, "상하이협력기구");
            CompletableFuture<AnnotationId> second = tag(session, "스마트 도시");
            assertThat(session.isReady()).isFalse();
            assertThat(first).isNotDone();
            assertThat(session.backups().all()).isEmpty();
            held.letGo();
            done(first);
            done(second);
            assertThat(session.isReady()).isTrue();
            assertThat(session.reads().info().annotations()).isEqualTo(2);
            Backup before = session.backups().all().getLast();
            assertThat(before.why()).isEqualTo(Backup.Why.OPENED);
            try (Session state = session.backups().open(before, Libraries.ME)) {
                assertThat(state.reads().info().annotations()).isZero();
                assertThat(state.reads().info().articles()).isEqualTo(5);
            }
        }
    }

    @Test
    void a_backup_that_is_asked_for_meanwhile_is_that_one() throws Exception {
        HeldFirstBackup held = new HeldFirstBackup(file);
        try (Session session = Libraries.open(file); held) {
            CompletableFuture<Optional<Backup>> asked = session.backUp();
            held.letGo();
            assertThat(done(asked)).isEmpty();
            assertThat(session.backups().all()).hasSize(1);
        }
    }

    @Test
    void closing_waits_for_it_and_for_what_was_changed_meanwhile() throws Exception {
        CompletableFuture<AnnotationId> tagged;
        CompletableFuture<Void> closed;
        HeldFirstBackup held = new HeldFirstBackup(file);
        try (Session session = Libraries.open(file); held) {
            tagged = tag(session, "상하이협력기구");
            closed = CompletableFuture.runAsync(session::close);
            assertThat(tagged).isNotDone();
            held.letGo();
            closed.join();
        }
        assertThat(tagged).isCompleted();
        assertThat(Backups.beside(file).all()).extracting(Backup::why).containsExactly(Backup.Why.CLOSED,
                Backup.Why.OPENED);
        try (Session session = Libraries.read(file)) {
            assertThat(session.reads().info().annotations()).isOne();
        }
    }

    @Test
    void one_that_goes_on_where_it_stopped_is_ready_at_once() {
        try (Session session = Libraries.open(file)) {
            assertThat(session.isReady()).isTrue();
        }
    }
}
