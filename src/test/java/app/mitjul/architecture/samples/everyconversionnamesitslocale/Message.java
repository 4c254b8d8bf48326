package app.mitjul.architecture.samples.everyconversionnamesitslocale;

import java.text.MessageFormat;
import java.util.Locale;

public final class Message {
    private Message() {
    }

    public static String message(int number) {
        return new MessageFormat("{0}", Locale.ROOT).format(new Object[]{number});
    }
}
