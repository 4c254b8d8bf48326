package app.mitjul.exchange.in.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How a number in a cell is shown: as a number, or as a date of which the format says how much is shown.
enum CellFormat {
    NUMBER, DAY, MONTH, YEAR;

    /// Formats that have no code in the file, those of East Asian programs with them (ECMA-376, 18.8.30).
    private static final Set<String> DAYS = Set.of("14", "15", "16", "22", "27", "28", "29", "30", "31", "36", "50",
            "51", "52", "53", "54", "57", "58");
    private static final Set<String> MONTHS = Set.of("17", "55", "56");

    static CellFormat of(String id, Optional<String> code) {
        if (code.isEmpty()) {
            return DAYS.contains(id) ? DAY : MONTHS.contains(id) ? MONTH : NUMBER;
        }
        String bare = code.get().replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "").toLowerCase(Locale.ROOT);
        String shown = bare.contains(";") ? bare.substring(0, bare.indexOf(';')) : bare;
        if (shown.contains("general") || shown.indexOf('0') >= 0 && shown.indexOf('y') < 0 || shown.indexOf('#') >= 0) {
            return NUMBER;
        }
        if (shown.indexOf('d') >= 0) {
            return DAY;
        }
        return shown.indexOf('y') < 0 ? NUMBER : shown.indexOf('m') >= 0 ? MONTH : YEAR;
    }
}
