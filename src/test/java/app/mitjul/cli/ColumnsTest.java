package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void hangul_takes_two_columns_and_combining_marks_none() {
        assertThat(Columns.width("안보 ab")).isEqualTo(7);
        assertThat(Columns.width("\u1112\u1161\u11AB")).isEqualTo(2);
        assertThat(Columns.width("e\u0301漢字…")).isEqualTo(6);
    }

    @Test
    void numbers_stand_right_and_texts_left() {
        assertThat(new Columns(true, false).row("1", "안보", "x").row("12", "ab", "y\u001Bz\n").lines())
                .containsExactly(" 1  안보  x", "12  ab    y z");
    }
}
