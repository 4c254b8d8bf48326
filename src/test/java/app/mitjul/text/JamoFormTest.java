package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JamoFormTest {

    private static final String TEXT = "동시에 아시아 국가들과 궈자쿤(郭嘉昆) 대변인은 SCO 회원국의 값을 말했다.";

    private static List<String> found(String text, String query) {
        return JamoForm.of(text).find(query).stream().map(r -> r.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"아", "앗", "아시", "아싱", "아시아"})
    void every_state_on_the_way_to_a_word_finds_it(String state) {
        assertThat(found("국가들과 아시아 대변인", state)).isNotEmpty()
                .allSatisfy(hit -> assertThat("아시아").startsWith(hit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㄱ", "구", "궈", "궞", "궈자", "궈잨", "궈자쿠", "궈자쿤"})
    void every_state_on_the_way_to_a_name_finds_it(String state) {
        assertThat(found("외교부 대변인 궈자쿤", state)).anySatisfy(hit -> assertThat("궈자쿤").startsWith(hit));
    }

    @Test
    void what_the_text_holds_as_it_stands_hides_what_it_would_only_begin() {
        assertThat(found("안보와 안본 척", "안보")).containsExactly("안보");
        assertThat(found("안본 척", "안보")).containsExactly("안본");
        assertThat(found("안보", "안보리")).isEmpty();
        assertThat(found("안보", "안부")).isEmpty();
    }

    @Test
    void compound_vowels_and_finals_are_typed_in_two_keys() {
        assertThat(found(TEXT, "갑")).containsExactly("값");
        assertThat(found(TEXT, "회웡")).isEmpty();
        assertThat(found(TEXT, "호")).contains("회");
    }

    @Test
    void case_and_composition_do_not_matter() {
        assertThat(found(TEXT, "sco")).containsExactly("SCO");
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(found(decomposed, "궈잨").stream().map(h -> Normalizer.normalize(h, Normalizer.Form.NFC)))
                .containsExactly("궈자쿤");
        assertThat(found(TEXT, "")).isEmpty();
        assertThat(found(TEXT, "郭嘉")).containsExactly("郭嘉");
    }

    @Test
    void the_same_words_are_whole_words_with_or_without_a_particle() {
        String text = "안보를 위한 안보, 안보리와 “안보” 국가안보 안보가";
        assertThat(SameWords.of(text, "안보")).extracting(r -> text.substring(r.start(), Math.min(text.length(),
                r.end() + 1))).containsExactly("안보를", "안보,", "안보”", "안보가");
        assertThat(SameWords.of("SCO와 sco, SCOPE", "sco")).hasSize(2);
    }
}
