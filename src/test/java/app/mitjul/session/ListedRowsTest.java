package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedRowsTest {

    private final ListedRows four = ListedRows.of(List.of(row(1, "a"), row(2, "b"), row(4, "d"), row(5, "e")));

    @Test
    void articles_are_numbered_from_one_and_found_by_id() {
        assertThat(four.rows()).extracting(ArticleRow::number).containsExactly(1, 2, 3, 4);
        assertThat(four.find(id(4))).map(ArticleRow::number).contains(3);
        assertThat(four.find(id(3))).isEmpty();
        assertThat(four.place(id(5))).isEqualTo(3);
        assertThat(four.place(id(3))).isEqualTo(-1);
    }

    @Test
    void a_changed_row_is_replaced_and_all_others_are_the_very_same() {
        ListedRows next = four.with(Set.of(id(2)), List.of(row(2, "B")));
        assertThat(titles(next)).containsExactly("a", "B", "d", "e");
        assertThat(next.rows().get(1).number()).isEqualTo(2);
        assertThat(next.sameArticles(four)).isTrue();
        assertThat(IntStream.of(0, 2, 3)).allMatch(i -> next.rows().get(i) == four.rows().get(i));
        assertThat(titles(four)).as("the moment before").containsExactly("a", "b", "d", "e");
    }

    @Test
    void rows_that_say_the_same_again_are_no_other_moment() {
        assertThat(four.with(Set.of(id(2), id(5)), List.of(row(2, "b"), row(5, "e")))).isSameAs(four);
        assertThat(four.with(Set.of(id(7)), List.of())).as("another that is not live").isSameAs(four);
    }

    @Test
    void what_comes_and_goes_moves_the_numbers_behind_it() {
        ListedRows next = four.with(Set.of(id(2), id(3), id(5)), List.of(row(3, "c"), row(5, "E")));
        assertThat(titles(next)).containsExactly("a", "c", "d", "E");
        assertThat(next.rows()).extracting(ArticleRow::number).containsExactly(1, 2, 3, 4);
        assertThat(next.sameArticles(four)).isFalse();
        assertThat(next.rows().getFirst()).isSameAs(four.rows().getFirst());
        assertThat(titles(next.with(Set.of(id(9)), List.of(row(9, "i"))))).endsWith("E", "i");
        assertThat(titles(four.with(Set.of(id(1), id(2), id(4), id(5)), List.of()))).isEmpty();
    }

    @Test
    void read_anew_what_is_as_it_was_stays_the_very_same() {
        ListedRows next = four.anew(List.of(numbered(1, "a", 1), numbered(2, "x", 2), numbered(4, "d", 3),
                numbered(5, "e", 4)));
        assertThat(next.sameArticles(four)).isTrue();
        assertThat(next.rows().get(2)).isSameAs(four.rows().get(2));
        assertThat(titles(next)).containsExactly("a", "x", "d", "e");
        ListedRows fewer = four.anew(List.of(numbered(1, "a", 1), numbered(4, "d", 2)));
        assertThat(fewer.sameArticles(four)).isFalse();
        assertThat(fewer.rows()).extracting(ArticleRow::number).containsExactly(1, 2);
    }

    private static List<String> titles(ListedRows rows) {
        return rows.rows().stream().map(r -> r.article().title()).toList();
    }

    private static ArticleRow row(int seq, String title) {
        return numbered(seq, title, 0);
    }

    private static ArticleRow numbered(int seq, String title, int number) {
        Source source = new Source("", "", "", "", "", "", "", "ko");
        return new ArticleRow(new Article(id(seq), seq, title, false, source, new Origin("f", seq, "UTF-8", ""), 10, 0,
                false, ReadingState.UNREAD, Presence.LIVE, Instant.EPOCH, "hash" + seq), number, Map.of(), 0);
    }

    private static ArticleId id(int number) {
        return new ArticleId("article-" + number);
    }
}
