package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.text.HiddenCharacters.Hidden;
import app.mitjul.text.HiddenCharacters.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader cannot see is found and counted; what only looks suspicious is not.
class HiddenCharactersTest {

    @Test
    void each_is_found_at_its_place_with_its_kind() {
        HiddenCharacters hidden = HiddenCharacters.of("가\u202Eab\u200B😀\u2066나\u2069\u00AD");
        assertThat(hidden.found()).containsExactly(new Hidden(1, 0x202E, Kind.DIRECTION),
                new Hidden(4, 0x200B, Kind.ZERO_WIDTH), new Hidden(7, 0x2066, Kind.DIRECTION),
                new Hidden(9, 0x2069, Kind.DIRECTION), new Hidden(10, 0xAD, Kind.SOFT_HYPHEN));
        assertThat(hidden.counts()).isEqualTo(Map.of(Kind.DIRECTION, 3, Kind.ZERO_WIDTH, 1, Kind.SOFT_HYPHEN, 1));
        assertThat(hidden.total()).isEqualTo(5);
        assertThat(hidden.count(Kind.TAG)).isZero();
        assertThat(hidden.found().getFirst().name()).isEqualTo("U+202E");
    }

    @ParameterizedTest
    @CsvSource({"202A,DIRECTION", "202B,DIRECTION", "202C,DIRECTION", "202D,DIRECTION", "202E,DIRECTION",
            "2066,DIRECTION", "2067,DIRECTION", "2068,DIRECTION", "2069,DIRECTION", "200E,DIRECTION", "200F,DIRECTION",
            "61C,DIRECTION", "200B,ZERO_WIDTH", "200C,ZERO_WIDTH", "200D,ZERO_WIDTH", "2060,ZERO_WIDTH",
            "2063,ZERO_WIDTH", "FEFF,ZERO_WIDTH", "34F,ZERO_WIDTH", "FFF9,ZERO_WIDTH", "180E,ZERO_WIDTH", "E0001,TAG",
            "E0041,TAG", "FE00,SELECTOR", "FE0F,SELECTOR", "E0100,SELECTOR", "3164,FILLER", "FFA0,FILLER",
            "1160,FILLER", "AD,SOFT_HYPHEN", "0,CONTROL", "1B,CONTROL", "7F,CONTROL", "85,CONTROL"})
    void every_kind_is_known(String number, Kind kind) {
        String sign = Character.toString(Integer.parseInt(number, 16));
        assertThat(HiddenCharacters.of("ab" + sign + "cd").counts()).isEqualTo(Map.of(kind, 1));
        assertThat(HiddenCharacters.visible("a" + sign + "b")).isEqualTo("a‹U+" + "0".repeat(
                Math.max(0, 4 - number.length())) + number + "›b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "한글 기사입니다. 中央亞細亞\n\t줄", "👨\u200D👩\u200D👧\u200D👦", "👩🏽\u200D🚀",
            "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", "❤\uFE0F", "1\uFE0F\u20E3",
            "🏳\uFE0F\u200D🌈",
            "می\u200Cخواهم", "क्\u200Dष", "葛\uDB40\uDD00", "\uFEFF처음", "\u115F\u1161\u11A8", "\u1112\u1161\u11AB",
            "עברית", "العربية"})
    void what_belongs_there_is_not_counted(String text) {
        assertThat(HiddenCharacters.of(text).isEmpty()).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200Db", "가\u200D나", "pass\u200Cword", "a\uDB40\uDC67\uDB40\uDC62",
            "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC67\uDB40\uDC67\uDB40\uDC67",
            "가\uFEFF나",
            "a\uFE0F", "가\uDB40\uDD00", "\u115F 나"})
    void the_same_signs_elsewhere_are(String text) {
        assertThat(HiddenCharacters.of(text).isEmpty()).as(text).isFalse();
    }

    @Test
    void a_text_of_nothing_else_is_counted_whole_and_listed_in_part() {
        HiddenCharacters hidden = HiddenCharacters.of("\u200B".repeat(5_000));
        assertThat(hidden.total()).isEqualTo(5_000);
        assertThat(hidden.found()).hasSize(HiddenCharacters.LISTED);
    }

    @Test
    void a_name_is_shown_on_one_line_with_everything_in_it() {
        assertThat(HiddenCharacters.visible("한\u202Etxt.exe\n둘")).isEqualTo("한‹U+202E›txt.exe 둘");
        assertThat(HiddenCharacters.visible("\uD83D lone")).isEqualTo("\uD83D lone");
    }
}
