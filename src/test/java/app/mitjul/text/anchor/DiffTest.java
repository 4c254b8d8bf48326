package app.mitjul.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiffTest {

    @Test
    void the_same_text_is_one_run() {
        assertThat(Diff.of("가나", "가나").runs()).containsExactly(new Run(0, 2, 0, 2));
        assertThat(Diff.of("가나", "가나").changes()).isEmpty();
        assertThat(Diff.of("", "").runs()).isEmpty();
    }

    @Test
    void texts_without_a_common_word_share_nothing() {
        assertThat(Diff.of("가나다", "라마바").runs()).isEmpty();
        assertThat(Diff.of("가나다", "라마바").changes()).containsExactly(new Run(0, 3, 0, 3));
        assertThat(Diff.of("", "라마바").changes()).containsExactly(new Run(0, 0, 0, 3));
    }

    @Test
    void changed_words_are_told_by_characters() {
        assertThat(shown("박씨 딸과 만났다고 했다", "박씨의 딸과 만나지 못했다고 했다"))
                .isEqualTo("박씨{+의} 딸과 만{났-나지 못했}다고 했다");
    }

    @Test
    void single_letters_and_spaces_of_rewritten_words_are_no_common_ones() {
        assertThat(shown("hello Robin, bye", "hello Elisa, bye")).isEqualTo("hello {Robin-Elisa}, bye");
        assertThat(shown("가나 다라마 바사", "가나차 카타파 하바사")).isEqualTo("가나{ 다라마 -차 카타파 하}바사");
    }

    @Test
    void a_word_alone_in_a_rewritten_paragraph_is_there_by_chance() {
        String old = "그러나 정부는 이번 발표를 부인하고 있다 라고 회담 뒤에 밝혔다고 한다";
        assertThat(shown(old, "한편 시장에서는 가격이 오르고 있다 그래서 주민들 사이에 불만이 커졌다")).doesNotContain("있다}");
        assertThat(Diff.of(old, "한편 시장에서는 가격이 오르고 있다 그래서 주민들 사이에 불만이 커졌다").runs())
                .noneMatch(run -> run.start() > 0 && run.end() < old.length());
    }

    @Test
    void lines_are_told_before_words() {
        assertThat(shown("가\n나\n다\n", "가\n다\n")).isEqualTo("가\n{나\n-}다\n");
        assertThat(shown("가\n다\n", "가\n나\n다\n")).isEqualTo("가\n{+나\n}다\n");
    }

    @Test
    void more_changes_than_are_looked_for_leave_what_stands_once_on_both_sides() {
        String old = IntStream.range(0, 2_000).mapToObj(i -> i % 4 == 0 ? "bleibt" + i : "alt" + i)
                .collect(Collectors.joining("\n"));
        String now = IntStream.range(0, 2_000).mapToObj(i -> i % 4 == 0 ? "bleibt" + i : "NEU" + 7 * i)
                .collect(Collectors.joining("\n"));
        Carrying carrying = Carrying.between(old, now);
        int at = old.indexOf("bleibt1000");
        assertThat(carrying.place(at)).isEqualTo(now.indexOf("bleibt1000"));
        assertThat(carrying.holds(old.indexOf("alt1001"))).isFalse();
    }

    @Test
    void a_million_other_characters_are_told_at_once() {
        String old = IntStream.range(0, 250_000).mapToObj(i -> Integer.toString(i % 997, 36)).collect(
                Collectors.joining(" "));
        String now = IntStream.range(0, 250_000).mapToObj(i -> Integer.toString(i % 991 + 50_000, 36)).collect(
                Collectors.joining(" "));
        assertThat(Diff.of(old, now).changes()).isNotEmpty();
        String halfway = old.substring(0, 400_000) + now.substring(0, 400_000) + old.substring(400_000);
        List<Run> changes = Diff.of(old, halfway).changes();
        assertThat(changes.getFirst().start()).isBetween(399_900, 400_100);
    }

    /// The text before with what was taken out and put in, in braces.
    private static String shown(String before, String after) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Run change : Diff.of(before, after).changes()) {
            out.append(before, at, change.start()).append('{').append(before, change.start(), change.end());
            out.append(change.start() < change.end() ? "-" : "+").append(after, change.newStart(), change.newEnd());
            out.append('}');
            at = change.end();
        }
        return out.append(before.substring(at)).toString();
    }
}
