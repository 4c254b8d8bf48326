package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as search sees it: composed and in its simplest form (NFKC), in lower case, with one kind of quotation mark, dash
/// and middle dot, and with a way back to the raw text. The same text composed and decomposed folds to the same. Letters
/// of Hangul that stand alone (ㄱ) stay what the keyboard makes. Most texts need no map.
public final class Fold {

    private final String folded;
    private final int rawLength;
    /// Raw offset of each folded unit and of the end; units of one recomposed character share the offset it begins at.
    private final int @Nullable [] raw;

    private Fold(String folded, int rawLength, int @Nullable [] raw) {
        this.folded = folded;
        this.rawLength = rawLength;
        this.raw = raw;
    }

    public static Fold of(String text) {
        char[] out = {};
        for (int at = 0; at < text.length(); at++) {
            char raw = text.charAt(at);
            char c = FoldTable.of(raw);
            if (c == FoldTable.NOT_ALONE || joined(text, at)) {
                return recomposed(text);
            }
            if (c != raw && out.length == 0) {
                out = text.toCharArray();
            }
            if (out.length > 0) {
                out[at] = c;
            }
        }
        return new Fold(out.length == 0 ? text : new String(out), text.length(), null);
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

    /// The raw range, whole characters, of a range of the folded text.
    public TextRange range(int start, int end) {
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

    /// Composition never reaches behind what joins no character before it, so each such part is folded alone and the map
    /// stays exact.
    private static Fold recomposed(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int[] raw = new int[text.length() + 17];
        for (int at = 0; at < text.length();) {
            char c = FoldTable.of(text.charAt(at));
            if (c != FoldTable.NOT_ALONE && !joined(text, at)) {
                raw = room(raw, out.length() + 1);
                raw[out.length()] = at;
                out.append(c);
                at++;
            } else {
                int next = partEnd(text, at);
                String part = FoldTable.of(text.substring(at, next));
                raw = room(raw, out.length() + part.length());
                Arrays.fill(raw, out.length(), out.length() + part.length(), at);
                out.append(part);
                at = next;
            }
        }
        raw = room(raw, out.length());
        raw[out.length()] = text.length();
        return new Fold(out.toString(), text.length(), raw);
    }

    private static int[] room(int[] raw, int length) {
        return length < raw.length ? raw : Arrays.copyOf(raw, 2 * length + 1);
    }

    private static boolean joined(String text, int at) {
        return at + 1 < text.length() && FoldTable.joins(text.charAt(at + 1));
    }

    private static int partEnd(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && FoldTable.joins(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
