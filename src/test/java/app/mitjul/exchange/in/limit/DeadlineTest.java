package app.mitjul.exchange.in.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    @Test
    void what_is_in_time_is_found() {
        Deadline deadline = Deadline.in(Duration.ofMinutes(5));
        deadline.check();
        assertThat(deadline.find(Pattern.compile("나."), "가나다나라", 2)).map(MatchResult::start).contains(3);
        assertThat(deadline.find(Pattern.compile("하"), "가나다", 0)).isEmpty();
        assertThat(deadline.guard("가나다").subSequence(1, 3)).hasToString("나다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+\\1b", ".*.*.*.*.*.*=x", "(?:.{0,200}){0,200}z", "(?:a|b)*c", "(a|aa)+\\1$",
            "(.*)*\\1x",
            "(?:a?){400}a{400}\\b\\B"})
    void a_pattern_without_end_is_stopped(String pattern) {
        Deadline deadline = Deadline.in(Deadline.SEARCH);
        Pattern hostile = Pattern.compile(pattern);
        String text = "a".repeat(400_000);
        assertThatThrownBy(() -> {
            deadline.find(hostile, text, 0);
            deadline.check();
            throw new Problem("input.too-long");
        }).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("input.too-long"));
    }

    @Test
    void after_its_time_nothing_goes_on() {
        Deadline over = Deadline.in(Duration.ZERO);
        assertThatThrownBy(over::check).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> over.find(Pattern.compile("b"), "a".repeat(5_000), 0)).isInstanceOf(Problem.class);
    }
}
