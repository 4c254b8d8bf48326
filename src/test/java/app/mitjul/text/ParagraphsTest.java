package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void paragraphs_are_the_lines_that_hold_something() {
        assertThat(Paragraphs.of("가\n\n 나 \n \n다", 0)).containsExactly(new TextRange(0, 1), new TextRange(3, 6),
                new TextRange(9, 10));
    }

    @Test
    void the_first_begins_at_the_offset() {
        assertThat(Paragraphs.of("[가] 나\n다", 4)).containsExactly(new TextRange(4, 5), new TextRange(6, 7));
        assertThat(Paragraphs.of("", 0)).isEmpty();
        assertThat(Paragraphs.of("가\n", 2)).isEmpty();
    }

    @Test
    void hashes_are_those_of_utf_8_bytes() {
        assertThat(Hashes.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Hashes.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Hashes.sha256("가")).isEqualTo(Hashes.sha256(new byte[]{(byte) 0xEA, (byte) 0xB0, (byte) 0x80}));
    }
}
