package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.text.Bare.Gap;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BareTest {

    private static final String[] UNITS = {"가", "안보", "é", "Ａ", "SCO", " ", "\u3000", "…", "㈜", "㎞", "“", "’", "—", "ㆍ",
            "\n",
            "😀", "漢", "ㅎ", "½", "\u1112\u1161\u11AB", "℃", "(", "\u00AD", "\u200B", "ｶﾞ", "\uD801\uDC00", "\uD800"};

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(UNITS[random.nextInt(UNITS.length)]);
        }
        return text.toString();
    }

    private static Bare of(String text) {
        return Bare.of(Fold.of(text));
    }

    @Test
    void spaces_and_marks_are_left_out_and_remembered() {
        Bare bare = of("“외교장관 회의”(SCO)를\n끝");
        assertThat(bare.text()).isEqualTo("외교장관회의sco를끝");
        assertThat(bare.gap(0)).isEqualTo(Gap.LINE);
        assertThat(bare.gap(1)).isEqualTo(Gap.NONE);
        assertThat(bare.gap(4)).isEqualTo(Gap.SPACE);
        assertThat(bare.gap(6)).isEqualTo(Gap.MARK);
        assertThat(bare.gap(9)).isEqualTo(Gap.MARK);
        assertThat(bare.gap(10)).isEqualTo(Gap.LINE);
        assertThat(bare.gap(bare.text().length())).isEqualTo(Gap.LINE);
        assertThat(bare.begins(4)).isTrue();
    }

    @Test
    void width_case_and_composition_do_not_matter() {
        assertThat(of("ＳＣＯ").text()).isEqualTo(of("sco").text());
        assertThat(of(Normalizer.normalize("중앙아시아 회의", Normalizer.Form.NFD)).text()).isEqualTo("중앙아시아회의");
        assertThat(Fold.of("‘안보’ ㆍ “a”—b").folded()).isEqualTo("'안보' · \"a\"-b");
        assertThat(of("안ㆍ보").text()).isEqualTo("안보");
        assertThat(of("ㄱㅈㅋ").text()).isEqualTo("ㄱㅈㅋ");
    }

    @Test
    void composed_and_decomposed_text_are_the_same_without_marks_too() {
        Random random = new Random(8);
        for (int round = 0; round < 3_000; round++) {
            String text = random(random);
            assertThat(of(Normalizer.normalize(text, Normalizer.Form.NFD)).text())
                    .isEqualTo(of(Normalizer.normalize(text, Normalizer.Form.NFC)).text());
        }
    }

    @Test
    void every_range_leads_to_a_slice_of_the_raw_text_that_is_the_same_without_marks() {
        Random random = new Random(9);
        for (int round = 0; round < 3_000; round++) {
            String text = random(random);
            Bare bare = of(text);
            for (int start = 0; start < bare.text().length(); start++) {
                int end = start + 1 + random.nextInt(bare.text().length() - start);
                String slice = bare.range(start, end).of(text);
                assertThat(of(slice).text()).as(text).contains(bare.text().substring(start, end));
            }
        }
    }
}
