package app.mitjul.session;

import static app.mitjul.session.Libraries.article;
import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.number;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known of an article that both sides have, and what was here once and is out of sight.
class MergeFieldsTest {

    @TempDir
    private Path folder;

    private Session here;
    private Path other;

    @BeforeEach
    void open() {
        here = Libraries.open(Libraries.five(folder));
        other = folder.resolve("other.mitjul");
        done(here.saveCopy(other));
    }

    @AfterEach
    void close() {
        here.close();
    }

    private static Article shown(Session session, int number) {
        return session.reads().articles().get(number - 1).article();
    }

    private static Source outlet(String outlet, String reporter) {
        return new Source(outlet, reporter, "", "", "", "", "", "");
    }

    private static void say(Session session, int number, String title, boolean derived, Source source,
            ReadingState state) {
        done(session.commands().editArticle(number(session, number),
                new Article.Fields(title, derived, source, state)));
    }

    @Test
    void of_two_states_a_title_a_person_gave_stays_and_what_nobody_said_here_comes_from_there() {
        say(here, 1, "mine", false, outlet("mine", ""), ReadingState.DONE);
        say(here, 2, "of the text", true, outlet("", "mine"), ReadingState.UNREAD);
        say(here, 3, "of the text", true, outlet("", ""), ReadingState.READING);
        try (Session there = Libraries.open(other)) {
            say(there, 1, "theirs", false, outlet("theirs", "theirs"), ReadingState.READING);
            say(there, 2, "theirs", false, outlet("theirs", "theirs"), ReadingState.DONE);
            say(there, 3, "of the text there", true, outlet("", ""), ReadingState.UNREAD);
        }
        done(here.commands().mergeState(other));
        assertThat(shown(here, 1).fields()).isEqualTo(
                new Article.Fields("mine", false, outlet("mine", "theirs"), ReadingState.DONE));
        assertThat(shown(here, 2).fields()).isEqualTo(
                new Article.Fields("theirs", false, outlet("theirs", "mine"), ReadingState.DONE));
        assertThat(shown(here, 3).fields()).isEqualTo(
                new Article.Fields("of the text", true, outlet("", ""), ReadingState.READING));
    }

    @Test
    void of_another_library_what_is_said_of_an_article_here_stays() {
        say(here, 1, "mine", false, outlet("mine", ""), ReadingState.UNREAD);
        try (Session there = Libraries.open(other)) {
            say(there, 1, "theirs", false, outlet("theirs", "theirs"), ReadingState.DONE);
            done(here.commands().merge(there.reads().copy()));
        }
        assertThat(shown(here, 1).fields()).isEqualTo(
                new Article.Fields("mine", false, outlet("mine", ""), ReadingState.UNREAD));
    }

    @Test
    void an_article_whose_import_was_undone_here_comes_as_it_is_there() {
        done(here.commands().importArticles(List.of(), List.of(article("mine", "Sechster Text"))));
        done(here.commands().undo(1));
        try (Session there = Libraries.open(other)) {
            done(there.commands().importArticles(List.of(), List.of(article("theirs", "Sechster Text"))));
            assertThat(done(here.commands().merge(there.reads().copy())).imported()).isOne();
        }
        assertThat(shown(here, 6).title()).isEqualTo("theirs");
        done(here.commands().undo(1));
        assertThat(here.reads().articles()).hasSize(5);
    }

    @Test
    void numbers_are_kept_in_a_library_that_held_nothing_and_follow_in_one_that_held_something() {
        LibraryCopy gaps;
        try (Session there = Libraries.open(other)) {
            done(there.commands().deleteArticles(Set.of(number(there, 1), number(there, 3))));
            done(there.commands().emptyBin());
            gaps = there.reads().copy();
        }
        assertThat(gaps.articles()).extracting(a -> a.article().seq()).containsExactly(2L, 4L, 5L);
        try (Session empty = Libraries.create(folder.resolve("empty.mitjul"))) {
            done(empty.commands().merge(gaps));
            assertThat(empty.reads().copy().articles()).extracting(a -> a.article().seq()).containsExactly(2L, 4L, 5L);
        }
        try (Session one = Libraries.create(folder.resolve("one.mitjul"))) {
            done(one.commands().importArticles(List.of(), List.of(article("first", "Etwas"))));
            done(one.commands().merge(gaps));
            assertThat(one.reads().copy().articles()).extracting(a -> a.article().seq())
                    .containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void a_text_that_stands_in_a_copy_twice_comes_in_once_with_the_marks_of_both() {
        LibraryCopy copy;
        try (Session there = Libraries.open(other)) {
            tag(there, number(there, 2), "중앙아시아", Theme.TRADE);
            copy = there.reads().copy();
        }
        try (Session empty = Libraries.create(folder.resolve("empty.mitjul"))) {
            assertThat(done(empty.commands().merge(copy)).imported()).isEqualTo(5);
            MergeResult again = done(empty.commands().merge(copy));
            assertThat(again).isEqualTo(new MergeResult(0, 5, 0, 0));
            assertThat(empty.reads().annotations(number(empty, 2))).extracting(Annotation::note).containsExactly("");
        }
    }

    @Test
    void a_translation_and_a_term_that_were_undone_here_come_back_with_the_words_of_the_copy() {
        ArticleId second = number(here, 2);
        var sentence = here.reads().sentences(second).get(1).range();
        done(here.commands().setTarget(second, sentence, "old", ""));
        TermId term = done(here.commands().saveTerm(Optional.empty(), new TermDraft("국가", "", "", "old", "")));
        done(here.commands().setNote(new NoteOwner.OfArticle(second), "old", ""));
        done(here.saveCopy(other));
        LibraryCopy copy;
        try (Session there = Libraries.open(other)) {
            done(there.commands().setTarget(second, sentence, "new", ""));
            done(there.commands().saveTerm(Optional.of(term), new TermDraft("국가", "", "", "new", "")));
            done(there.commands().setNote(new NoteOwner.OfArticle(second), "new", ""));
            copy = there.reads().copy();
        }
        done(here.commands().undo(3));
        assertThat(here.reads().terms()).isEmpty();
        done(here.commands().merge(copy));
        assertThat(here.reads().segments(second)).extracting(Segment::target).containsExactly("new");
        assertThat(here.reads().terms()).extracting(Term::id, Term::target)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(term, "new"));
        assertThat(here.reads().notesOn(new NoteOwner.OfArticle(second))).extracting(n -> n.text())
                .containsExactly("new");
        done(here.commands().undo(1));
        assertThat(here.reads().segments(second)).isEmpty();
        assertThat(here.reads().terms()).isEmpty();
        assertThat(here.reads().notes()).isEmpty();
        assertThat(here.reads().check().findings()).isEmpty();
    }

    @Test
    void a_term_that_became_another_one_here_stays_beside_that_of_the_other_state() {
        TermId term = done(here.commands().saveTerm(Optional.empty(), new TermDraft("국가", "", "", "state", "")));
        done(here.saveCopy(other));
        done(here.commands().saveTerm(Optional.of(term), new TermDraft("나라", "", "", "country", "")));
        done(here.commands().mergeState(other));
        assertThat(here.reads().terms()).extracting(Term::source).containsExactly("국가", "나라");
        try (Session there = Libraries.open(other)) {
            done(there.commands().saveTerm(Optional.of(term), new TermDraft("나라", "", "", "land", "")));
            done(here.commands().merge(there.reads().copy()));
        }
        assertThat(here.reads().terms()).extracting(Term::target).containsExactly("state", "country");
    }
}
