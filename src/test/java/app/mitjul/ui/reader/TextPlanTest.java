package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.settings.Typesetting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPlanTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() {
        session = Libraries.open(Libraries.five(folder));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ShownArticle shown(ArticleId id) {
        return ShownArticle.read(session.reads(), id).orElseThrow();
    }

    private ShownArticle article(String text, int body) {
        NewArticle fresh = new NewArticle(text, "t", false, Source.NONE, new Origin("", 1, "UTF-8", ""), body, false);
        return shown(Libraries.done(session.commands().importArticles(List.of(), List.of(fresh))).outcomes().getFirst()
                .article());
    }

    private static List<TextRange> ranges(TextPlan plan) {
        return java.util.stream.IntStream.range(0, plan.size()).mapToObj(i -> plan.get(i).range()).toList();
    }

    @Test
    void by_sentence_every_sentence_of_the_five_articles_begins_a_piece_and_nothing_is_left_out() {
        for (int i = 1; i <= 5; i++) {
            ShownArticle shown = shown(Libraries.number(session, i));
            TextPlan plan = TextPlan.of(shown, 0, true);
            assertThat(ranges(plan)).extracting(TextRange::start)
                    .containsAll(shown.sentences().stream().skip(1).map(TextRange::start).toList());
            int at = 0;
            for (TextRange r : ranges(plan)) {
                assertThat(shown.text().substring(at, r.start())).isBlank();
                at = r.end();
            }
            assertThat(shown.text().substring(at)).isBlank();
            for (int offset = 0; offset < shown.text().length(); offset++) {
                assertThat(plan.get(plan.indexOf(offset)).range().end()).isGreaterThan(offset);
            }
        }
    }

    @Test
    void title_line_and_byline_are_a_piece_without_a_number() {
        String text = "[통신] 김 기자 | 첫 문장이다. 둘째 문장이다.\n셋째 문장이다.";
        ShownArticle shown = article(text, text.indexOf("첫"));
        TextPlan plan = TextPlan.of(shown, 0, true);

        assertThat(ranges(plan)).extracting(r -> r.of(text)).containsExactly("[통신] 김 기자 | ", "첫 문장이다. ",
                "둘째 문장이다.", "셋째 문장이다.");
        assertThat(List.of(plan.get(0).sentence(), plan.get(1).sentence(), plan.get(3).sentence()))
                .containsExactly(0, 1, 3);
        assertThat(plan.get(1).end()).isEqualTo(TextPiece.End.SENTENCE);
        assertThat(plan.get(2).end()).isEqualTo(TextPiece.End.PARAGRAPH);
    }

    @Test
    void numbers_count_the_body_only_and_a_paragraph_s_stands_where_it_begins() {
        String text = "제목 줄\n첫 문장이다. 둘째 문장이다.\n\n셋째 문장이다.";
        ShownArticle shown = article(text, text.indexOf("첫"));
        TextPlan plan = TextPlan.of(shown, 0, false);
        Typesetting both = Typesetting.DEFAULT.withSentenceNumbers(true).withParagraphNumbers(true);

        assertThat(MarginNumbers.of(shown, plan.get(0), both)).isEmpty();
        assertThat(MarginNumbers.of(shown, plan.get(1), both)).extracting(MarginNumber::text).containsExactly("1", "2",
                "¶1");
        assertThat(MarginNumbers.of(shown, plan.get(2), both)).extracting(MarginNumber::text).containsExactly("3",
                "¶2");
        assertThat(MarginNumbers.of(shown, plan.get(2), Typesetting.DEFAULT)).isEmpty();
    }

    @Test
    void a_sentence_without_end_is_cut_into_pieces_of_which_only_the_first_has_the_number() {
        String text = "첫 문장이다. " + "말이 끝나지 않고 ".repeat(3000);
        TextPlan plan = TextPlan.of(article(text, 0), 0, true);
        assertThat(plan.size()).isGreaterThan(5);
        assertThat(plan.get(1).sentence()).isEqualTo(2);
        assertThat(plan.get(2).sentence()).isZero();
        assertThat(plan.get(1).end()).isEqualTo(TextPiece.End.PIECE);
    }

    @Test
    void one_character_is_one_piece_and_no_text_is_none() {
        assertThat(ranges(TextPlan.of(article("가", 0), 0, true))).containsExactly(new TextRange(0, 1));
        assertThat(TextPlan.EMPTY.size()).isZero();
        assertThat(TextPlan.of(article("제목", 2), 2, false).size()).isZero();
    }
}
