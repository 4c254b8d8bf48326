package app.mitjul.domain.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorTest {

    /// Outside the first plane: two code units, one code point.
    private static final String FACE = "😀";

    @Test
    void an_anchor_holds_the_words_and_64_characters_on_either_side() {
        String text = "가".repeat(100) + "인용" + "나".repeat(100);
        Anchor anchor = Anchor.of("hash", text, new TextRange(100, 102));
        assertThat(anchor).isEqualTo(
                new Anchor("hash", new TextRange(100, 102), "인용", "가".repeat(64), "나".repeat(64)));
    }

    @Test
    void near_the_ends_of_a_text_the_context_is_what_there_is() {
        assertThat(Anchor.of("h", "가나다라", new TextRange(0, 4))).isEqualTo(
                new Anchor("h", new TextRange(0, 4), "가나다라", "", ""));
        assertThat(Anchor.of("h", "가나다라", new TextRange(1, 2))).isEqualTo(
                new Anchor("h", new TextRange(1, 2), "나", "가", "다라"));
    }

    @Test
    void context_counts_code_points_and_never_cuts_one_in_half() {
        String text = FACE.repeat(70) + "x" + FACE.repeat(70);
        Anchor anchor = Anchor.of("h", text, new TextRange(140, 141));
        assertThat(anchor.prefix()).isEqualTo(FACE.repeat(64));
        assertThat(anchor.suffix()).isEqualTo(FACE.repeat(64));
    }

    @Test
    void prefix_words_and_suffix_stand_in_the_text_as_one_piece_wherever_the_range_lies() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(1, 200); i > 0; i--) {
                built.append(random.nextInt(4) == 0 ? FACE : "글");
            }
            String text = built.toString();
            int points = text.codePointCount(0, text.length());
            int first = random.nextInt(points);
            int start = text.offsetByCodePoints(0, first);
            int end = text.offsetByCodePoints(start, random.nextInt(1, points - first + 1));
            Anchor anchor = Anchor.of("h", text, new TextRange(start, end));
            assertThat(text.startsWith(anchor.prefix() + anchor.quote() + anchor.suffix(),
                    start - anchor.prefix().length())).isTrue();
            assertThat(points(anchor.prefix())).isEqualTo(Math.min(64, first));
            assertThat(points(anchor.suffix())).isEqualTo(Math.min(64, points(text.substring(end))));
        }
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
