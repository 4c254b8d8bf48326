package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as search sees it: composed (NFC) and in lower case, with a way back to the raw text. The same text composed
/// and decomposed folds to the same. Composed text, nearly all there is, needs no map.
public final class Fold {

    private final String folded;
    private final int rawLength;
    /// Raw offset of each folded unit and of the end; units of one recomposed grapheme share the offset it begins at.
    private final int @Nullable [] raw;

    private Fold(String folded, int rawLength, int @Nullable [] raw) {
        this.folded = folded;
        this.rawLength = rawLength;
        this.raw = raw;
    }

    public static Fold of(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return new Fold(lower(text), text.length(), null);
        }
        return recomposed(text);
    }

    /// The text in folded form.
    public String folded() {
        return folded;
    }

    /// Whether `query`, folded the same way, occurs.
    public boolean contains(String query) {
        return folded.contains(of(query).folded);
    }

    /// The raw ranges, in UTF-16 code units, of every occurrence of `query`, folded the same way and taken literally, from
    /// left to right and not overlapping. An empty query occurs nowhere.
    public List<TextRange> find(String query) {
        String wanted = of(query).folded;
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<TextRange> hits = new ArrayList<>();
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            hits.add(range(at, at + wanted.length()));
        }
        return List.copyOf(hits);
    }

    /// The raw range of a range of the folded text.
    TextRange range(int start, int end) {
        return new TextRange(rawStart(start), rawEnd(end));
    }

    private int rawStart(int offset) {
        return raw == null ? offset : raw[offset];
    }

    private int rawEnd(int offset) {
        if (raw == null) {
            return offset;
        }
        int at = offset;
        while (at < folded.length() && raw[at] == raw[at - 1]) {
            at++;
        }
        return at == folded.length() ? rawLength : raw[at];
    }

    /// Composition never reaches across graphemes, so each is composed alone and the map stays exact.
    private static Fold recomposed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] raw = new int[text.length() + 1];
        for (int at = 0; at < text.length();) {
            int next = Boundaries.step(text, at);
            String grapheme = text.substring(at, next);
            String composed = Normalizer.normalize(grapheme, Normalizer.Form.NFC);
            boolean same = composed.equals(grapheme);
            if (raw.length <= out.length() + composed.length()) {
                raw = Arrays.copyOf(raw, 2 * (out.length() + composed.length()));
            }
            for (int i = 0; i < composed.length(); i++) {
                raw[out.length() + i] = same ? at + i : at;
            }
            out.append(composed);
            at = next;
        }
        raw[out.length()] = text.length();
        return new Fold(lower(out.toString()), text.length(), raw);
    }

    /// Lower case, one code point for one, so that offsets stay.
    private static String lower(String text) {
        int at = 0;
        while (at < text.length() && !changes(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            out.appendCodePoint(Character.toLowerCase(c));
            at += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean changes(String text, int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c) || Character.toLowerCase(c) != c;
    }
}
