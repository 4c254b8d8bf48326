package app.mitjul.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.session.ArticleRow;
import app.mitjul.ui.model.RowList.Patch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class RowListTest {

    private final RowList<ArticleRow> list = new RowList<>();
    private final List<String> told = new ArrayList<>();

    private void tell(ListChangeListener.Change<? extends ArticleRow> change) {
        int parts = 0;
        while (change.next()) {
            parts++;
        }
        told.add(parts + " of " + list.size());
    }

    @Test
    void many_rows_that_differ_are_told_in_one_event() {
        List<ArticleRow> rows = List.of(row("a", 0), row("b", 0), row("c", 0));
        list.show(Patch.between(list, rows));
        list.addListener((ListChangeListener<ArticleRow>) this::tell);
        List<ArticleRow> next = List.of(row("a", 1), rows.get(1), row("c", 1));
        list.show(Patch.between(list, next));
        assertThat(told).containsExactly("2 of 3");
        assertThat(list).isEqualTo(next);
    }

    @Test
    void other_articles_or_another_order_replace_all_in_one_event() {
        List<ArticleRow> rows = List.of(row("a", 0), row("b", 0));
        list.show(Patch.between(list, rows));
        list.addListener((ListChangeListener<ArticleRow>) this::tell);
        list.show(Patch.between(list, rows.reversed()));
        list.show(Patch.between(list, List.of(row("c", 0))));
        assertThat(told).containsExactly("1 of 2", "1 of 1");
        assertThat(list).containsExactly(row("c", 0));
    }

    @Test
    void nothing_is_told_of_what_stays() {
        List<ArticleRow> rows = List.of(row("a", 0), row("b", 0));
        list.show(Patch.between(list, rows));
        list.addListener((ListChangeListener<ArticleRow>) this::tell);
        list.show(Patch.between(list, List.copyOf(rows)));
        assertThat(told).isEmpty();
    }

    @Test
    void a_list_view_hears_of_many_rows_that_they_went_and_that_others_came() {
        RowList<ArticleRow> shown = RowList.forListView();
        List<ArticleRow> many = IntStream.range(0, 1_200).mapToObj(i -> row("a" + i, 0)).toList();
        shown.addListener((ListChangeListener<ArticleRow>) change -> {
            while (change.next()) {
                told.add("-" + change.getRemovedSize() + " +" + change.getAddedSize());
            }
        });
        shown.show(Patch.between(shown, many));
        shown.show(Patch.between(shown, List.of(row("b", 0))));
        assertThat(told).containsExactly("-0 +0", "-0 +1200", "-1200 +0", "-0 +1");
        assertThat(shown).containsExactly(row("b", 0));
        told.clear();
        shown.show(Patch.between(shown, List.of(row("c", 0))));
        assertThat(told).as("a few").containsExactly("-1 +1");
    }

    private static ArticleRow row(String id, int annotations) {
        Source source = new Source("", "", "", "", "", "", "", "ko");
        return new ArticleRow(
                new Article(new ArticleId(id), 1, id, false, source, new Origin("f", 1, "UTF-8", ""), 1, 0,
                        false, ReadingState.UNREAD, Presence.LIVE, Instant.EPOCH, id),
                1, Map.of(), annotations);
    }
}
