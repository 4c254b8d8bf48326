package app.mitjul.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextRangeTest {

    @Test
    void a_range_is_not_empty_not_backwards_and_not_before_the_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(4, 3));
        assertThat(new TextRange(0, 1).length()).isOne();
        assertThat(new TextRange(3, 8).length()).isEqualTo(5);
    }

    @Test
    void a_range_names_a_part_of_a_text_and_moves_with_it() {
        TextRange range = new TextRange(2, 4);
        assertThat(range.of("하나둘셋넷")).isEqualTo("둘셋");
        assertThat(range.shifted(3)).isEqualTo(new TextRange(5, 7));
        assertThat(range.shifted(-2)).isEqualTo(new TextRange(0, 2));
    }

    /// Against the plain meaning: sets of code units.
    @Test
    void containing_covering_and_overlapping_are_those_of_sets_of_code_units() {
        List<TextRange> all = IntStream.range(0, 5).boxed()
                .flatMap(start -> IntStream.rangeClosed(start + 1, 5).mapToObj(end -> new TextRange(start, end)))
                .toList();
        for (TextRange one : all) {
            for (int at = 0; at < 7; at++) {
                assertThat(one.contains(at)).isEqualTo(units(one).contains(at));
            }
            for (TextRange other : all) {
                assertThat(one.covers(other)).as("%s covers %s", one, other)
                        .isEqualTo(units(one).containsAll(units(other)));
                assertThat(one.overlaps(other)).as("%s overlaps %s", one, other)
                        .isEqualTo(units(one).stream().anyMatch(units(other)::contains));
            }
        }
    }

    @Test
    void the_order_of_reading_is_by_start_then_the_longer_one_first() {
        assertThat(Stream.of(new TextRange(4, 5), new TextRange(1, 2), new TextRange(1, 9), new TextRange(0, 1))
                .sorted())
                .containsExactly(new TextRange(0, 1), new TextRange(1, 9), new TextRange(1, 2), new TextRange(4, 5));
        assertThat(new TextRange(1, 2)).isEqualByComparingTo(new TextRange(1, 2));
    }

    private static List<Integer> units(TextRange range) {
        return IntStream.range(range.start(), range.end()).boxed().toList();
    }
}
