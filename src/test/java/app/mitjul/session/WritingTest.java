package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes, translations and corrected sentences.
class WritingTest {

    private Path file;
    private Session session;
    private Commands commands;
    private ArticleId article;
    private final List<Committed> told = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        file = Libraries.five(folder);
        session = Libraries.open(file);
        commands = session.commands();
        article = Libraries.number(session, 2);
        session.feed().subscribe(told::add, Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_note_on_anything_is_kept_as_typed_and_a_visit_is_one_step() {
        NoteOwner owner = new NoteOwner.OfTheme(Theme.TRADE);
        for (String words : List.of("# ", "# 무", "# 무역\n")) {
            done(commands.setNote(owner, words, "v"));
        }
        assertThat(session.reads().notesOn(owner)).extracting(Note::text).containsExactly("# 무역\n");
        assertThat(session.reads().steps(9)).extracting(s -> s.step().key()).containsExactly("note-theme", "import");
        assertThat(told).allMatch(Committed::notesChanged);
        done(commands.undo(1));
        assertThat(session.reads().notesOn(owner)).isEmpty();
        restart();
        done(commands.redo(1));
        assertThat(session.reads().notesOn(owner)).hasSize(1);
        done(commands.setNote(owner, " ", "w"));
        assertThat(session.reads().notesOn(owner)).isEmpty();
    }

    @Test
    void the_list_of_notes_has_all_of_them_the_newest_first() {
        AnnotationId mark = tag(session, article, "중앙아시아", Theme.TRADE);
        done(commands.setNote(new NoteOwner.OfLibrary(), "전체", "1"));
        done(commands.setNote(mark, "표시", "2"));
        done(commands.setNote(new NoteOwner.OfArticle(article), "기사", "3"));
        done(commands.setNote(new NoteOwner.OfTheme(Theme.ENERGY), "주제", "4"));
        List<NoteLine> notes = session.reads().notes();
        assertThat(notes).extracting(NoteLine::text).containsExactlyInAnyOrder("주제", "기사", "표시", "전체");
        assertThat(notes).extracting(NoteLine::modified).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(notes).filteredOn(n -> n.text().equals("기사")).singleElement()
                .satisfies(n -> assertThat(n.article().orElseThrow().id()).isEqualTo(article));
        assertThat(notes).filteredOn(n -> n.text().equals("표시")).singleElement()
                .satisfies(n -> assertThat(n.annotation().orElseThrow().id()).isEqualTo(mark));
        done(commands.deleteTheme(Theme.ENERGY));
        done(commands.deleteArticles(Set.of(article)));
        assertThat(session.reads().notes()).extracting(NoteLine::text).containsExactly("전체");
        done(commands.undo(2));
        assertThat(session.reads().notes()).hasSize(4);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void a_sentence_goes_from_new_to_draft_to_final_and_back() {
        TextRange sentence = sentence(1);
        done(commands.setTarget(article, sentence, "In Cent", "v"));
        done(commands.setTarget(article, sentence, "In Central Asia", "v"));
        assertThat(session.reads().steps(9)).hasSize(2);
        assertThat(segment().status()).isEqualTo(SegmentStatus.DRAFT);
        done(commands.setStatus(article, sentence, SegmentStatus.FINAL));
        assertThat(progress()).isEqualTo(new TranslationProgress(sentences().size(), 1, 0, 0));
        done(commands.setTarget(article, sentence, "In central Asia", "w"));
        assertThat(segment().status()).isEqualTo(SegmentStatus.DRAFT);
        done(commands.setTarget(article, sentence, "In Central Asia", "w"));
        assertThat(segment().status()).isEqualTo(SegmentStatus.FINAL);
        done(commands.setTarget(article, sentence, "", "x"));
        assertThat(session.reads().segments(article)).isEmpty();
        done(commands.undo(3));
        assertThat(session.reads().segments(article)).isEmpty();
        restart();
        assertThat(done(commands.redo(2))).extracting(Step::key).containsExactly("translate", "sentence-final");
        assertThat(segment().target()).isEqualTo("In Central Asia");
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void typing_and_clearing_again_and_again_leaves_no_more_than_one_row() {
        for (int i = 0; i < 5; i++) {
            done(commands.setTarget(article, sentence(1), "a", "v" + i));
            done(commands.setTarget(article, sentence(1), "", "w" + i));
        }
        Set<String> ids = new java.util.HashSet<>();
        for (Committed c : told) {
            c.applied().forEach(change -> ids.add(((app.mitjul.domain.change.Change.SegmentChange) change).id()));
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void a_question_makes_a_query_and_its_end_a_draft() {
        TextRange sentence = sentence(2);
        done(commands.setTarget(article, sentence, "words", "v"));
        done(commands.setQuestion(article, sentence, "누구?", "q"));
        assertThat(segment().status()).isEqualTo(SegmentStatus.QUERY);
        assertThat(progress().questions()).isOne();
        assertThat(session.reads().questions()).singleElement().satisfies(q -> {
            assertThat(q.sentence()).isEqualTo(3);
            assertThat(q.number()).isEqualTo(2);
            assertThat(q.segment().question()).isEqualTo("누구?");
        });
        done(commands.setTarget(article, sentence, "more words", "v2"));
        assertThat(segment().status()).isEqualTo(SegmentStatus.QUERY);
        done(commands.setQuestion(article, sentence, "", "q2"));
        assertThat(segment().status()).isEqualTo(SegmentStatus.DRAFT);
        assertThat(session.reads().questions()).isEmpty();
    }

    @Test
    void what_is_no_sentence_cannot_be_translated() {
        TextRange sentence = sentence(1);
        assertThatThrownBy(() -> done(commands.setTarget(article,
                new TextRange(sentence.start() + 1, sentence.end()), "x", "v"))).isInstanceOf(Problem.class);
    }

    @Test
    void joined_sentences_have_one_translation_with_the_lower_status() {
        List<Sentence> before = sentences();
        done(commands.setTarget(article, sentence(1), "One.", "v"));
        done(commands.setStatus(article, sentence(1), SegmentStatus.FINAL));
        done(commands.setTarget(article, sentence(2), "Two.", "w"));
        done(commands.joinSentence(article, sentence(2).start()));
        assertThat(sentences()).hasSize(before.size() - 1);
        assertThat(segment().target()).isEqualTo("One. Two.");
        assertThat(segment().status()).isEqualTo(SegmentStatus.DRAFT);
        assertThat(segment().range()).isEqualTo(sentence(1))
                .isEqualTo(new TextRange(before.get(1).range().start(), before.get(2).range().end()));
        assertThat(session.reads().sentenceEdits(article).joins()).containsExactly(before.get(2).range().start());
        done(commands.undo(1));
        assertThat(sentences()).isEqualTo(before);
        assertThat(session.reads().segments(article)).extracting(Segment::target).containsExactly("One.", "Two.");
        done(commands.redo(1));
        done(commands.splitSentence(article, before.get(2).range().start()));
        assertThat(sentences()).isEqualTo(before);
        assertThat(session.reads().sentenceEdits(article).isEmpty()).isTrue();
        assertThat(segment().range()).isEqualTo(before.get(1).range());
        assertThat(segment().target()).isEqualTo("One. Two.");
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void a_split_leaves_the_translation_with_the_first_part_and_skips_white_space() {
        TextRange sentence = sentence(1);
        String text = session.reads().text(article).text();
        int space = text.indexOf(' ', sentence.start());
        done(commands.setTarget(article, sentence, "words", "v"));
        done(commands.splitSentence(article, space));
        assertThat(sentence(1)).isEqualTo(new TextRange(sentence.start(), space));
        assertThat(sentence(2)).isEqualTo(new TextRange(space + 1, sentence.end()));
        assertThat(segment().range()).isEqualTo(sentence(1));
        restart();
        assertThat(sentence(2).start()).isEqualTo(space + 1);
    }

    @Test
    void the_first_sentence_of_a_paragraph_cannot_be_joined_nor_a_beginning_split() {
        assertThatThrownBy(() -> done(commands.joinSentence(article, sentence(0).start())))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> done(commands.joinSentence(article, sentence(1).start() + 1)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> done(commands.splitSentence(article, sentence(1).start())))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> done(commands.splitSentence(article, 99_999))).isInstanceOf(Problem.class);
    }

    @Test
    void every_step_of_writing_has_a_name_in_both_languages() {
        done(commands.setNote(new NoteOwner.OfLibrary(), "a", "1"));
        done(commands.setNote(new NoteOwner.OfArticle(article), "a", "1"));
        done(commands.setTarget(article, sentence(1), "a", "1"));
        for (SegmentStatus status : SegmentStatus.values()) {
            done(commands.setStatus(article, sentence(1), status));
        }
        done(commands.setQuestion(article, sentence(1), "a", "1"));
        done(commands.joinSentence(article, sentence(2).start()));
        done(commands.splitSentence(article, sentence(1).start() + 2));
        for (JournalStep line : session.reads().steps(99)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertThat(new Messages(locale).of(line.step())).isNotBlank().doesNotContain("step.", "{");
            }
        }
    }

    private Segment segment() {
        assertThat(session.reads().segments(article)).hasSize(1);
        return session.reads().segments(article).getFirst();
    }

    private TranslationProgress progress() {
        return Objects.requireNonNull(session.reads().translations().get(article));
    }

    private List<Sentence> sentences() {
        return session.reads().sentences(article);
    }

    private TextRange sentence(int place) {
        return sentences().get(place).range();
    }

    private void restart() {
        session.close();
        session = Libraries.open(file);
        commands = session.commands();
    }
}
