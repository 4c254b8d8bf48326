package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.text.Normalizer;
import java.util.stream.IntStream;

/// A part of a text in composed form (NFC), so that rules written with composed Hangul hold for decomposed text too, and
/// the way back to offsets of the raw text.
final class Composed {

    private final String text;
    private final int[] raw;

    private Composed(String text, int[] raw) {
        this.text = text;
        this.raw = raw;
    }

    /// The part from `start` to `end`, both grapheme boundaries.
    static Composed of(String text, int start, int end) {
        String part = text.substring(start, end);
        return Normalizer.isNormalized(part, Normalizer.Form.NFC)
                ? new Composed(part, IntStream.rangeClosed(start, end).toArray())
                : composed(text, start, end);
    }

    private static Composed composed(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        int[] raw = new int[3 * (end - start) + 1];
        for (int at = start; at < end;) {
            int next = Math.min(end, Boundaries.step(text, at));
            String composed = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFC);
            for (int i = 0; i < composed.length(); i++) {
                raw[out.length() + i] = composed.length() == next - at ? at + i : at;
            }
            out.append(composed);
            at = next;
        }
        raw[out.length()] = end;
        return new Composed(out.toString(), raw);
    }

    String text() {
        return text;
    }

    /// The raw offset of an offset in the composed text.
    int raw(int offset) {
        return raw[offset];
    }

    /// The raw range of a range in the composed text.
    TextRange raw(TextRange range) {
        return new TextRange(raw[range.start()], raw[range.end()]);
    }
}
