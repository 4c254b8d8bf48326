package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void nothing_counts_nothing() {
        assertThat(Counts.of("")).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(Counts.of(" \n ").gridLines()).isZero();
    }

    @Test
    void letters_are_counted_by_script() {
        assertThat(Counts.of("왕이(王毅, Wang) 3중전회")).isEqualTo(new Counts(17, 15, 3, 5, 2, 4, 1, 1));
    }

    @Test
    void a_character_is_what_a_person_sees_as_one() {
        String family = "👨\u200D👩\u200D👧";
        assertThat(Counts.of(family + "e\u0301\uD840\uDC00🇰🇷").characters()).isEqualTo(4);
        assertThat(Counts.of("\uD840\uDC00").hanja()).isEqualTo(1);
        assertThat(Counts.of(Normalizer.normalize("각끹 é", Normalizer.Form.NFD))).isEqualTo(Counts.of("각끹 é"));
    }

    @Test
    void line_feeds_part_eojeol_and_are_no_characters() {
        Counts counts = Counts.of("가\n나 다\n\n라");
        assertThat(counts.characters()).isEqualTo(5);
        assertThat(counts.eojeol()).isEqualTo(4);
        assertThat(counts.gridLines()).isEqualTo(3);
    }

    @Test
    void two_small_letters_or_two_digits_share_a_square() {
        assertThat(Counts.of("가".repeat(19)).gridLines()).isEqualTo(1);
        assertThat(Counts.of("가".repeat(20)).gridLines()).isEqualTo(2);
        assertThat(Counts.of("ab".repeat(19)).gridLines()).isEqualTo(1);
        assertThat(Counts.of("AB".repeat(10)).gridLines()).isEqualTo(2);
        assertThat(Counts.of("12".repeat(19)).gridLines()).isEqualTo(1);
        assertThat(Counts.of("a1".repeat(10)).gridLines()).isEqualTo(2);
    }

    @Test
    void pages_are_told_by_both_methods() {
        Counts counts = Counts.of("가".repeat(500));
        assertThat(counts.simplePages()).isEqualTo(2.5);
        assertThat(counts.gridPages()).isEqualTo(2.6);
        assertThat(counts.gridPagesCeil()).isEqualTo(3);
    }
}
