package app.mitjul.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SparingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final long LARGE = 20L << 20;

    private static Snapshot taken(Duration ago, long bytes, boolean sound) {
        return new Snapshot(Path.of("x"), 1, NOW.minus(ago), 7, Why.TIMED, sound, bytes);
    }

    @Test
    void a_small_library_is_backed_up_each_time() {
        assertThat(Sparing.canWait(taken(Duration.ofMinutes(10), 100_000, true), Why.TIMED, 10, NOW)).isFalse();
        assertThat(Sparing.canWait(taken(Duration.ofMinutes(10), 100_000, true), Why.CLOSED, 10, NOW)).isFalse();
    }

    @Test
    void a_large_one_is_once_an_hour_and_once_a_day_when_it_is_closed() {
        assertThat(Sparing.canWait(taken(Duration.ofMinutes(59), LARGE, true), Why.TIMED, 10, NOW)).isTrue();
        assertThat(Sparing.canWait(taken(Duration.ofMinutes(61), LARGE, true), Why.TIMED, 10, NOW)).isFalse();
        assertThat(Sparing.canWait(taken(Duration.ofHours(23), LARGE, true), Why.CLOSED, 10, NOW)).isTrue();
        assertThat(Sparing.canWait(taken(Duration.ofHours(25), LARGE, true), Why.CLOSED, 10, NOW)).isFalse();
        assertThat(Sparing.canWait(taken(Duration.ofHours(-1), LARGE, true), Why.CLOSED, 10, NOW))
                .as("one that seems to come from the future holds up nothing").isFalse();
    }

    @Test
    void much_in_the_log_no_log_or_a_damaged_one_before_wait_for_nothing() {
        Snapshot newest = taken(Duration.ofMinutes(1), LARGE, true);
        assertThat(Sparing.canWait(newest, Why.TIMED, LARGE / 2, NOW)).isFalse();
        assertThat(Sparing.canWait(newest, Why.TIMED, -1, NOW)).isFalse();
        assertThat(Sparing.canWait(taken(Duration.ofMinutes(1), LARGE, false), Why.TIMED, 10, NOW)).isFalse();
    }

    @Test
    void what_is_asked_for_or_comes_before_large_changes_never_waits() {
        for (Why why : Why.values()) {
            assertThat(Sparing.canWait(taken(Duration.ofMinutes(1), LARGE, true), why, 10, NOW))
                    .isEqualTo(why == Why.TIMED || why == Why.CLOSED);
        }
    }
}
