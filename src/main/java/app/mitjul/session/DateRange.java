package app.mitjul.session;

import app.mitjul.domain.article.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// From a first to a last day, both within. A date of which less is known lies in it when it can: `2025-06` in a range
/// that holds some day of June 2025. One without a year does not: nothing says when it was.
///
/// @param first
///            empty: no matter how early
/// @param last
///            empty: no matter how late
public record DateRange(Optional<PartialDate> first, Optional<PartialDate> last) {

    public boolean holds(String published) {
        Optional<PartialDate> date = PartialDate.parse(published).filter(d -> d.year() > 0);
        return date.isPresent() && first.map(f -> !last(date.get()).isBefore(first(f))).orElse(true)
                && last.map(l -> !first(date.get()).isAfter(last(l))).orElse(true);
    }

    /// The two ends as the search field writes them: `2024..2025-06`.
    public String words() {
        return first.map(PartialDate::toString).orElse("") + ".." + last.map(PartialDate::toString).orElse("");
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(Math.max(1, date.year()), Math.max(1, date.month()), 1)
                .withDayOfMonth(clamp(date, Math.max(1, date.day())));
    }

    private static LocalDate last(PartialDate date) {
        int month = date.month() == 0 ? 12 : date.month();
        int day = date.day() == 0 || date.month() == 0 ? 31 : date.day();
        return LocalDate.of(Math.max(1, date.year()), month, 1)
                .withDayOfMonth(Math.min(day, YearMonth.of(Math.max(1, date.year()), month).lengthOfMonth()));
    }

    private static int clamp(PartialDate date, int day) {
        int month = Math.max(1, date.month());
        return date.month() == 0 ? 1 : Math.min(day, YearMonth.of(Math.max(1, date.year()), month).lengthOfMonth());
    }
}
