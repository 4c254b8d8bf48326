package app.mitjul.exchange.in.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a cell says as text.
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /// Days of the calendar of 1900, which has a 29 February that never was.
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int FALSE_DAY = 60;
    private static final int LAST = 2_958_465;

    private static final int MOST_DIGITS = 40;

    private CellText() {
    }

    /// A number as a person would type it, or a date in ISO form, as much of it as the cell shows.
    static String number(String digits, CellFormat format, boolean from1904) {
        try {
            BigDecimal value = new BigDecimal(digits.strip());
            if (Math.abs((long) value.scale()) + value.precision() > MOST_DIGITS) {
                return digits;
            }
            if (format == CellFormat.NUMBER || value.signum() < 0 || value.intValue() > LAST) {
                return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            }
            return date(value.intValue(), format, from1904);
        } catch (NumberFormatException notANumber) {
            return digits;
        }
    }

    private static String date(int serial, CellFormat format, boolean from1904) {
        LocalDate day = from1904
                ? DAY_0_OF_1904.plusDays(serial)
                : DAY_0.plusDays(serial < FALSE_DAY ? serial + 1L : serial);
        String iso = day.toString();
        return switch (format) {
            case YEAR -> iso.substring(0, 4);
            case MONTH -> iso.substring(0, 7);
            default -> iso;
        };
    }

    /// Characters that XML cannot hold stand as `_x000D_`.
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher m = ESCAPED.matcher(text);
        return m.replaceAll(r -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(r.group(1), 16))));
    }
}
