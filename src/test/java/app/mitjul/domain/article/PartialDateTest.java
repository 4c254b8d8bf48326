package app.mitjul.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2025-06-17, 2025, 6, 17", "2025-06, 2025, 6, 0", "2025, 2025, 0, 0", "XXXX-06-17, 0, 6, 17",
            "XXXX-XX-17, 0, 0, 17", "2025-XX-17, 2025, 0, 17", "XXXX-06, 0, 6, 0", "0001-01-01, 1, 1, 1",
            "9999-12-31, 9999, 12, 31"})
    void a_date_reads_as_it_is_written_and_writes_as_it_was_read(String text, int year, int month, int day) {
        assertThat(PartialDate.parse(text)).contains(new PartialDate(year, month, day));
        assertThat(PartialDate.parse("  " + text + "\n")).contains(new PartialDate(year, month, day));
        assertThat(new PartialDate(year, month, day)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XXXX", "XXXX-XX", "XXXX-XX-XX", "0000", "2025-13", "2025-06-32", "25-06-17",
            "2025-6-17", "2025/06/17", "2025-06-17T00:00", "어제", "-2025", "2025-"})
    void anything_else_is_no_date(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1", "10000, 1, 1", "2025, -1, 1", "2025, 13, 1", "2025, 1, -1", "2025, 1, 32", "0, 0, 0"})
    void parts_outside_the_calendar_are_refused(int year, int month, int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(year, month, day));
    }

    @Test
    void an_unknown_month_before_a_known_day_is_said_and_unknown_ends_are_left_out() {
        assertThat(new PartialDate(2025, 0, 1)).hasToString("2025-XX-01");
        assertThat(new PartialDate(0, 12, 0)).hasToString("XXXX-12");
        assertThat(new PartialDate(7, 0, 0)).hasToString("0007");
    }
}
