package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three imports of 5, 12 and 3 articles.
class FirstLookTest {

    private Session session;
    private Reads reads;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.create(folder.resolve("three.mitjul"));
        reads = session.reads();
        int made = 0;
        for (int size : List.of(5, 12, 3)) {
            int from = made;
            done(session.commands().importArticles(List.of(), IntStream.range(0, size)
                    .mapToObj(i -> Libraries.article("제목 " + (from + i), "본문 " + (from + i))).toList()));
            made += size;
        }
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void what_comes_first_stands_together_in_the_list_and_has_its_numbers() {
        List<ArticleRow> list = reads.articles().stream()
                .sorted(Comparator.comparing((ArticleRow row) -> row.article().imported()).reversed()
                        .thenComparing(row -> row.article().seq()))
                .toList();
        assertThat(reads.articles().stream().map(row -> row.article().imported()).distinct()).hasSize(3);
        for (int most = 3; most < 20; most++) {
            for (ArticleRow open : list) {
                ListedRows first = reads.around(Optional.of(open.article().id()), most);
                Set<ArticleRow> some = new HashSet<>(first.rows());
                List<ArticleRow> shown = list.stream().filter(some::contains).toList();
                assertThat(first.find(open.article().id())).contains(open);
                assertThat(shown).hasSameSizeAs(first.rows());
                assertThat(Collections.indexOfSubList(list, shown)).as("no gap").isNotNegative();
                assertThat(first.rows()).isSortedAccordingTo(Comparator.comparing(ArticleRow::number));
                assertThat(first.all()).isEqualTo(20);
                assertThat(first.isWhole()).isFalse();
            }
        }
    }

    @Test
    void within_an_import_twice_as_many_follow_as_come_before() {
        ListedRows first = reads.around(Optional.of(Libraries.number(session, 10)), 6);
        assertThat(first.rows()).extracting(ArticleRow::number).containsExactly(8, 9, 10, 11, 12, 13, 14);
    }

    @Test
    void deleted_ones_are_left_out_and_not_counted() {
        done(session.commands().deleteArticles(Set.of(Libraries.number(session, 2), Libraries.number(session, 9))));
        ArticleId tenth = Libraries.number(session, 9);
        ListedRows first = reads.around(Optional.of(tenth), 6);
        assertThat(first.rows()).extracting(ArticleRow::number).containsExactly(7, 8, 9, 10, 11, 12, 13);
        assertThat(first.rows()).allMatch(row -> row.equals(reads.articles().get(row.number() - 1)));
        assertThat(first.all()).isEqualTo(18);
    }

    @Test
    void numbers_are_right_where_articles_are_gone_for_good() {
        done(session.commands().deleteArticles(Set.of(Libraries.number(session, 2), Libraries.number(session, 3))));
        done(session.commands().emptyBin());
        done(session.commands().deleteArticles(Set.of(Libraries.number(session, 2))));
        ListedRows first = reads.around(Optional.of(Libraries.number(session, 10)), 6);
        assertThat(first.rows()).extracting(ArticleRow::number).containsExactly(8, 9, 10, 11, 12, 13, 14);
        assertThat(first.rows()).allMatch(row -> row.equals(reads.articles().get(row.number() - 1)));
        assertThat(first.all()).isEqualTo(17);
    }

    @Test
    void a_small_library_comes_whole() {
        ListedRows all = reads.around(Optional.of(Libraries.number(session, 10)), 20);
        assertThat(all.rows()).isEqualTo(reads.articles());
        assertThat(all.isWhole()).isTrue();
        assertThat(reads.around(Optional.empty(), 20).rows()).isEqualTo(reads.articles());
    }

    @Test
    void without_an_open_article_the_top_of_the_list_comes_first() {
        ArticleId gone = Libraries.number(session, 10);
        done(session.commands().deleteArticles(Set.of(gone)));
        for (Optional<ArticleId> open : List.of(Optional.of(gone), Optional.<ArticleId>empty())) {
            ListedRows first = reads.around(open, 6);
            assertThat(first.rows()).extracting(ArticleRow::number).containsExactly(17, 18, 19);
        }
    }
}
