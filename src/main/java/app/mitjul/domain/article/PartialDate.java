package app.mitjul.domain.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of which parts may be unknown; 0 stands for an unknown part. Text form: EDTF (ISO 8601-2) with X for unknown
/// digits, `2025-06-17`, `2025-06`, `2025`, `XXXX-06-17`, `XXXX-XX-17`.
public record PartialDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?");

    public PartialDate {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31
                || (year == 0 && month == 0 && day == 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
    }

    /// The date that `text` says, or empty when it is none.
    public static Optional<PartialDate> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(part(m.group(1)), part(m.group(2)), part(m.group(3))));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static int part(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || digits.startsWith("X") ? 0 : Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10).append(year == 0 ? "XXXX" : pad(year, 4));
        if (month != 0 || day != 0) {
            out.append('-').append(month == 0 ? "XX" : pad(month, 2));
        }
        if (day != 0) {
            out.append('-').append(pad(day, 2));
        }
        return out.toString();
    }

    private static String pad(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(width - digits.length()) + digits;
    }
}
