package app.mitjul.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final ListedRows library = ListedRows.of(List.of(row(1), row(2), row(3), row(4)));

    @Test
    void the_line_of_an_article_is_found_in_any_order() {
        Lines lines = new Lines(List.of(line("", 4), line("", 1), line("", 3)), library);
        assertThat(List.of(lines.of(id(1)), lines.of(id(3)), lines.of(id(4)))).containsExactly(1, 2, 0);
        assertThat(lines.of(id(2))).as("not listed").isEqualTo(-1);
        assertThat(lines.of(id(9))).as("not in the library").isEqualTo(-1);
        assertThat(lines.isGrouped()).isFalse();
        assertThat(lines.indexOf(line("", 3))).isEqualTo(2);
        assertThat(lines.indexOf(line("", 2))).isEqualTo(-1);
    }

    @Test
    void a_line_that_says_something_else_of_the_same_article_is_another_one() {
        Lines lines = new Lines(List.of(line("", 1), line("", 2)), library);
        ArticleRow marked = new ArticleRow(library.rows().get(1).article(), 2, Map.of(), 7);
        assertThat(lines.indexOf(new ListLine.OfArticle("", marked))).isEqualTo(-1);
        assertThat(lines.of(id(2))).isOne();
    }

    @Test
    void under_headings_an_article_has_several_lines_of_which_the_first_counts() {
        ListLine heading = new ListLine.Heading("b", "나", 1, false);
        Lines lines = new Lines(List.of(new ListLine.Heading("a", "가", 2, false), line("a", 2), line("a", 3), heading,
                line("b", 2)), library);
        assertThat(lines.isGrouped()).isTrue();
        assertThat(lines.of(id(2))).isOne();
        assertThat(lines.indexOf(line("b", 2))).isEqualTo(4);
        assertThat(lines.indexOf(heading)).isEqualTo(3);
    }

    @Test
    void without_headings_the_lines_are_those_of_the_articles() {
        List<ArticleRow> listed = List.of(library.rows().get(3), library.rows().get(1));
        Lines lines = Lines.of(listed, new int[]{3, 1, 0}, library);
        assertThat(lines).containsExactly(line("", 4), line("", 2));
        assertThat(lines.of(id(2))).isOne();
        assertThat(lines.of(id(1))).isEqualTo(-1);
        assertThat(lines.isGrouped()).isFalse();
    }

    private ListLine line(String group, int number) {
        return new ListLine.OfArticle(group, library.rows().get(number - 1));
    }

    private static ArticleId id(int seq) {
        return new ArticleId("id-" + seq);
    }

    private static ArticleRow row(int seq) {
        Source source = new Source("", "", "", "", "", "", "", "ko");
        return new ArticleRow(
                new Article(id(seq), seq, "제목 " + seq, false, source, new Origin("f", 1, "UTF-8", ""), 1, 0,
                        false, ReadingState.UNREAD, Presence.LIVE, Instant.EPOCH, "hash" + seq),
                seq, Map.of(), 0);
    }
}
