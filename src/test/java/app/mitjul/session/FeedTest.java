package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Committed.Cause;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    private Session session;
    private ArticleId article;
    private final List<Committed> told = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
        article = Libraries.number(session, 2);
        session.feed().subscribe(told::add, Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void every_commit_is_told_in_order_before_its_command_ends() {
        List<CompletableFuture<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i + 1;
            waiting.add(session.commands().tag(article, new TextRange(i, i + 1),
                    List.of(Theme.TRADE), Optional.empty())
                    .thenAccept(id -> assertThat(told).hasSizeGreaterThanOrEqualTo(
                            number)));
        }
        waiting.forEach(Libraries::done);
        assertThat(told).hasSize(50);
        long first = told.getFirst().generation();
        for (int i = 0; i < 50; i++) {
            assertThat(told.get(i).generation()).isEqualTo(first + i);
        }
    }

    @Test
    void what_is_told_is_on_the_disk() {
        List<Integer> seen = new ArrayList<>();
        session.feed().subscribe(c -> seen.add(session.reads().info().annotations()), Runnable::run);
        tag(session, article, "중앙아시아", Theme.TRADE);
        tag(session, article, "아시아", Theme.TRADE);
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void undo_tells_the_inverse_and_what_it_touches() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.TRADE);
        done(session.commands().undo(1));
        done(session.commands().redo(1));
        assertThat(told).extracting(Committed::cause).containsExactly(Cause.DONE, Cause.UNDONE, Cause.REDONE);
        assertThat(told).allSatisfy(c -> {
            assertThat(c.articles()).containsExactly(article);
            assertThat(c.themesChanged()).isFalse();
            assertThat(c.listChanged()).isFalse();
        });
        assertThat(told.get(1).applied()).isEqualTo(told.get(0).set().inverse());
        assertThat(told.get(0).applied()).singleElement().isInstanceOfSatisfying(AnnotationChange.class,
                c -> assertThat(c.id()).isEqualTo(id));
    }

    @Test
    void typing_in_one_visit_is_told_as_what_changed_since_the_last_time() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.TRADE);
        for (String words : List.of("a", "b", "")) {
            done(session.commands().setNote(id, words, "v"));
        }
        assertThat(told.subList(1, 4)).extracting(FeedTest::notes).containsExactly(" > a", "a > b", "b > ");
        assertThat(told.get(2).set().id()).isEqualTo(told.get(1).set().id());
    }

    @Test
    void the_same_goes_for_notes_on_articles_and_for_sentences() {
        NoteOwner owner = new NoteOwner.OfArticle(article);
        for (String words : List.of("a", "b", "")) {
            done(session.commands().setNote(owner, words, "v"));
        }
        assertThat(told).extracting(c -> (NoteChange) c.applied().getFirst()).extracting(
                c -> c.before().map(Note::text).orElse("-") + " > " + c.after().map(Note::text).orElse("-"))
                .containsExactly("- > a", "a > b", "b > -");
        told.clear();
        TextRange sentence = session.reads().sentences(article).get(1).range();
        for (String words : List.of("One", "One two")) {
            done(session.commands().setTarget(article, sentence, words, "v"));
        }
        assertThat(told).allSatisfy(c -> assertThat(c.applied()).hasSize(1));
        assertThat(told).extracting(c -> (SegmentChange) c.applied().getFirst()).extracting(
                c -> c.before().map(Segment::target).orElse("-") + " > " + c.after().map(Segment::target).orElse("-"))
                .containsExactly("- > One", "One > One two");
    }

    @Test
    void emptying_the_bin_is_told_with_the_line_that_ends_history() {
        done(session.commands().deleteArticles(Set.of(article)));
        done(session.commands().emptyBin());
        assertThat(told.getLast().set().step().key()).isEqualTo("empty-bin");
        assertThat(told.getLast().set().step()).isEqualTo(session.reads().steps(1).getFirst().step());
        assertThat(told.getLast().articles()).containsExactly(article);
    }

    @Test
    void themes_and_lists_are_told_when_they_differ() {
        tag(session, article, "중앙아시아", Theme.TRADE);
        done(session.commands().deleteTheme(Theme.TRADE));
        done(session.commands().deleteArticles(Set.of(article)));
        done(session.commands().emptyBin());
        assertThat(told.get(1).themesChanged()).isTrue();
        assertThat(told.get(1).articles()).containsExactly(article);
        assertThat(told.get(2).listChanged()).isTrue();
        assertThat(told.get(3).cause()).isEqualTo(Cause.OUTSIDE_HISTORY);
        assertThat(told.get(3).listChanged()).isTrue();
    }

    @Test
    void a_new_name_shows_on_marks_made_before() {
        tag(session, article, "중앙아시아", Theme.TRADE);
        done(session.commands().rename(" 이연구 "));
        assertThat(session.reads().passages(Theme.TRADE).getFirst().annotator().name()).isEqualTo("이연구");
        assertThat(told).last().satisfies(c -> assertThat(c.cause()).isEqualTo(Cause.OUTSIDE_HISTORY));
        MarksTest.refused("annotator.name-empty", session.commands().rename(" "));
        assertThat(session.reads().steps(9)).hasSize(2);
    }

    @Test
    void who_closed_the_subscription_hears_nothing_and_who_fails_disturbs_nobody() {
        List<Committed> mine = new ArrayList<>();
        Subscription subscription = session.feed().subscribe(mine::add, Runnable::run);
        session.feed().subscribe(c -> {
            throw new IllegalStateException("a screen's mistake");
        }, Runnable::run);
        subscription.close();
        subscription.close();
        assertThat(session.feed().listeners()).isEqualTo(2);
        tag(session, article, "중앙아시아", Theme.TRADE);
        assertThat(mine).isEmpty();
        assertThat(told).hasSize(1);
    }

    private static String notes(Committed committed) {
        Change change = committed.applied().getFirst();
        AnnotationChange c = (AnnotationChange) change;
        return c.before().orElseThrow().note() + " > " + c.after().orElseThrow().note();
    }
}
