package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.PartialDate;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2025-06-17|2025-06-17", "2025-6-7|2025-06-07", "2025. 6. 17.|2025-06-17",
            "2025.06.17|2025-06-17", "2025/6/17|2025-06-17", "20250617|2025-06-17", "2025년 6월 17일|2025-06-17",
            "2025년6월|2025-06", "2025년|2025", "2025|2025", "2025-06|2025-06", "6월 17일|XXXX-06-17", "6월|XXXX-06",
            "17일|XXXX-XX-17", "2025년 6월 17일 화요일|2025-06-17", "2025. 6. 17. (화)|2025-06-17",
            "2025-06-17 09:30|2025-06-17", "2025-06-17T09:30:00+09:00|2025-06-17", "6.17.|XXXX-06-17",
            "6/17|XXXX-06-17", "17 June 2025|2025-06-17", "June 17, 2025|2025-06-17", "Jun 17 2025|2025-06-17",
            "June 17th|XXXX-06-17", "17th of June|XXXX-06-17", "Tuesday, June 17, 2025|2025-06-17",
            "17-Jun-2025|2025-06-17", "June 2025|2025-06", "Sept. 2025|2025-09", "may|XXXX-05",
            "XXXX-06-17|XXXX-06-17", "xxxx-06|XXXX-06", "2월 29일|XXXX-02-29", "2024-02-29|2024-02-29"})
    void what_is_said_is_understood_and_nothing_more(String typed, String date) {
        assertThat(TypedDate.of(typed).map(PartialDate::toString)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "어제", "2025-13-01", "2025-02-30", "2월 30일", "17/06", "2025-6-17 abc", "25.6.17", "Ma",
            "Juno 2025", "0", "0일", "32일", "2025년 0월", "JuneJune 17", "2025-06-17-18", "9999999999999999999년",
            "the 17th"})
    void what_is_no_date_is_not_guessed_at(String typed) {
        assertThat(TypedDate.of(typed)).isEmpty();
    }

    @Test
    void decomposed_letters_are_the_same_date() {
        assertThat(TypedDate.of(Normalizer.normalize("2025년 6월 17일", Normalizer.Form.NFD)))
                .contains(new PartialDate(2025, 6, 17));
    }
}
