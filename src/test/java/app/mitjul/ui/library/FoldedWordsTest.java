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
import app.mitjul.text.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedWordsTest {

    private final FoldedWords words = new FoldedWords();

    @Test
    void titles_and_sources_have_words_and_nothing_reaches_from_one_title_into_the_next() {
        words.of(ListedRows.of(List.of(row(1, "에너지 안보", "한겨레"), row(2, "보고서", "더지엠뉴스"), row(3, "", ""),
                row(4, "ＳＣＯ 정상회의", "한겨레"))));
        assertThat(with("안보")).containsExactly(0);
        assertThat(with("보")).containsExactly(0, 1);
        assertThat(with("안보보")).isEmpty();
        assertThat(with("sco")).containsExactly(3);
        assertThat(with("한겨레")).containsExactly(0, 3);
        assertThat(with("더지엠")).containsExactly(1);
        assertThat(with("한겨레더")).isEmpty();
        assertThat(with("정상회의")).containsExactly(3);
        assertThat(with("정상회의록")).isEmpty();
    }

    @Test
    void what_was_edited_came_or_went_is_found_as_it_is_now() {
        ListedRows before = ListedRows.of(List.of(row(1, "하나", "가"), row(2, "둘", "라"), row(3, "셋", "가")));
        words.of(before);
        ListedRows edited = before.with(Set.of(id(2)), List.of(row(2, "다른 제목", "다")));
        assertThat(with(edited, "둘")).isEmpty();
        assertThat(with(edited, "다른")).containsExactly(1);
        assertThat(with(edited, "라")).isEmpty();
        ListedRows fewer = edited.with(Set.of(id(1)), List.of());
        assertThat(with(fewer, "하나")).isEmpty();
        assertThat(with(fewer, "다른")).containsExactly(0);
        assertThat(with(fewer, "가")).containsExactly(1);
        assertThat(with(fewer.with(Set.of(id(4)), List.of(row(4, "넷", "가"))), "가")).containsExactly(1, 2);
    }

    @Test
    void it_finds_what_looking_at_every_title_finds() {
        Random random = new Random(7);
        List<ArticleRow> rows = new ArrayList<>();
        for (int seq = 1; seq <= 300; seq++) {
            rows.add(row(seq, letters(random, random.nextInt(9)), letters(random, random.nextInt(3))));
        }
        ListedRows all = ListedRows.of(rows);
        for (int round = 0; round < 200; round++) {
            String wanted = letters(random, 1 + random.nextInt(3));
            assertThat(with(all, wanted)).as(wanted).containsExactly(IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).article().title().contains(wanted)
                            || rows.get(i).article().source().outlet().contains(wanted))
                    .boxed().toArray(Integer[]::new));
        }
    }

    private static String letters(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "가나다".substring(i % 3 == 0 ? 0 : random.nextInt(3)).substring(0, 1))
                .reduce("", String::concat);
    }

    private List<Integer> with(ListedRows rows, String typed) {
        words.of(rows);
        return with(typed);
    }

    private List<Integer> with(String typed) {
        return words.with(Fold.of(typed).folded()).stream().boxed().toList();
    }

    private static ArticleId id(int seq) {
        return new ArticleId("id-" + seq);
    }

    private static ArticleRow row(int seq, String title, String outlet) {
        Source source = new Source(outlet, "", "", "", "", "", "", "ko");
        return new ArticleRow(
                new Article(id(seq), seq, title, false, source, new Origin("f", 1, "UTF-8", ""), 1, 0,
                        false, ReadingState.UNREAD, Presence.LIVE, Instant.EPOCH, "hash" + seq),
                seq, Map.of(), 0);
    }
}
