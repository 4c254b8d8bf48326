package app.mitjul.ui.find;

import java.util.regex.Pattern;

/// Text of a library on one line. Offsets stay: what cannot be shown is replaced one by one.
final class LineText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    /// What would turn or hide the words beside it; joiners of emoji stay.
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    private LineText() {
    }

    static String of(String text) {
        return HIDDEN.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
