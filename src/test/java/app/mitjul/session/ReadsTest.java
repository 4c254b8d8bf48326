package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadsTest {

    private Session session;
    private Reads reads;
    private ArticleId second;
    private ArticleId third;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
        reads = session.reads();
        second = Libraries.number(session, 2);
        third = Libraries.number(session, 3);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void annotations_come_in_reading_order_the_longer_first() {
        AnnotationId inner = tag(session, second, "아시아", Theme.TRADE);
        AnnotationId first = tag(session, second, "중앙", Theme.TRADE);
        AnnotationId whole = tag(session, second, "중앙아시아", Theme.TRADE);
        assertThat(reads.annotations(second)).extracting(Annotation::id).containsExactly(whole, first, inner);
        assertThat(reads.annotations(third)).isEmpty();
    }

    @Test
    void lists_count_passages_per_theme_and_annotations_per_article() {
        tag(session, second, "중앙아시아", Theme.TRADE, Theme.SECURITY);
        tag(session, second, "아시아", Theme.TRADE);
        tag(session, third, "중앙아시아", Theme.TRADE);
        AnnotationId gone = tag(session, third, "중앙", Theme.ENERGY);
        done(session.commands().deleteAnnotations(Set.of(gone)));
        List<ArticleRow> rows = reads.articles();
        assertThat(rows.get(1).themes()).containsExactly(Map.entry(Theme.SECURITY, 1), Map.entry(Theme.TRADE, 2));
        assertThat(rows.get(1).annotations()).isEqualTo(2);
        assertThat(rows.get(0).themes()).isEmpty();
        assertThat(rows.get(2).annotations()).isOne();
        assertThat(reads.passageCounts()).containsExactly(Map.entry(Theme.SECURITY, 1), Map.entry(Theme.ENERGY, 0),
                Map.entry(Theme.TRADE, 3));
        assertThat(reads.use(Theme.TRADE)).isEqualTo(new ThemeUse(3, 2));
        LibraryInfo info = reads.info();
        assertThat(List.of(info.articles(), info.annotations(), info.taggings(), info.themes(), info.binned()))
                .containsExactly(5, 3, 4, 3, 1);
        assertThat(info.schema()).isEqualTo(5);
        assertThat(info.bytes()).isPositive();
    }

    @Test
    void the_passages_of_a_theme_come_with_the_words_around_them_within_their_paragraph() {
        ArticleId lines = done(session.commands().importArticles(List.of(), List.of(Libraries.article("lines",
                "첫 줄\n" + "가".repeat(70) + "여기" + "나".repeat(57) + "\u1112\u1161\u11ab\u1112\u1161\u11ab\n끝 줄"))))
                .outcomes().getFirst().article();
        tag(session, second, "중앙아시아", Theme.TRADE);
        AnnotationId here = tag(session, lines, "여기", Theme.SECURITY, Theme.TRADE);
        List<Passage> passages = reads.passages(Theme.TRADE);
        assertThat(passages).hasSize(2);
        Passage last = passages.getLast();
        assertThat(last.article().id()).isEqualTo(lines);
        assertThat(last.number()).isEqualTo(6);
        assertThat(last.annotation()).isEqualTo(reads.annotation(here).orElseThrow());
        assertThat(last.tagging().theme()).isEqualTo(Theme.TRADE);
        assertThat(last.annotator()).isEqualTo(Libraries.ME);
        assertThat(last.before()).isEqualTo("가".repeat(60));
        assertThat(last.after()).isEqualTo("나".repeat(57) + "\u1112\u1161\u11ab");
    }

    @Test
    void annotations_are_named_by_either_end_of_their_id() {
        AnnotationId id = tag(session, second, "중앙아시아", Theme.TRADE);
        String value = id.value();
        assertThat(reads.annotationsNamed(value)).containsExactly(id);
        assertThat(reads.annotationsNamed(value.substring(0, 13))).containsExactly(id);
        assertThat(reads.annotationsNamed(value.substring(28))).containsExactly(id);
        assertThat(reads.annotationsNamed(value.substring(10, 20))).isEmpty();
        assertThat(reads.annotationsNamed("")).isEmpty();
        assertThat(reads.annotationsNamed("%")).isEmpty();
        done(session.commands().deleteAnnotations(Set.of(id)));
        assertThat(reads.annotationsNamed(value)).isEmpty();
    }

    @Test
    void one_question_is_answered_from_one_moment() throws Exception {
        int seen = session.read(r -> {
            int before = r.info().annotations();
            tag(session, second, "중앙아시아", Theme.TRADE);
            return r.info().annotations() - before;
        }).get();
        assertThat(seen).isZero();
        assertThat(reads.info().annotations()).isOne();
    }
}
