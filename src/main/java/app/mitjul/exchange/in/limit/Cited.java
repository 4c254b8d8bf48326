package app.mitjul.exchange.in.limit;

import app.mitjul.text.HiddenCharacters;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of a file as it may stand in a sentence about it: short, on one line, nothing in it hidden.
public final class Cited {

    private static final int LONGEST = 80;

    private static final int MOST = 30;

    private Cited() {
    }

    /// Several, with commas; of many the first.
    public static String of(List<String> texts) {
        return texts.stream().limit(MOST).map(Cited::of).collect(Collectors.joining(", "))
                + (texts.size() > MOST ? ", …" : "");
    }

    public static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return HiddenCharacters.visible(text.substring(0, end)) + (end < text.length() ? "…" : "");
    }
}
