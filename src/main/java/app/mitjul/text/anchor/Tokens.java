package app.mitjul.text.anchor;

import app.mitjul.text.Boundaries;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/// A part of a text cut into pieces, each with a number that pieces of the same words share: composed and decomposed
/// Hangul are the same words.
///
/// @param starts
///            of the pieces, and at last the end of the part
@SuppressWarnings("ArrayRecordComponent") // never compared, never let out
record Tokens(int[] starts, int[] ids) {

    /// What a text is cut into, from coarse to fine.
    enum Cut {
        LINES, WORDS, CHARACTERS
    }

    static Tokens of(String text, int from, int to, Cut cut, Map<String, Integer> numbers) {
        int[] starts = new int[16];
        int[] ids = new int[16];
        int count = 0;
        int at = from;
        while (at < to) {
            int end = Math.min(to, end(text, at, to, cut));
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ids = Arrays.copyOf(ids, 2 * ids.length);
            }
            starts[count] = at;
            ids[count++] = numbers.computeIfAbsent(words(text.substring(at, end)), w -> numbers.size());
            at = end;
        }
        starts[count] = to;
        return new Tokens(Arrays.copyOf(starts, count + 1), Arrays.copyOf(ids, count));
    }

    static String words(String raw) {
        return Normalizer.isNormalized(raw, Normalizer.Form.NFC) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    private static int end(String text, int at, int to, Cut cut) {
        return switch (cut) {
            case LINES -> {
                int lineFeed = text.indexOf('\n', at);
                yield lineFeed < 0 ? to : lineFeed + 1;
            }
            case WORDS -> {
                boolean white = Character.isWhitespace(text.charAt(at));
                int end = at + 1;
                while (end < to && Character.isWhitespace(text.charAt(end)) == white) {
                    end++;
                }
                yield end;
            }
            case CHARACTERS -> Boundaries.next(text, at);
        };
    }
}
