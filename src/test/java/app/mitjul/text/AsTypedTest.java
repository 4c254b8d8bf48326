package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsTypedTest {

    /// The states of a two-set keyboard on the way to a word.
    @ParameterizedTest
    @CsvSource({"안보,ㅇ", "안보,아", "안보,안", "안보,안ㅂ", "안보,안보", "안보,ㅇㅂ", "무역,뭉", "무역,무여", "값이,갑",
            "값이,값", "앉아,안", "없지,업", "국제 안보,안", "국제 안보,국제 ㅇ", "갈고,갉", "Security,SEC", "Security,uri"})
    void what_is_typed_so_far_finds_the_word(String name, String typed) {
        assertThat(new AsTyped(typed).in(name)).isTrue();
        assertThat(new AsTyped(typed).in(Normalizer.normalize(name, Normalizer.Form.NFD))).isTrue();
        assertThat(new AsTyped(Normalizer.normalize(typed, Normalizer.Form.NFD)).in(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"안보,앉", "안보,ㄴ", "안보,알", "안보,안모", "안보,보안", "무역,묵", "안보,아보", "Security,sekur"})
    void what_cannot_become_the_word_does_not_find_it(String name, String typed) {
        assertThat(new AsTyped(typed).in(name)).isFalse();
    }

    @Test
    void nothing_typed_finds_everything() {
        assertThat(new AsTyped("  ").in("안보")).isTrue();
        assertThat(new AsTyped("").in("")).isTrue();
        assertThat(new AsTyped("안").in("")).isFalse();
    }

    @Test
    void a_beginning_is_told_from_a_middle() {
        assertThat(new AsTyped("안").begins("안보")).isTrue();
        assertThat(new AsTyped("안").begins("국제 안보")).isFalse();
    }
}
