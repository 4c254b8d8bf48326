package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on articles, sentences, terms and the bin, where they meet what is so already or is not there.
class CommandEdgesTest {

    private Session session;
    private Commands commands;
    private ArticleId article;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
        commands = session.commands();
        article = Libraries.number(session, 2);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_reading_state_is_given_to_those_that_have_another_one_and_to_no_deleted_one() {
        ArticleId gone = Libraries.number(session, 5);
        ArticleId other = Libraries.number(session, 3);
        done(commands.deleteArticles(Set.of(gone)));
        done(commands.setState(Set.of(article), ReadingState.DONE));
        assertThat(lastStep()).isEqualTo("mark-done");
        done(commands.setState(Set.of(article, other, gone), ReadingState.DONE));
        assertThat(session.reads().steps(1).getFirst().step().args().getFirst()).isEqualTo("1");
        assertThat(states(article, other)).containsExactly(ReadingState.DONE, ReadingState.DONE);
        long before = session.reads().info().generation();
        done(commands.setState(Set.of(article, other, gone), ReadingState.DONE));
        done(commands.setState(Set.of(), ReadingState.UNREAD));
        assertThat(session.reads().info().generation()).isEqualTo(before);
        done(commands.setState(Set.of(article), ReadingState.READING));
        assertThat(lastStep()).isEqualTo("mark-reading");
        done(commands.setState(Set.of(article, other), ReadingState.UNREAD));
        assertThat(lastStep()).isEqualTo("mark-unread");
        done(commands.undo(1));
        assertThat(states(article, other)).containsExactly(ReadingState.READING, ReadingState.DONE);
    }

    @Test
    void a_sentence_gets_words_status_and_question_as_one_step() {
        TextRange sentence = session.reads().sentences(article).get(1).range();
        done(commands.translate(article, sentence, Optional.of("One"), Optional.of(SegmentStatus.FINAL),
                Optional.empty()));
        assertThat(session.reads().steps(9)).hasSize(2);
        assertThat(session.reads().segments(article)).singleElement().satisfies(s -> {
            assertThat(s.target()).isEqualTo("One");
            assertThat(s.status()).isEqualTo(SegmentStatus.FINAL);
        });
        done(commands.translate(article, sentence, Optional.empty(), Optional.empty(), Optional.of("Who?")));
        assertThat(session.reads().segments(article)).extracting(Segment::question).containsExactly("Who?");
        assertThat(session.reads().segments(article)).extracting(Segment::target).containsExactly("One");
        done(commands.undo(2));
        assertThat(session.reads().segments(article)).isEmpty();
    }

    @Test
    void restoring_takes_what_is_in_the_bin_and_undo_puts_only_that_back() {
        AnnotationId live = tag(session, article, "중앙아시아", Theme.TRADE);
        AnnotationId binned = tag(session, article, "아시아", Theme.TRADE);
        assertThat(session.reads().bin().isEmpty()).isTrue();
        done(commands.deleteAnnotations(Set.of(binned)));
        assertThat(session.reads().bin().isEmpty()).isFalse();
        done(commands.restore(Set.of(article), Set.of(live, binned)));
        assertThat(session.reads().annotations(article)).hasSize(2);
        done(commands.undo(1));
        assertThat(session.reads().annotation(live)).isPresent();
        assertThat(session.reads().annotation(binned)).isEmpty();
        assertThat(session.reads().article(article)).isPresent();
    }

    @Test
    void a_term_that_was_taken_off_is_not_taken_off_again() {
        TermId term = done(commands.saveTerm(Optional.empty(), new TermDraft("상하이협력기구", "", "SCO", "", "")));
        done(commands.deleteTerms(Set.of(term)));
        assertThat(session.reads().terms()).isEmpty();
        long before = session.reads().info().generation();
        done(commands.deleteTerms(Set.of(term, new TermId("x"))));
        assertThat(session.reads().info().generation()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_kept_is_refused_in_every_field_of_an_article() {
        Article here = session.reads().article(article).orElseThrow();
        for (int i = 0; i < 8; i++) {
            String[] s = {"", "", "", "", "", "", "", ""};
            s[i] = "a\0b";
            Source source = new Source(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]);
            refused("words.nul", commands.editArticle(article, new Article.Fields("제목", false, source, here.state())));
        }
        refused("words.nul", commands.editArticle(article, new Article.Fields("\0", false, Source.NONE, here.state())));
        assertThat(session.reads().article(article)).contains(here);
    }

    @Test
    void deleting_what_is_not_there_is_no_step() {
        long before = session.reads().info().generation();
        done(commands.deleteArticles(Set.of(new ArticleId("x"))));
        done(commands.deleteArticles(Set.of()));
        assertThat(done(commands.emptyBin())).isZero();
        assertThat(session.reads().info().generation()).isEqualTo(before);
    }

    private String lastStep() {
        return session.reads().steps(1).getFirst().step().key();
    }

    private List<ReadingState> states(ArticleId... ids) {
        return List.of(ids).stream().map(id -> session.reads().article(id).orElseThrow().state()).toList();
    }
}
