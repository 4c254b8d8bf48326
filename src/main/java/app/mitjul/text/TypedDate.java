package app.mitjul.text;

import app.mitjul.domain.article.PartialDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as a person types it, in Korean or English. What is not said stays unknown: `6월 17일` has no year. Two numbers
/// are month and day, as in Korea; years of two digits are refused.
public final class TypedDate {

    private static final String END = "\\.?(?:\\s*\\(?[월화수목금토일](?:요일)?\\)?)?(?:[t\\s]+\\d{1,2}:\\d{2}.*)?";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?";
    private static final String MONTH = "(?<name>[a-z]{3,9})\\.?";
    private static final String ORDINAL = DAY + "(?:st|nd|rd|th)?";

    private static final List<Pattern> FORMS = List.of(
            of("(?<y>\\d{4})(?:\\s*[-./]\\s*(?<m>\\d{1,2})(?:\\s*[-./]\\s*" + DAY + ")?)?" + END),
            of("(?<y>\\d{4})(?<m>\\d{2})" + "(?<d>\\d{2})"),
            of("(?:(?<y>\\d{4})\\s*년)?\\s*(?:(?<m>\\d{1,2})\\s*월)?\\s*(?:" + DAY + "\\s*일)?" + END),
            of("(?<m>\\d{1,2})\\s*[-./]\\s*" + DAY + END),
            of(WEEKDAY + MONTH + "\\s+" + ORDINAL + "(?:,?\\s+(?<y>\\d{4}))?"),
            of(WEEKDAY + ORDINAL + "(?:\\s+of)?[\\s-]+" + MONTH + "(?:,?[\\s-]+(?<y>\\d{4}))?"),
            of(MONTH + "(?:,?\\s+(?<y>\\d{4}))?"));

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    /// Nobody's date is longer.
    private static final int LONGEST = 60;

    private TypedDate() {
    }

    /// The date that was meant; empty when it is none.
    public static Optional<PartialDate> of(CharSequence typed) {
        String text = Composed.of(typed.toString(), 0, typed.length()).text().strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<PartialDate> plain = PartialDate.parse(text.toUpperCase(Locale.ROOT)).filter(TypedDate::exists);
        return plain.isPresent()
                ? plain
                : FORMS.stream().map(form -> form.matcher(text)).filter(Matcher::matches)
                        .flatMap(m -> read(m).stream()).findFirst();
    }

    private static Pattern of(String form) {
        return Pattern.compile(form);
    }

    private static Optional<PartialDate> read(Matcher m) {
        Optional<Integer> year = number(group(m, "y"));
        Optional<Integer> day = number(group(m, "d"));
        String name = group(m, "name");
        Optional<Integer> month = name == null ? number(group(m, "m")) : named(name);
        boolean impossible = year.filter(y -> y == 0).isPresent() || day.filter(d -> d < 1 || d > 31).isPresent()
                || month.filter(n -> n < 1 || n > 12).isPresent() || name != null && month.isEmpty()
                || year.isEmpty() && month.isEmpty() && day.isEmpty();
        return impossible
                ? Optional.empty()
                : Optional.of(new PartialDate(year.orElse(0), month.orElse(0), day.orElse(0)))
                        .filter(TypedDate::exists);
    }

    /// A month by its name or at least three letters of it.
    private static Optional<Integer> named(String name) {
        List<String> found = MONTHS.stream().filter(month -> month.startsWith(name) || name.equals("sept")
                && month.equals("september")).toList();
        return found.size() == 1 ? Optional.of(MONTHS.indexOf(found.getFirst()) + 1) : Optional.empty();
    }

    /// Whether some calendar has that day; 29 February when the year is not known.
    private static boolean exists(PartialDate date) {
        int year = date.year() == 0 ? 2000 : date.year();
        return date.month() == 0 || date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::parseInt);
    }

    private static @Nullable String group(Matcher m, String name) {
        return m.namedGroups().containsKey(name) ? m.group(name) : null;
    }
}
