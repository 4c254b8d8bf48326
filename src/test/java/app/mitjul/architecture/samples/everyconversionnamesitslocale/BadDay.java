package app.mitjul.architecture.samples.everyconversionnamesitslocale;

import java.time.format.DateTimeFormatter;

public final class BadDay {
    private BadDay() {
    }

    public static DateTimeFormatter day() {
        return DateTimeFormatter.ofPattern("d MMM uuuu");
    }
}
