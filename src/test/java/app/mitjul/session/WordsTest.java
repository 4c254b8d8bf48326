package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of two states: nothing of either is lost, and nothing stands twice.
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            메모      | 메모      | true  | true  | 메모
            메모 더   | 메모      | true  | true  | 메모 더
            메모      | 메모 더   | false | true  | 메모 더
            메모      | ''        | true  | true  | 메모
            ''        | 메모      | false | true  | 메모
            메모      | ' '       | true  | true  | 메모
            하나      | 둘        | false | false | 하나 / 둘
            """)
    void what_holds_the_other_is_enough_and_else_both_stay(String one, String two, boolean holds, boolean goesOn,
            String both) {
        assertThat(Words.holds(one, two)).isEqualTo(holds);
        assertThat(Words.oneGoesOn(one, two)).isEqualTo(goesOn);
        assertThat(Words.both(one, two, " / ")).isEqualTo(both);
    }
}
