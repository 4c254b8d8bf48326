package app.mitjul.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.text.Bare;
import app.mitjul.text.Fold;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Other keyboards, readings, one letter off: words instead of words.
class OtherWordsTest {

    @Test
    void latin_keys_are_read_as_the_korean_letters_on_them() {
        Map.of("dksqh", "안보", "rhkstp", "관세", "wnddkddktldk", "중앙아시아", "Tkd", "쌍", "rkqt", "값", "ekfrdl", "닭이",
                "gkstkfka", "한사람", "dmltkrhk", "의사과", "dho", "왜").forEach(
                        (keys, word) -> assertThat(Keys.instead(keys)).as(keys).contains(word));
    }

    @Test
    void korean_letters_are_read_as_the_latin_keys_under_them() {
        assertThat(Keys.instead("ㄴ채")).containsExactly("sco");
        assertThat(Keys.instead("뱌")).containsExactly("qi");
    }

    @Test
    void what_was_typed_with_both_keyboards_is_neither() {
        assertThat(Keys.instead("郭嘉昆")).isEmpty();
    }

    @Test
    void every_reading_of_a_hanja_is_known() {
        assertThat(HanjaReadings.readings('郭')).contains((int) '곽');
        assertThat(HanjaReadings.readings('北')).contains((int) '북', (int) '배');
        assertThat(HanjaReadings.readings('习')).contains((int) '습');
        assertThat(HanjaReadings.hanja('관')).contains((int) '管');
        assertThat(HanjaReadings.hanja('뷁')).isEmpty();
    }

    @Test
    void at_the_beginning_of_a_word_a_hanja_is_read_otherwise() {
        assertThat(HanjaReadings.readings('女')).contains((int) '녀', (int) '여');
        assertThat(HanjaReadings.readings('李')).contains((int) '리', (int) '이');
        assertThat(HanjaReadings.readings('勞')).contains((int) '로', (int) '노');
        assertThat(HanjaReadings.atBeginning('라')).isEqualTo('나');
        assertThat(HanjaReadings.atBeginning('가')).isEqualTo('가');
        assertThat(HanjaReadings.atBeginning('나')).isEqualTo('나');
    }

    @Test
    void words_one_letter_off_are_near() {
        assertThat(Similar.of("궈쟈쿤")).contains("궈자쿤");
        assertThat(Similar.of("카자흐스딴")).contains("카자흐스탄");
        assertThat(Similar.of("가각아나")).contains("가가가나");
        assertThat(Similar.of("가가가나")).contains("가각아나").doesNotContain("가가가나");
        assertThat(Similar.of("카자흐스딴")).doesNotContain("카쟈흐스탄");
    }

    @Test
    void short_words_have_no_near_ones() {
        assertThat(Similar.of("안보")).isEmpty();
        assertThat(Similar.of("jiakum")).isEmpty();
    }

    @Test
    void terms_are_neighbours_and_know_what_stands_between_them() {
        Bare bare = Bare.of(Fold.of("정상 회의(SCO)를\n끝"));
        assertThat(List.of(Grams.of(bare).split(" "))).containsExactly("정상", "상" + Grams.SPACE + "회", "회의",
                "의" + Grams.MARK + "s", "sc", "co", "o" + Grams.MARK + "를", "를", "끝");
    }

    @Test
    void triples_of_first_consonants_stay_within_a_word() {
        Bare bare = Bare.of(Fold.of("궈자쿤 대변인"));
        assertThat(Grams.initials(bare)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Grams.triples("ㄱㅈㅋ").stream(), Grams.triples("ㄷㅂㅇ").stream())
                        .toList());
    }
}
