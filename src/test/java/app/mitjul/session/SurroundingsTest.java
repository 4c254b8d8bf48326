package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What stands around a passage in a list, and what a step is called: cut between characters, never inside one.
class SurroundingsTest {

    private static final String FAMILY = "👨\u200D👩\u200D👧";

    @Test
    void the_words_before_a_passage_are_those_of_its_paragraph() {
        assertThat(Surroundings.before("앞 문단\n이 문단 ")).isEqualTo("이 문단 ");
        assertThat(Surroundings.before("앞 문단\n")).isEmpty();
        assertThat(Surroundings.after(" 이 문단\n뒤 문단")).isEqualTo(" 이 문단");
        assertThat(Surroundings.after("\n뒤 문단")).isEmpty();
        assertThat(Surroundings.before("")).isEmpty();
        assertThat(Surroundings.after("")).isEmpty();
    }

    @Test
    void they_are_cut_between_characters() {
        for (int i = 0; i < 60; i++) {
            String before = Surroundings.before(FAMILY + "x".repeat(i));
            assertThat(before).isIn("x".repeat(i), FAMILY + "x".repeat(i), "x".repeat(before.length()));
            String after = Surroundings.after("x".repeat(i) + FAMILY);
            assertThat(after).isIn("x".repeat(i), "x".repeat(i) + FAMILY, "x".repeat(after.length()));
        }
        int most = Surroundings.before("x".repeat(500)).length();
        assertThat(most).isBetween(20, 100);
        assertThat(Surroundings.after("x".repeat(500))).hasSize(most);
        assertThat(Surroundings.before(FAMILY + "x".repeat(most - 1))).isEqualTo("x".repeat(most - 1));
        assertThat(Surroundings.after("x".repeat(most - 1) + FAMILY)).isEqualTo("x".repeat(most - 1));
    }

    @Test
    void a_step_is_named_by_one_short_line() {
        assertThat(Steps.shortened("  한\n 줄 ")).isEqualTo("한 줄");
        assertThat(Steps.shortened("x".repeat(24))).isEqualTo("x".repeat(24));
        assertThat(Steps.shortened("x".repeat(25))).isEqualTo("x".repeat(24) + "…");
        assertThat(Steps.shortened("x".repeat(23) + FAMILY)).isEqualTo("x".repeat(23) + "…");
        assertThat(Steps.shortened("x".repeat(23) + " yz")).isEqualTo("x".repeat(23) + "…");
    }
}
