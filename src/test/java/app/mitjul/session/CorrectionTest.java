package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.find;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.i18n.Problem;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import app.mitjul.session.ImportResult.Kind;
import app.mitjul.text.Hashes;
import app.mitjul.text.anchor.Fate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article gets another text, and everything on it goes along.
class CorrectionTest {

    private static final String TEXT = "제목 줄\n중국은 안보 협력을 말했다. 카자흐스탄은 에너지를 말햇다.\n셋째 문단은 사라질 것이다.\n끝 문단이다.";
    private static final String CORRECTED = "제목 줄\n중국은 안보 협력을 말했다. 카자흐스탄은 에너지를 말했다.\n끝 문단이다.";

    private Path file;
    private Session session;
    private Commands commands;
    private ArticleId article;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = Libraries.five(folder);
        session = Libraries.open(file);
        commands = session.commands();
        article = imported(TEXT);
    }

    @AfterEach
    void close() {
        assertThat(session.reads().check().findings()).isEmpty();
        session.close();
    }

    @Test
    void every_mark_is_carried_and_what_is_gone_is_listed() {
        AnnotationId kept = tag(session, article, "안보 협력", Theme.SECURITY);
        AnnotationId changed = tag(session, article, "에너지를 말햇다", Theme.ENERGY);
        AnnotationId lost = tag(session, article, "셋째 문단", Theme.TRADE);
        AnnotationId shifted = tag(session, article, "끝 문단", Theme.TRADE);
        done(commands.setNote(lost, "남는 메모", "v"));
        Anchor first = annotation(changed).anchor();

        Correction preview = session.reads().correction(article, CORRECTED);
        assertThat(preview.marks()).extracting(m -> m.annotation().id(), Correction.Mark::fate,
                Correction.Mark::quote).containsExactly(tuple(kept, Fate.KEPT, "안보 협력"),
                        tuple(changed, Fate.CHANGED, "에너지를 말했다"), tuple(lost, Fate.LOST, ""),
                        tuple(shifted, Fate.KEPT, "끝 문단"));
        assertThat(text()).isEqualTo(TEXT);

        correct(CORRECTED);
        assertThat(text()).isEqualTo(CORRECTED);
        assertThat(session.reads().annotations(article)).extracting(Annotation::id)
                .containsExactly(kept, changed, shifted);
        for (Annotation a : session.reads().annotations(article)) {
            assertThat(a.range().of(CORRECTED)).isEqualTo(a.anchor().quote());
        }
        assertThat(annotation(changed).anchor().made()).contains(first);
        assertThat(annotation(changed).anchor().isChanged()).isTrue();
        assertThat(annotation(shifted).anchor().isChanged()).isFalse();
        assertThat(session.reads().lost(article).annotations()).extracting(Annotation::id, Annotation::note)
                .containsExactly(tuple(lost, "남는 메모"));
        assertThat(session.reads().passages(Theme.TRADE)).extracting(p -> p.annotation().id())
                .containsExactly(shifted);
        assertThat(session.reads().notes()).extracting(NoteLine::text).contains("남는 메모");
    }

    @Test
    void it_is_one_step_that_keeps_no_text_and_comes_back_to_the_letter() {
        tag(session, article, "안보 협력", Theme.SECURITY);
        tag(session, article, "셋째 문단", Theme.TRADE);
        done(commands.setTarget(article, sentence("끝 문단이다."), "The end.", "t"));
        List<Annotation> before = session.reads().annotations(article);
        List<Segment> segments = session.reads().segments(article);
        Article row = session.reads().article(article).orElseThrow();
        correct(CORRECTED);
        Article after = session.reads().article(article).orElseThrow();
        List<Annotation> carried = session.reads().annotations(article);
        assertThat(session.reads().steps(1).getFirst().step().key()).isEqualTo("correct-text");
        assertThat(after.textHash()).isEqualTo(Hashes.sha256(CORRECTED));
        restart();
        done(commands.undo(1));
        assertThat(session.reads().article(article)).contains(row);
        assertThat(session.reads().annotations(article)).isEqualTo(before);
        assertThat(session.reads().segments(article)).isEqualTo(segments);
        assertThat(session.reads().lost(article).isEmpty()).isTrue();
        done(commands.redo(1));
        assertThat(session.reads().article(article)).contains(after);
        assertThat(session.reads().annotations(article)).isEqualTo(carried);
    }

    @Test
    void fifty_corrections_are_undone_and_redone_one_by_one() {
        tag(session, article, "안보 협력", Theme.SECURITY);
        AnnotationId typed = tag(session, article, "에너지를 말햇다", Theme.ENERGY);
        tag(session, article, "셋째 문단", Theme.TRADE);
        List<List<Annotation>> states = new java.util.ArrayList<>();
        String text = TEXT;
        for (int i = 0; i < 50; i++) {
            states.add(session.reads().annotations(article));
            text = i % 5 == 4 ? text.replace("셋째", "셋째 " + i) : text.replace("카자흐", i + " 카자흐");
            correct(text);
        }
        List<Annotation> last = session.reads().annotations(article);
        assertThat(annotation(typed).anchor().made().orElseThrow().textHash()).isEqualTo(Hashes.sha256(TEXT));
        for (int i = 49; i >= 0; i--) {
            done(commands.undo(1));
            assertThat(session.reads().annotations(article)).isEqualTo(states.get(i));
        }
        assertThat(text()).isEqualTo(TEXT);
        restart();
        assertThat(done(commands.redo(50))).hasSize(50);
        assertThat(text()).isEqualTo(text);
        assertThat(session.reads().annotations(article)).isEqualTo(last);
    }

    @Test
    void a_lost_mark_can_be_put_on_new_words_or_deleted_and_is_back_when_its_words_are() {
        AnnotationId lost = tag(session, article, "셋째 문단", Theme.TRADE);
        Anchor first = annotation(lost).anchor();
        correct(CORRECTED);
        done(commands.move(lost, find(session, article, "끝 문단"), "v"));
        assertThat(session.reads().lost(article).isEmpty()).isTrue();
        assertThat(annotation(lost).anchor().quote()).isEqualTo("끝 문단");
        assertThat(annotation(lost).anchor().made()).contains(first);
        done(commands.undo(1));
        assertThat(session.reads().lost(article).annotations()).hasSize(1);
        done(commands.deleteAnnotations(Set.of(lost)));
        assertThat(session.reads().lost(article).isEmpty()).isTrue();
        done(commands.undo(1));
        correct(TEXT.replace("말햇다", "말했다"));
        assertThat(session.reads().lost(article).isEmpty()).isTrue();
        assertThat(annotation(lost).anchor().quote()).isEqualTo("셋째 문단");
    }

    @Test
    void translated_sentences_go_along_and_are_drafts_again_when_their_words_changed() {
        done(commands.translate(article, sentence("중국은 안보 협력을 말했다."), Optional.of("China."),
                Optional.of(SegmentStatus.FINAL), Optional.empty()));
        done(commands.translate(article, sentence("카자흐스탄은 에너지를 말햇다."), Optional.of("Kazakhstan."),
                Optional.of(SegmentStatus.FINAL), Optional.empty()));
        done(commands.setTarget(article, sentence("셋째 문단은 사라질 것이다."), "Third.", "t"));
        done(commands.splitSentence(article, TEXT.indexOf("문단이다")));
        Correction correction = correct(CORRECTED);
        assertThat(correction.sentences()).extracting(Correction.Translated::fate).containsExactly(Fate.KEPT,
                Fate.CHANGED, Fate.LOST);
        assertThat(session.reads().segments(article)).extracting(Segment::target, Segment::status).containsExactly(
                tuple("China.", SegmentStatus.FINAL), tuple("Kazakhstan.", SegmentStatus.DRAFT));
        assertThat(session.reads().sentenceEdits(article).splits()).containsExactly(CORRECTED.indexOf("문단이다"));
        Segment lost = session.reads().lost(article).segments().getFirst();
        assertThat(lost.target()).isEqualTo("Third.");
        refused(() -> done(commands.putTranslation(article, lost.id(), sentence("중국은 안보 협력을 말했다."))),
                "sentence.translated");
        done(commands.putTranslation(article, lost.id(), sentence("문단이다.")));
        assertThat(session.reads().segments(article)).extracting(Segment::target).contains("Third.");
        done(commands.undo(1));
        done(commands.deleteTranslation(article, lost.id()));
        assertThat(session.reads().lost(article).isEmpty()).isTrue();
    }

    @Test
    void two_sentences_that_become_one_have_one_translation() {
        done(commands.setTarget(article, sentence("중국은 안보 협력을 말했다."), "China.", "a"));
        done(commands.setTarget(article, sentence("카자흐스탄은 에너지를 말햇다."), "Kazakhstan.", "b"));
        correct(TEXT.replace("협력을 말했다. 카자", "협력을 말하고 카자"));
        assertThat(session.reads().segments(article)).extracting(Segment::target)
                .containsExactly("China. Kazakhstan.");
        done(commands.undo(1));
        assertThat(session.reads().segments(article)).hasSize(2);
    }

    @Test
    void line_ends_become_lf_and_nothing_else_is_touched() {
        correct("\uFEFF첫\r\n둘 각 é\r셋");
        assertThat(text()).isEqualTo("첫\n둘 각 é\n셋");
    }

    @Test
    void what_cannot_be_a_text_is_refused_with_nothing_changed() {
        refused(() -> correct(" \n"), "text.empty");
        refused(() -> correct("반쪽 \uD800"), "words.half-character");
        refused(() -> done(commands.correctText(article, "0".repeat(64), "다른 글")), "text.other-version");
        refused(() -> correct(session.reads().text(Libraries.number(session, 1)).text()), "text.taken");
        ArticleId other = imported("또 하나의 글이다.");
        done(commands.deleteArticles(Set.of(other)));
        refused(() -> correct("또 하나의 글이다."), "text.taken-in-bin");
        imported("취소될 글이다.");
        done(commands.undo(1));
        refused(() -> correct("취소될 글이다."), "text.taken-undone");
        assertThat(text()).isEqualTo(TEXT);
        correct(TEXT);
        assertThat(session.reads().steps(20)).extracting(s -> s.step().key()).doesNotContain("correct-text");
    }

    @Test
    void the_file_it_was_read_from_is_not_imported_a_second_time() {
        correct(CORRECTED);
        ImportResult again = done(commands.importArticles(List.of(), List.of(Libraries.article("제목", TEXT))));
        assertThat(again.outcomes()).extracting(ImportResult.Outcome::kind, ImportResult.Outcome::article)
                .containsExactly(tuple(Kind.ALREADY, article));
        ImportReport report = done(commands.importAll(new ArticlesToCome("a").add(TEXT).add(CORRECTED).add("새 글"),
                ImportChoice.USUAL, Progress.NONE, new CancelToken()));
        assertThat(session.reads().importRows(report.id())).extracting(ImportRow::kind)
                .containsExactly(ImportRow.Kind.IDENTICAL, ImportRow.Kind.IDENTICAL, ImportRow.Kind.IMPORTED);
        done(commands.undo(2));
        assertThat(text()).isEqualTo(TEXT);
    }

    @Test
    void two_articles_may_exchange_their_texts_in_a_restore(@TempDir Path elsewhere) {
        ArticleId other = imported("또 하나의 글이다.");
        Path copy = elsewhere.resolve("copy.mitjul");
        done(session.saveCopy(copy));
        correct("사이의 글이다.");
        done(commands.correctText(other, hash(other), TEXT));
        correct("또 하나의 글이다.");
        done(commands.restore(copy, java.time.Instant.EPOCH));
        assertThat(text()).isEqualTo(TEXT);
        assertThat(session.reads().text(other).text()).isEqualTo("또 하나의 글이다.");
        done(commands.undo(1));
        assertThat(session.reads().text(other).text()).isEqualTo(TEXT);
    }

    @Test
    void a_derived_title_and_the_place_of_the_body_follow_the_text() {
        ArticleId one = Libraries.number(session, 1);
        Article before = session.reads().article(one).orElseThrow();
        String text = session.reads().text(one).text();
        String body = text.substring(before.bodyStart());
        done(commands.correctText(one, before.textHash(),
                text.substring(0, before.bodyStart()) + "새로 시작하는 말. " + body));
        Article after = session.reads().article(one).orElseThrow();
        assertThat(after.bodyStart()).isEqualTo(before.bodyStart());
        assertThat(after.title()).startsWith("새로 시작하는 말.");
        done(commands.correctText(one, after.textHash(), "[속보] " + text));
        assertThat(session.reads().article(one).orElseThrow().bodyStart()).isEqualTo(before.bodyStart() + 5);
        assertThat(session.reads().article(one).orElseThrow().title()).isEqualTo(before.title());
        done(commands.undo(2));
        assertThat(session.reads().article(one)).contains(before);
    }

    @Test
    void the_journal_holds_hashes_and_no_texts() {
        correct(CORRECTED);
        List<Committed> told = new java.util.ArrayList<>();
        session.feed().subscribe(told::add, Runnable::run);
        done(commands.undo(1));
        assertThat(told.getFirst().applied().getLast()).isInstanceOfSatisfying(Change.TextChange.class,
                c -> assertThat(c.after().textHash()).isEqualTo(Hashes.sha256(TEXT)));
        assertThat(told.getFirst().articles()).containsExactly(article);
    }

    private static void refused(ThrowingCallable command, String key) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    private ArticleId imported(String text) {
        NewArticle made = Libraries.article("제목 줄", text);
        return done(commands.importArticles(List.of(), List.of(made))).outcomes().getFirst().article();
    }

    private Correction correct(String text) {
        return done(commands.correctText(article, hash(article), text));
    }

    private String hash(ArticleId id) {
        return session.reads().text(id).hash();
    }

    private String text() {
        ArticleText text = session.reads().text(article);
        assertThat(text.hash()).isEqualTo(Hashes.sha256(text.text()));
        return text.text();
    }

    private TextRange sentence(String words) {
        return find(session, article, words);
    }

    private Annotation annotation(AnnotationId id) {
        return session.reads().annotation(id).orElseThrow();
    }

    private void restart() {
        session.close();
        session = Libraries.open(file);
        commands = session.commands();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
