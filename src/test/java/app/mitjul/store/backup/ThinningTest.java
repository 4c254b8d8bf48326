package app.mitjul.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.ChronoUnit;
import java.time.ZonedDateTime;
import java.time.ZoneOffset;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which snapshots are kept.
class ThinningTest {

    private static final Instant START = Instant.parse("2025-01-06T00:00:00Z");

    private static Snapshot at(int number, Instant at, boolean sound, long bytes) {
        Why why = Why.TIMED;
        return new Snapshot(Path.of(Snapshot.name(number, at, number, why, sound)), number, at, number, why, sound,
                bytes);
    }

    /// One every ten minutes of two years.
    private static List<Snapshot> years() {
        List<Snapshot> all = new ArrayList<>();
        for (int i = 0; i < 2 * 365 * 144; i++) {
            all.add(at(i + 1, START.plus(Duration.ofMinutes(10L * i)), true, 1));
        }
        return all;
    }

    private static List<Snapshot> kept(List<Snapshot> all, long room) {
        Set<Snapshot> out = Thinning.out(all, room);
        return all.stream().filter(s -> !out.contains(s)).toList();
    }

    @Test
    void of_two_years_the_newest_of_each_hour_day_week_and_month_are_kept() {
        List<Snapshot> all = years();
        List<Snapshot> kept = kept(all, Long.MAX_VALUE);
        Instant end = all.getLast().at();
        assertThat(kept).contains(all.getLast());
        assertThat(kept.stream().filter(s -> s.at().isAfter(end.minus(Duration.ofHours(24))))).hasSize(24 + 5);
        assertThat(kept).endsWith(all.subList(all.size() - 6, all.size()).toArray(Snapshot[]::new));
        assertThat(kept.stream().map(s -> s.at().toString().substring(0, 7)).distinct()).hasSize(12);
        assertThat(kept).hasSizeBetween(50, 67);
        assertThat(kept(kept, Long.MAX_VALUE)).isEqualTo(kept);
    }

    @Test
    void the_last_of_each_of_the_last_14_days_10_weeks_and_12_months_is_among_them() {
        List<Snapshot> all = years();
        List<Snapshot> kept = kept(all, Long.MAX_VALUE);
        ZonedDateTime end = all.getLast().at().atZone(ZoneOffset.UTC);
        for (int days = 1; days < 14; days++) {
            assertThat(kept).contains(lastBefore(all, end.minusDays(days - 1).truncatedTo(ChronoUnit.DAYS)));
        }
        ZonedDateTime monday = end.truncatedTo(ChronoUnit.DAYS)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int weeks = 1; weeks < 10; weeks++) {
            assertThat(kept).contains(lastBefore(all, monday.minusWeeks(weeks - 1)));
        }
        ZonedDateTime first = end.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        for (int months = 1; months < 12; months++) {
            assertThat(kept).contains(lastBefore(all, first.minusMonths(months - 1)));
        }
    }

    private static Snapshot lastBefore(List<Snapshot> all, ZonedDateTime end) {
        return all.get((int) Duration.between(START, end.toInstant()).dividedBy(Duration.ofMinutes(10)) - 1);
    }

    @Test
    void a_clock_that_jumps_removes_nothing_that_a_steady_one_would_keep() {
        List<Snapshot> steady = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            steady.add(at(day + 1, START.plus(Duration.ofDays(day)), true, 1));
        }
        List<Snapshot> jumped = new ArrayList<>(steady);
        jumped.add(at(11, Instant.parse("2038-01-19T03:14:08Z"), true, 1));
        jumped.add(at(12, Instant.parse("1969-12-31T23:00:00Z"), true, 1));
        jumped.add(at(13, START.plus(Duration.ofDays(10)), true, 1));
        assertThat(kept(jumped, Long.MAX_VALUE)).isEqualTo(jumped);
    }

    @Test
    void what_a_person_asked_for_stays_when_the_hour_has_newer_ones() {
        List<Snapshot> all = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            Snapshot timed = at(i, START.plus(Duration.ofMinutes(i)), true, 1);
            all.add(i == 3 ? new Snapshot(timed.file(), 3, timed.at(), 3, Why.ASKED, true, 1) : timed);
        }
        assertThat(kept(all, Long.MAX_VALUE)).extracting(Snapshot::number).containsExactly(3, 15, 16, 17, 18, 19, 20);
    }

    @Test
    void without_room_the_oldest_go_first_but_the_newest_two_and_the_newest_sound_one_stay() {
        List<Snapshot> all = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            all.add(at(day + 1, START.plus(Duration.ofDays(day)), day < 5, 100));
        }
        assertThat(kept(all, 500)).extracting(Snapshot::number).containsExactly(4, 5, 6, 7, 8);
        assertThat(kept(all, 0)).extracting(Snapshot::number).containsExactly(5, 7, 8);
    }

    @Test
    void the_newest_copy_of_a_whole_file_stays_until_the_next() {
        Instant at = START;
        Snapshot first = new Snapshot(Path.of("a.mitjul"), 1, at, 1, Why.MIGRATION, true, 1);
        Snapshot second = new Snapshot(Path.of("b.mitjul"), 2, at, 2, Why.MIGRATION, true, 1);
        List<Snapshot> all = List.of(first, second, at(3, at, true, 1), at(4, at, true, 1), at(5, at, true, 1));
        assertThat(kept(all, Long.MAX_VALUE)).extracting(Snapshot::number).containsExactly(2, 3, 4, 5);
    }
}
