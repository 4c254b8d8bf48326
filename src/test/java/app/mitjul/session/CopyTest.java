package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.number;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy of everything, which exports, merges and comparisons are made of, leaves nothing out: a kind of thing that was
/// missing on both sides would be the same on both.
class CopyTest {

    @TempDir
    private Path folder;

    @Test
    void it_holds_each_kind_of_thing_a_person_made_also_what_lies_in_the_bin_but_nothing_that_was_undone() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            Commands commands = session.commands();
            ArticleId second = number(session, 2);
            ArticleId third = number(session, 3);
            AnnotationId kept = tag(session, second, "중앙아시아", Theme.TRADE);
            AnnotationId binned = tag(session, second, "국가", Theme.TRADE);
            done(commands.deleteAnnotations(Set.of(binned)));
            var sentences = session.reads().sentences(second);
            done(commands.setTarget(second, sentences.get(1).range(), "One", ""));
            done(commands.joinSentence(second, sentences.get(4).range().start()));
            int inThird = session.reads().sentences(third).get(1).range().start();
            done(commands.joinSentence(third, inThird));
            done(commands.setNote(new NoteOwner.OfLibrary(), "all", ""));
            done(commands.saveTerm(Optional.empty(), new TermDraft("국가", "", "", "state", "")));
            done(commands.dismissTerm(new TermDraft("도시", "", "", "", "")));
            done(commands.deleteArticles(Set.of(third)));
            done(commands.deleteTheme(Theme.ENERGY));
            done(commands.importArticles(List.of(), List.of(Libraries.article("undone", "되돌림"))));
            done(commands.undo(1));

            LibraryCopy copy = session.reads().copy();
            assertThat(copy.articles()).hasSize(5).allSatisfy(
                    a -> assertThat(a.text()).isEqualTo(session.reads().text(a.article().id()).text()));
            assertThat(copy.annotations()).extracting(Annotation::id).containsExactlyInAnyOrder(kept, binned);
            assertThat(copy.themes()).containsAll(session.reads().themes()).hasSize(3);
            assertThat(copy.files()).extracting(f -> f.hash()).containsExactly(Libraries.fiveFile().hash());
            assertThat(copy.files().getFirst().bytes()).isEqualTo(Libraries.fiveFile().bytes());
            assertThat(copy.notes()).extracting(n -> n.text()).containsExactly("all");
            assertThat(copy.segments()).extracting(Segment::target).containsExactly("One");
            assertThat(copy.sentences()).containsOnlyKeys(second, third);
            assertThat(copy.sentences()).hasEntrySatisfying(second,
                    edits -> assertThat(edits.joins()).containsExactly(sentences.get(4).range().start()));
            assertThat(copy.sentences()).hasEntrySatisfying(third,
                    edits -> assertThat(edits.joins()).containsExactly(inThird));
            assertThat(copy.terms()).extracting(Term::source).containsExactlyInAnyOrder("국가", "도시");
            assertThat(copy.annotators()).containsExactly(Libraries.ME);
        }
    }

    @Test
    void what_was_joined_in_sentences_comes_back_with_a_backup_and_goes_with_one() {
        Path state = folder.resolve("state.mitjul");
        try (Session session = Libraries.open(Libraries.five(folder))) {
            ArticleId second = number(session, 2);
            ArticleId third = number(session, 3);
            int there = session.reads().sentences(second).get(2).range().start();
            done(session.commands().joinSentence(second, there));
            done(session.saveCopy(state));
            done(session.commands().splitSentence(second, there));
            done(session.commands().joinSentence(third, session.reads().sentences(third).get(1).range().start()));
            assertThat(session.reads().sentenceEdits(second).isEmpty()).isTrue();
            done(session.commands().restore(state, java.time.Instant.EPOCH));
            assertThat(session.reads().sentenceEdits(second).joins()).containsExactly(there);
            assertThat(session.reads().sentenceEdits(third).isEmpty()).isTrue();
            done(session.commands().undo(1));
            assertThat(session.reads().sentenceEdits(second).isEmpty()).isTrue();
            assertThat(session.reads().sentenceEdits(third).isEmpty()).isFalse();
        }
    }
}
