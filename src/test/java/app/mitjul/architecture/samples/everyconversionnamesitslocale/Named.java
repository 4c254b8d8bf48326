package app.mitjul.architecture.samples.everyconversionnamesitslocale;

import java.util.Locale;

public final class Named {
    private Named() {
    }

    public static String lower(String word, int number) {
        return word.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "%d", number);
    }
}
