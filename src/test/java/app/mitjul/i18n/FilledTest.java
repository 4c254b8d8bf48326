package app.mitjul.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledTest {

    private static final Object[] ARGS = {"밑줄 {1}", 1234567, -5L, "", "a'b"};

    @ParameterizedTest
    @ValueSource(strings = {"", "없음", "{0}", "{1}건 중 {2}건", "{4}{3}{0} 끝", "} 홀로", "앞 {0}", "{0}{0}",
            "{2,choice,0#none|1#one {0}|1<{2} of {1}}", "{1,choice,0#no terms|1#1 term|1<{1} terms} · {0}"})
    void it_says_what_a_message_format_says(String pattern) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertThat(Filled.of(pattern, locale, ARGS)).contains(new MessageFormat(pattern, locale).format(ARGS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it''s {0}", "'{0}'", "{0,number,#.##}", "{3,choice,0#none|1#one}", "{1,date}", "{7}", "{0",
            "{10}"})
    void what_takes_more_is_left_to_it(String pattern) {
        assertThat(Filled.of(pattern, Locale.ENGLISH, ARGS)).isEmpty();
    }

    @Test
    void arguments_of_another_kind_are_left_to_it() {
        assertThat(Filled.of("{0}", Locale.ENGLISH, 1.5)).isEmpty();
        assertThat(Filled.of("{0}", Locale.ENGLISH, new Object[]{null})).isEmpty();
    }
}
