package app.mitjul.exchange.in.reading;

import app.mitjul.domain.article.PartialDate;
import app.mitjul.exchange.DateForm;
import app.mitjul.exchange.FoundDates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as people and programs write them. What is not written stays unknown; the day is that of the writer's
/// clock, whatever time zone stands behind it.
public final class WrittenDate {

    private static final String TIME = "(?:[T\\s,(\\[].*)?";
    private static final String BETWEEN = "\\s*[-./\\s]\\s*";
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(\\d{4})(?:" + BETWEEN + "(\\d{1,2})(?:" + BETWEEN + "(\\d{1,2}))?)?\\.?" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?(?:[T\\s]?\\d{2,9}.*)?");
    private static final Pattern KOREAN = Pattern
            .compile("(?:'?(\\d{4}|\\d{2})\\s*년)?\\s*(?:(\\d{1,2})\\s*월)?\\s*(?:(\\d{1,2})\\s*일)?" + TIME);
    private static final Pattern YEAR_LAST = Pattern
            .compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4}|\\d{2})" + TIME);
    private static final Pattern SHORT_YEAR = Pattern
            .compile("['’]?(\\d{2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})\\.?" + TIME);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:\\p{L}{3,9},?\\s+)?(?:(?<month>\\p{L}{3,9})\\.?\\s+(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?<year>\\d{4})"
                    + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<month2>\\p{L}{3,9})\\.?,?[\\s-](?<year2>\\d{4}))"
                    + TIME);
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    /// Nobody's date is longer.
    private static final int LONGEST = 60;

    /// Forms that cannot be taken for another.
    private static final List<DateForm> PLAIN = List.of(DateForm.YEAR_MONTH_DAY, DateForm.COMPACT, DateForm.KOREAN,
            DateForm.ENGLISH);

    private static final int SAMPLES = 5;

    private WrittenDate() {
    }

    /// The date, in `form` or else in one that cannot be mistaken; empty when it is none.
    public static String read(String written, Optional<DateForm> form) {
        return form.flatMap(f -> parse(written, f)).or(() -> plain(written)).map(PartialDate::toString).orElse("");
    }

    private static Optional<PartialDate> plain(String written) {
        return PLAIN.stream().flatMap(f -> parse(written, f).stream()).findFirst();
    }

    /// The forms that fit all dates; when none does, the one that fits most.
    ///
    /// @param chosen
    ///            by the person; it stands as the form, whatever fits
    public static FoundDates found(List<String> written, Optional<DateForm> chosen) {
        List<String> dates = written.stream().filter(d -> !d.isBlank()).toList();
        if (dates.isEmpty()) {
            return new FoundDates(chosen, List.of(), List.of());
        }
        List<DateForm> possible = possible(dates);
        Optional<DateForm> form = chosen.or(() -> possible.stream().findFirst());
        return new FoundDates(form, possible, dates.stream().distinct().limit(SAMPLES)
                .map(d -> new FoundDates.Sample(d.substring(0, Math.min(d.length(), LONGEST)), read(d, form)))
                .toList());
    }

    private static List<DateForm> possible(List<String> dates) {
        List<DateForm> all = new ArrayList<>(List.of(DateForm.values()));
        if (dates.getFirst().indexOf('/') >= 0) { // 05/06/07 begins with a year in no country
            all.remove(DateForm.SHORT_YEAR_MONTH_DAY);
            all.add(DateForm.SHORT_YEAR_MONTH_DAY);
        } else {
            all.remove(DateForm.SHORT_YEAR_MONTH_DAY);
            all.addFirst(DateForm.SHORT_YEAR_MONTH_DAY);
        }
        List<DateForm> fitting = all.stream().filter(f -> fits(dates, f) == dates.size()).toList();
        return fitting.isEmpty()
                ? all.stream().max(Comparator.comparingLong(f -> fits(dates, f))).filter(f -> fits(dates, f) > 0)
                        .stream().toList()
                : fitting;
    }

    private static long fits(List<String> dates, DateForm form) {
        return dates.stream().filter(d -> parse(d, form).isPresent()).count();
    }

    /// The date in that form.
    public static Optional<PartialDate> parse(String written, DateForm form) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return switch (form) {
                case YEAR_MONTH_DAY -> match(YEAR_FIRST, text).flatMap(m -> date(m, 1, 2, 3));
                case COMPACT -> match(COMPACT, text).flatMap(m -> date(m, 1, 2, 3));
                case KOREAN -> match(KOREAN, text).flatMap(m -> date(m, 1, 2, 3));
                case MONTH_DAY_YEAR -> match(YEAR_LAST, text).flatMap(m -> date(m, 3, 1, 2));
                case DAY_MONTH_YEAR -> match(YEAR_LAST, text).flatMap(m -> date(m, 3, 2, 1));
                case SHORT_YEAR_MONTH_DAY -> match(SHORT_YEAR, text).flatMap(m -> date(m, 1, 2, 3));
                case ENGLISH -> match(ENGLISH, text).flatMap(WrittenDate::english);
                case EPOCH -> match(SECONDS, text).map(WrittenDate::epoch);
            };
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.matches() ? Optional.of(m) : Optional.empty();
    }

    private static Optional<PartialDate> date(Matcher m, int year, int month, int day) {
        return date(number(m.group(year)), number(m.group(month)), number(m.group(day)),
                m.group(year) != null && m.group(year).length() == 2, m.group(month) != null, m.group(day) != null);
    }

    private static Optional<PartialDate> english(Matcher m) {
        boolean dayFirst = m.group("day2") != null;
        String name = m.group(dayFirst ? "month2" : "month");
        int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        String day = m.group(dayFirst ? "day2" : "day");
        return date(number(m.group(dayFirst ? "year2" : "year")), month, number(day), false, true, day != null);
    }

    /// 70 to 99 are of the last century.
    private static Optional<PartialDate> date(int year, int month, int day, boolean shortYear, boolean hasMonth,
            boolean hasDay) {
        int whole = shortYear ? year + (year < 70 ? 2000 : 1900) : year;
        int longest = month == 0 ? 31 : month > 12 ? 0 : YearMonth.of(whole == 0 ? 2000 : whole, month).lengthOfMonth();
        boolean wrong = hasMonth && (month < 1 || month > 12) || hasDay && (day < 1 || day > longest)
                || whole != 0 && (whole < 1500 || whole > 2200) || whole == 0 && month == 0 && day == 0;
        return wrong ? Optional.empty() : Optional.of(new PartialDate(whole, month, day));
    }

    private static PartialDate epoch(Matcher m) {
        Instant time = m.group(1) != null
                ? Instant.ofEpochSecond(Long.parseLong(m.group(1)))
                : Instant.ofEpochMilli(Long.parseLong(m.group(2)));
        LocalDate day = LocalDate.ofInstant(time, KOREA);
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
