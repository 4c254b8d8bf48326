package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any sequence of commands undone gives the first state, redone the last one, with a restart in the middle.
class UndoEverythingTest {

    private static final int COMMANDS = 160;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11})
    void any_sequence_can_be_taken_back_and_done_again(long seed, @TempDir Path folder) {
        Path file = Libraries.five(folder);
        Random random = new Random(seed);
        Session session = Libraries.open(file);
        LibraryCopy first = state(session);
        int before = session.reads().steps(Integer.MAX_VALUE).size();
        RandomCommands commands = new RandomCommands(random);
        for (int i = 0; i < COMMANDS; i++) {
            commands.next(session);
            if (random.nextInt(40) == 0) {
                session = reopened(session, file);
            }
        }
        LibraryCopy last = state(session);
        List<JournalStep> lines = session.reads().steps(Integer.MAX_VALUE);
        int steps = (int) lines.stream().filter(s -> !s.undone()).count() - before;
        assertThat(steps).isGreaterThan(COMMANDS / 4);
        assertThat(session.reads().check().findings()).isEmpty();

        List<LibraryCopy> passed = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            passed.add(state(session));
            assertThat(done(session.commands().undo(1))).hasSize(1);
            if (i == steps / 2) {
                session = reopened(session, file);
            }
        }
        same(state(session), first);
        assertThat(session.reads().check().findings()).isEmpty();
        session = reopened(session, file);
        for (int i = steps - 1; i >= 0; i--) {
            assertThat(done(session.commands().redo(1))).hasSize(1);
            same(state(session), passed.get(i));
        }
        same(state(session), last);
        assertThat(done(session.commands().undo(steps))).extracting(Step::key).hasSize(steps);
        assertThat(done(session.commands().redo(steps))).hasSize(steps);
        same(state(session), last);
        assertThat(session.reads().check().findings()).isEmpty();
        session.close();
    }

    /// All that is live or in the bin. Annotators and kept bytes stay when what they were for is undone.
    private static LibraryCopy state(Session session) {
        LibraryCopy copy = session.reads().copy();
        return new LibraryCopy(List.of(), copy.themes(), List.of(), copy.articles().stream()
                .map(UndoEverythingTest::opened).toList(), copy.annotations(), copy.notes(), copy.segments(),
                copy.sentences(), copy.terms(), copy.arrangement());
    }

    /// Opening an article is no step: whether it was is no part of what history brings back.
    private static ArticleCopy opened(ArticleCopy copy) {
        Article.Fields f = copy.article().fields();
        return f.state() != ReadingState.UNREAD
                ? copy
                : new ArticleCopy(copy.article()
                        .with(new Article.Fields(f.title(), f.titleDerived(), f.source(), ReadingState.READING)),
                        copy.text());
    }

    /// Part by part, so that a failure can be read.
    private static void same(LibraryCopy state, LibraryCopy wanted) {
        assertThat(state.themes()).containsExactlyElementsOf(wanted.themes());
        assertThat(state.annotations()).containsExactlyElementsOf(wanted.annotations());
        assertThat(state.articles()).containsExactlyElementsOf(wanted.articles());
        assertThat(state.notes()).containsExactlyElementsOf(wanted.notes());
        assertThat(state.segments()).containsExactlyElementsOf(wanted.segments());
        assertThat(state.sentences()).isEqualTo(wanted.sentences());
        assertThat(state.terms()).containsExactlyElementsOf(wanted.terms());
        assertThat(state.arrangement()).isEqualTo(wanted.arrangement());
        assertThat(state).isEqualTo(wanted);
    }

    private static Session reopened(Session session, Path file) {
        session.close();
        return Libraries.open(file);
    }
}
