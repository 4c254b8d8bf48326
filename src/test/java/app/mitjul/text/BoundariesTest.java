package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {

    private static final String[] UNITS = {"가", "각", "\u1112\u1161\u11AB", "\u1112", "\u1161", "\u11AB", "a", "é",
            "e\u0301", "\u0301", "👨\u200D👩\u200D👧", "😀", "👍🏽", "🇰", "🇷",
            "\u200D", "\uFE0F", "1\uFE0F\u20E3", "©", "\r", "\n", "\r\n", " ", "漢", "\uD840\uDC00", "ก็", "นำ", "क्षि",
            "“", "ㄱ", "ー", "が", "か\u3099", "\uAC00\u11A8", "\u00AD", "\u0600"};

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(UNITS[random.nextInt(UNITS.length)]);
        }
        return text.toString();
    }

    @Test
    void boundaries_are_those_of_the_jdk_which_reads_the_whole_text() {
        Random random = new Random(42);
        for (int round = 0; round < 3000; round++) {
            String text = random(random);
            BreakIterator jdk = BreakIterator.getCharacterInstance(Locale.ROOT);
            jdk.setText(text);
            for (int at = 0; at <= text.length(); at++) {
                assertThat(Boundaries.isBoundary(text, at)).as("%s at %d", text, at).isEqualTo(jdk.isBoundary(at));
            }
        }
    }

    @Test
    void next_and_previous_walk_over_all_boundaries() {
        Random random = new Random(43);
        for (int round = 0; round < 1000; round++) {
            String text = random(random);
            for (int at = 0; at < text.length(); at++) {
                int next = Boundaries.next(text, at);
                assertThat(next).isGreaterThan(at);
                assertThat(Boundaries.isBoundary(text, next)).isTrue();
                for (int inside = at + 1; inside < next; inside++) {
                    assertThat(Boundaries.isBoundary(text, inside)).isFalse();
                }
                int previous = Boundaries.previous(text, next);
                assertThat(previous).isLessThanOrEqualTo(at);
                assertThat(Boundaries.isBoundary(text, previous)).isTrue();
            }
        }
    }

    @Test
    void a_range_is_widened_to_whole_graphemes() {
        Random random = new Random(44);
        for (int round = 0; round < 1000; round++) {
            String text = random(random);
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start + 1);
            TextRange range = Boundaries.toGraphemes(text, start, end);
            assertThat(range.start()).isLessThanOrEqualTo(start);
            assertThat(range.end()).isGreaterThanOrEqualTo(end);
            assertThat(Boundaries.isBoundary(text, range.start()) && Boundaries.isBoundary(text, range.end())).isTrue();
            assertThat(Boundaries.toGraphemes(text, range.start(), range.end())).isEqualTo(range);
        }
    }

    @Test
    void offsets_outside_are_no_boundaries_and_are_clamped() {
        assertThat(Boundaries.isBoundary("가", -1)).isFalse();
        assertThat(Boundaries.isBoundary("가", 2)).isFalse();
        assertThat(Boundaries.isBoundary("", 0)).isTrue();
        assertThat(Boundaries.next("가", 1)).isEqualTo(1);
        assertThat(Boundaries.previous("가", 0)).isZero();
        assertThat(Boundaries.toGraphemes("가나", -3, 9)).isEqualTo(new TextRange(0, 2));
        assertThat(Boundaries.toGraphemes("가나", 2, 2)).isEqualTo(new TextRange(1, 2));
    }

    @Test
    void white_space_at_the_ends_is_trimmed() {
        assertThat(Boundaries.trimmed(" 가 나\n", 0, 5)).contains(new TextRange(1, 4));
        assertThat(Boundaries.trimmed(" \u3000\u00A0\n", 0, 4)).isEmpty();
        assertThat(Boundaries.trimmed("가", 0, 9)).contains(new TextRange(0, 1));
        assertThat(Boundaries.trimmed("", 0, 0)).isEmpty();
    }

    /// The caret `^` shows the offset and is taken out.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"“^중국은 이긴다” ; 중국은", "^“중국은 이긴다” ; 중국은",
            "“중국은 이긴^다”고 ; 이긴다", "“중국은 이긴다”^고 말했다. ; 고",
            "말했^다. ; 말했다", "말했다^. ; 말했다", "말했다.^ ; 말했다", "하나^ 둘 ; 하나", "하나 ^둘 ; 둘", "하나    ^ 둘 ; 둘", "^   둘 ; 둘",
            "둘   ^ ; 둘", "상하이협력기^구(SCO)는 ; 상하이협력기구(SCO)는",
            "상하이협력기구(S^CO) 회원 ; 상하이협력기구(SCO)", "(S^CO) 회원 ; SCO", "^(SCO), 회원 ; SCO", "왕^이(王毅, Wang Yi) ; 왕이",
            "왕이(王^毅, Wang Yi) ; 王毅", "왕이(王毅, Wang Y^i)는 ; Yi",
            "‘균형 안^보’를 ; 안보", "‘균형 안보’^를 ; 를", "정부, ^고속철·공유경제 ; 고속철·공유경제", "Wang^'s plan ; Wang's", "3.^5% 올랐다 ; 3.5%",
            "… ^… ; …", "“^” ; “”",
            "他说，^中国反对。会议 ; 中国反对", "😀^😀 가 ; 😀😀"})
    void a_double_click_takes_the_eojeol(String shown, String eojeol) {
        int offset = shown.indexOf('^');
        String text = shown.replace("^", "");
        assertThat(Boundaries.eojeolAt(text, offset).map(r -> r.of(text))).contains(eojeol);
    }

    @Test
    void there_is_no_eojeol_in_white_space_alone() {
        assertThat(Boundaries.eojeolAt("", 0)).isEmpty();
        assertThat(Boundaries.eojeolAt(" \n ", 1)).isEmpty();
    }

    @Test
    void an_eojeol_is_never_empty_and_holds_whole_graphemes() {
        Random random = new Random(45);
        for (int round = 0; round < 2000; round++) {
            String text = random(random) + random(random);
            int offset = random.nextInt(text.length() + 1);
            Boundaries.eojeolAt(text, offset)
                    .ifPresent(r -> assertThat(Boundaries.toGraphemes(text, r.start(), r.end())).isEqualTo(r));
        }
    }

    @Test
    void a_million_units_cost_no_more_than_a_few() {
        for (String unit : new String[]{"가", "e\u0301", "\u1112\u1161\u11AB", "😀", " ", "“", "("}) {
            String text = unit.repeat(1_000_000 / unit.length());
            for (int at = 0; at < 10_000; at++) {
                Boundaries.isBoundary(text, 500_000 + at);
                Boundaries.next(text, 500_000 + at);
            }
            assertThat(Boundaries.eojeolAt(text, 500_000).map(TextRange::length).orElse(0)).isLessThan(600);
        }
    }
}
