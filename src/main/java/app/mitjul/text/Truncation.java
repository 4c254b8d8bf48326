package app.mitjul.text;

import java.util.List;

/// Whether a text was cut off before its end.
public final class Truncation {

    /// A shorter text without one complete sentence is a headline or a list.
    private static final int SHORT = 200;

    private Truncation() {
    }

    /// Whether the last sentence of the body lacks its end mark. What stands behind the last sentence of an article, such
    /// as an e-mail address, the reporter's name or a copyright line, is looked through; see [Tail].
    public static boolean isCutOff(String text, int bodyStart) {
        int start = Spaces.skip(text, bodyStart, text.length());
        int end = Tail.start(text, start);
        if (start >= end) {
            return false;
        }
        int paragraph = Math.max(start, text.lastIndexOf('\n', end - 1) + 1);
        List<Sentence> last = Sentences.of(text.substring(paragraph, end), 0);
        if (last.getLast().complete() || Tail.finishes(text, start, end)) {
            return false;
        }
        return end - start >= SHORT
                || Sentences.of(text.substring(start, end), 0).stream().anyMatch(Sentence::complete);
    }
}
