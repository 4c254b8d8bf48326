package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    /// `8×` at the beginning stands for eight times `가나 `, three units each.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"짧은 본문이다. ; 짧은 본문이다.", "12×다라, 마바사 아자 ; 12×다라…",
            "8×“다라 마바 사아 자차 카타 파하” 끝 ; 8×…", "8×다라(마바 사아 자차 카타 파하) 끝 ; 8×다라…", "2×, “가나 (다라 6×6×)” 끝 ; 2×…",
            "8×(다라) 마바 사아 자차카타파하 ; 8×(다라) 마바 사아…",
            "“13×가나” 끝 ; “13×…", "13×다라마 바사 ; 13×…", "12×다라마바 사 ; 12×다라마바…"})
    void a_title_is_a_prefix_cut_between_eojeol(String body, String title) {
        String wanted = written(title).replaceAll(",? *…$", "…");
        assertThat(Titles.derive(written(body), 0)).isEqualTo(wanted);
    }

    private static String written(String shorthand) {
        return Pattern.compile("(\\d+)×").matcher(shorthand)
                .replaceAll(m -> "가나 ".repeat(Integer.parseInt(m.group(1))));
    }

    @Test
    void an_eojeol_longer_than_the_limit_is_cut_inside() {
        assertThat(Titles.derive("가나다라마".repeat(10), 0)).isEqualTo("가나다라마".repeat(8) + "…");
    }

    @Test
    void only_the_first_line_makes_the_title() {
        assertThat(Titles.derive("\n  첫 줄  \n둘째 줄", 0)).isEqualTo("첫 줄");
    }

    @Test
    void a_body_of_exactly_the_limit_has_no_ellipsis() {
        assertThat(Titles.derive("가".repeat(40), 0)).isEqualTo("가".repeat(40));
        assertThat(Titles.derive("가".repeat(40) + " 나", 0)).isEqualTo("가".repeat(40) + "…");
    }

    @Test
    void a_blank_body_has_no_title() {
        assertThat(Titles.derive(" \n ", 0)).isEmpty();
        assertThat(Titles.derive("[더지엠뉴스]", 7)).isEmpty();
    }

    @Test
    void a_title_is_never_empty_nor_too_long_and_splits_no_grapheme() {
        Random random = new Random(7);
        String[] units = {"가", "나다", " ", " ", "“", "”", "(", ")", ",", "é", "e\u0301", "\u1112\u1161\u11AB",
                "👨\u200D👩\u200D👧", "😀", "'", "A"};
        for (int round = 0; round < 3000; round++) {
            StringBuilder body = new StringBuilder("가");
            for (int i = random.nextInt(70); i >= 0; i--) {
                body.append(units[random.nextInt(units.length)]);
            }
            checkTitle(body.toString());
        }
    }

    private static void checkTitle(String body) {
        String title = Titles.derive(body, 0);
        String prefix = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
        assertThat(prefix).isNotEmpty().hasSizeLessThanOrEqualTo(40);
        assertThat(body).startsWith(prefix);
        assertThat(Boundaries.isBoundary(body, prefix.length())).isTrue();
    }

    @Test
    void one_endless_grapheme_is_kept_whole() {
        String body = "e" + "\u0301".repeat(60) + "가";
        assertThat(Titles.derive(body, 0)).isEqualTo("e" + "\u0301".repeat(60) + "…");
    }

    @Test
    void decomposed_text_gives_a_decomposed_prefix() {
        String body = Normalizer.normalize("중국 정부는 중동 지역의 군사적 긴장 고조와 관련해 이스라엘과", Normalizer.Form.NFD);
        String title = Titles.derive(body, 0);
        assertThat(Normalizer.normalize(title, Normalizer.Form.NFC)).isEqualTo("중국 정부는 중동 지역의 군사적…");
    }
}
