package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.i18n.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    @TempDir
    private Path folder;

    @Test
    void closing_waits_for_what_was_handed_over() {
        Path file = Libraries.five(folder);
        Session session = Libraries.open(file);
        ArticleId article = Libraries.number(session, 2);
        List<CompletableFuture<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            waiting.add(session.commands().tag(article, new TextRange(i / 2, i / 2 + 1 + i % 2), List.of(Theme.TRADE),
                    Optional.of("note " + i)));
        }
        session.close();
        session.close();
        assertThat(waiting).allMatch(f -> f.isDone() && !f.isCompletedExceptionally());
        assertThat(folder.resolve("library.mitjul-wal")).doesNotExist();
        try (Session again = Libraries.read(file)) {
            assertThat(again.reads().annotations(article)).hasSize(200);
        }
    }

    @Test
    void a_copy_is_of_one_moment_while_others_write() {
        Path file = Libraries.five(folder);
        try (Session session = Libraries.open(file)) {
            ArticleId article = Libraries.number(session, 2);
            List<CompletableFuture<?>> writing = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                writing.add(session.commands().tag(article, new TextRange(i, i + 2), List.of(Theme.TRADE),
                        Optional.empty()));
            }
            for (int i = 0; i < 4; i++) {
                Path copy = folder.resolve("copy" + i + ".mitjul");
                done(session.saveCopy(copy));
                try (Session other = Libraries.read(copy)) {
                    assertThat(other.reads().info().generation()).isGreaterThanOrEqualTo(
                            other.reads().annotations(article).size());
                    assertThat(other.reads().check().findings()).isEmpty();
                }
            }
            writing.forEach(CompletableFuture::join);
        }
    }

    @Test
    void a_closed_session_refuses_with_a_sentence() {
        Session session = Libraries.open(Libraries.five(folder));
        session.close();
        MarksTest.refused("library.closed", session.commands().undo(1));
        MarksTest.refused("library.closed", session.read(Reads::info));
        assertThatThrownBy(() -> session.reads().info()).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("library.closed"));
    }

    @Test
    void closing_does_not_wait_long_for_a_question_that_does_not_end() throws Exception {
        Session session = Libraries.open(Libraries.five(folder));
        CountDownLatch asking = new CountDownLatch(1);
        CompletableFuture<Integer> endless = session.read(r -> {
            asking.countDown();
            while (true) {
                r.check();
            }
        });
        asking.await();
        session.close();
        assertThat(endless).isCompletedExceptionally();
        assertThat(folder.resolve("library.mitjul-wal")).doesNotExist();
    }

    @Test
    void a_commit_that_is_refused_ends_in_a_sentence_is_not_told_and_costs_nothing_else() throws SQLException {
        Path file = Libraries.five(folder);
        List<Committed> told = new ArrayList<>();
        try (Session session = Libraries.open(file)) {
            session.feed().subscribe(told::add, Runnable::run);
            ArticleId article = Libraries.number(session, 2);
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = other.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                MarksTest.refused("library.busy", session.commands().tag(article, new TextRange(0, 2),
                        List.of(Theme.TRADE), Optional.empty()));
                assertThat(told).isEmpty();
                statement.executeUpdate("ROLLBACK");
            }
            assertThat(session.reads().info().annotations()).isZero();
            tag(session, article, "중앙아시아", Theme.TRADE);
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void a_reader_session_has_no_commands() {
        Path file = Libraries.five(folder);
        try (Session session = Libraries.read(file)) {
            assertThat(session.reads().articles()).hasSize(5);
            assertThatThrownBy(session::commands).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("library.read-only"));
        }
    }

    @Test
    void reading_and_writing_sessions_of_one_program_live_side_by_side() {
        Path file = Libraries.five(folder);
        try (Session window = Libraries.open(file)) {
            tag(window, Libraries.number(window, 2), "중앙아시아", Theme.TRADE);
            try (Session reader = Libraries.read(file)) {
                assertThat(reader.reads().info().annotations()).isOne();
            }
            tag(window, Libraries.number(window, 3), "중앙아시아", Theme.TRADE);
        }
        try (Session reader = Libraries.read(file)) {
            assertThat(reader.reads().info().annotations()).isEqualTo(2);
            assertThat(reader.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void a_copy_holds_what_was_committed_when_it_was_asked_for() {
        Path target = folder.resolve("copy.mitjul");
        try (Session session = Libraries.open(Libraries.five(folder))) {
            tag(session, Libraries.number(session, 2), "중앙아시아", Theme.TRADE);
            done(session.saveCopy(target));
            assertThat(target).isRegularFile();
            MarksTest.refused("library.copy-onto-open", session.saveCopy(session.reads().info().file()));
        }
        try (Session copy = Libraries.open(target)) {
            assertThat(copy.reads().info().annotations()).isOne();
            assertThat(done(copy.commands().undo(1))).hasSize(1);
        }
    }

    @Test
    void a_missing_library_is_made_only_when_asked_for() {
        Path file = folder.resolve("new.mitjul");
        assertThatThrownBy(() -> Libraries.open(file)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("library.missing"));
        assertThat(Files.exists(file)).isFalse();
        Libraries.create(file).close();
        Libraries.open(file).close();
    }

    @Test
    void an_article_nobody_knows_has_no_text() {
        try (Session session = Libraries.create(folder.resolve("a.mitjul"))) {
            assertThatThrownBy(() -> session.reads().text(new ArticleId("x"))).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("article.unknown"));
            assertThat(session.reads().annotations(new ArticleId("x"))).isEmpty();
        }
    }
}
