package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SplitsTest {

    private static final String BYLINE = "더지엠뉴스 김대명 기자 | ";

    private static String paragraphs(int count, String separator) {
        return IntStream.range(0, count).mapToObj(i -> "문단 " + i + "이 이어진다. 또 이어진다.")
                .collect(Collectors.joining(separator));
    }

    @Test
    void twelve_paragraph_lines_with_one_byline_are_one_article() {
        String text = BYLINE + paragraphs(12, "\n");
        assertThat(Splits.detect(text)).isEqualTo(Split.FILE);
        assertThat(Splits.split(text, Split.FILE).pieces()).containsExactly(new Piece(text, 1));
        assertThat(Splits.detect("제목\n" + text)).isEqualTo(Split.FILE);
    }

    @Test
    void blank_lines_between_paragraphs_do_not_make_articles() {
        assertThat(Splits.detect(BYLINE + paragraphs(5, "\n\n"))).isEqualTo(Split.FILE);
        assertThat(Splits.detect("제목\n\n" + BYLINE + paragraphs(5, "\n\n"))).isEqualTo(Split.FILE);
        assertThat(Splits.detect(paragraphs(5, "\n\n"))).isEqualTo(Split.FILE);
    }

    @Test
    void blocks_that_begin_with_a_byline_are_articles() {
        String block = "[더지엠뉴스] " + paragraphs(3, "\n");
        assertThat(Splits.detect(block + "\n\n" + block + "\n\n\n" + block)).isEqualTo(Split.BLANK);
        String titled = "제목 한 줄\n" + block;
        assertThat(Splits.detect(titled + "\n\n" + titled)).isEqualTo(Split.BLANK);
    }

    @Test
    void one_line_articles_between_blank_lines_come_out_either_way() {
        String text = "[더지엠뉴스] 하나다.\n\n[더지엠뉴스] 둘이다.\n\n[더지엠뉴스] 셋이다.\n";
        assertThat(Splits.split(text, Splits.detect(text)).pieces()).hasSize(3);
    }

    @Test
    void lines_that_mostly_begin_with_a_byline_are_articles() {
        String text = BYLINE + "하나다.\n" + BYLINE + "둘이다.\n[단독] 셋이다.\n[더지엠뉴스] 넷이다.\n" + "(서울=연합뉴스) 이름 기자 = 다섯이다.";
        assertThat(Splits.detect(text)).isEqualTo(Split.LINE);
        assertThat(Splits.detect(text + "\n\n" + text)).isEqualTo(Split.LINE);
    }

    @Test
    void long_lines_without_any_byline_are_articles() {
        String line = "가나다 ".repeat(120);
        assertThat(Splits.detect(line + "\n" + line + "\n" + line)).isEqualTo(Split.LINE);
        assertThat(Splits.detect(line + "\n\n" + line)).isEqualTo(Split.FILE);
        assertThat(Splits.detect(line)).isEqualTo(Split.FILE);
        assertThat(Splits.detect(paragraphs(20, "\n"))).isEqualTo(Split.FILE);
    }

    @Test
    void nothing_is_one_file_of_no_article() {
        assertThat(Splits.detect("")).isEqualTo(Split.FILE);
        assertThat(Splits.split("", Split.LINE)).isEqualTo(new Pieces(List.of(), List.of(), 0));
        assertThat(Splits.split("\n \n", Split.FILE)).isEqualTo(new Pieces(List.of(), List.of(1, 2), 2));
    }

    @Test
    void a_piece_is_left_as_it_is_and_empty_lines_are_listed() {
        assertThat(Splits.split(" 하나 \n\n\t둘\n", Split.LINE))
                .isEqualTo(new Pieces(List.of(new Piece(" 하나 ", 1), new Piece("\t둘", 3)), List.of(2), 3));
    }

    @Test
    void a_file_keeps_its_inner_blank_lines_and_loses_the_outer_ones() {
        assertThat(Splits.split("\n하나\n\n둘\n \n", Split.FILE))
                .isEqualTo(new Pieces(List.of(new Piece("하나\n\n둘", 2)), List.of(1, 5), 5));
    }

    @Test
    void blocks_keep_their_lines() {
        assertThat(Splits.split("하나\n둘\n\n\n셋", Split.BLANK))
                .isEqualTo(new Pieces(List.of(new Piece("하나\n둘", 1), new Piece("셋", 5)), List.of(3, 4), 5));
    }

    @Test
    void nothing_but_a_line_feed_ends_a_line() {
        String text = "하나\u2028둘\u0085셋\f넷\u000B다섯\r여섯";
        assertThat(Splits.split(text, Split.LINE).pieces()).containsExactly(new Piece(text, 1));
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void every_line_is_in_a_piece_or_listed_as_empty(Split split) {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            String text = IntStream.range(0, random.nextInt(12)).mapToObj(i -> random.nextInt(3) == 0 ? " " : "줄 " + i)
                    .collect(Collectors.joining("\n"));
            Pieces pieces = Splits.split(text, split);
            int inPieces = pieces.pieces().stream()
                    .mapToInt(p -> (int) p.text().chars().filter(c -> c == '\n').count() + 1)
                    .sum();
            assertThat(inPieces + pieces.emptyLines().size()).isEqualTo(pieces.lines());
            assertThat(pieces.lines()).isEqualTo((int) text.lines().count());
        }
    }
}
