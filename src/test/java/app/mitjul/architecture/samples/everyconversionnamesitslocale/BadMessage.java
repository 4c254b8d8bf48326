package app.mitjul.architecture.samples.everyconversionnamesitslocale;

import java.text.MessageFormat;

public final class BadMessage {
    private BadMessage() {
    }

    public static String message(int number) {
        return MessageFormat.format("{0}", number);
    }
}
