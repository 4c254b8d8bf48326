package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.domain.library.LibraryCopy;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps on many passages at once, and very many steps.
class BulkStepsTest {

    private static final int PASSAGES = 400;
    private static final String WORDS = "비밀스러운";

    @TempDir
    Path folder;

    private Path file;
    private Session session;
    private ArticleId article;
    private final List<TextRange> ranges = new ArrayList<>();

    @BeforeEach
    void open() {
        file = folder.resolve("bulk.mitjul");
        session = Libraries.create(file);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PASSAGES; i++) {
            ranges.add(new TextRange(text.length(), text.length() + WORDS.length()));
            text.append(WORDS).append(' ').append(i).append(" 문장이다. ");
        }
        done(session.commands().importArticles(List.of(), List.of(Libraries.article("bulk", text.toString()))));
        article = Libraries.number(session, 1);
        assertThat(done(session.commands().tagAll(article, ranges, Theme.ENERGY))).isEqualTo(PASSAGES);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void each_is_one_step_that_can_be_taken_back_and_done_again_after_a_restart_and_keeps_no_words()
            throws SQLException {
        Set<AnnotationId> marks = session.reads().annotations(article).stream().map(Annotation::id)
                .collect(Collectors.toSet());
        List<Function<Commands, CompletableFuture<?>>> steps = List.of(
                c -> c.retag(marks, Optional.of(Theme.ENERGY), Theme.TRADE), c -> c.tagAll(article, ranges,
                        Theme.SECURITY),
                c -> c.mergeThemes(Theme.ENERGY, Theme.TRADE), c -> c.deleteTheme(Theme.ENERGY),
                c -> c.splitTheme(Theme.ENERGY, marks,
                        new ThemeDraft("Gas", "", "#112233", UnderlinePattern.SOLID, 0, "")),
                c -> c.deleteAnnotations(marks));
        for (Function<Commands, CompletableFuture<?>> step : steps) {
            LibraryCopy before = session.reads().copy();
            done(step.apply(session.commands()));
            LibraryCopy after = session.reads().copy();
            assertThat(session.reads().steps(99)).hasSize(3);
            restart();
            done(session.commands().undo(1));
            assertThat(session.reads().copy()).isEqualTo(before);
            restart();
            done(session.commands().redo(1));
            assertThat(session.reads().copy()).isEqualTo(after);
            assertThat(session.reads().check().findings()).isEmpty();
            done(session.commands().undo(1));
        }
        session.close();
        assertThat(journalHolds(WORDS)).isZero();
        session = Libraries.open(file);
    }

    @Test
    void a_thousand_steps_and_more_are_kept_and_taken_back() {
        AnnotationId mark = session.reads().annotations(article).getFirst().id();
        LibraryCopy before = session.reads().copy();
        for (int i = 0; i < 1100; i++) {
            done(session.commands().setNote(mark, "메모 " + i, "visit " + i));
        }
        LibraryCopy after = session.reads().copy();
        restart();
        assertThat(session.reads().steps(9999)).hasSize(1102);
        assertThat(done(session.commands().undo(1100))).hasSize(1100);
        assertThat(session.reads().copy()).isEqualTo(before);
        assertThat(done(session.commands().redo(1100))).hasSize(1100);
        assertThat(session.reads().copy()).isEqualTo(after);
    }

    private void restart() {
        session.close();
        session = Libraries.open(file);
    }

    /// How many rows of the journal name these words in what they keep; the name of a step may.
    private long journalHolds(String words) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM change_set WHERE instr(changes, '" + words + "') > 0")) {
            return rows.getLong(1);
        }
    }
}
