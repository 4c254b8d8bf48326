package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;

/// Finds words while they are typed. A Korean syllable changes until it is finished: on the way to 아시아 the field holds
/// ㅇ, 아, 앗, 아시, 아싱. Spelled out letter by letter all of them are beginnings of the same row of letters, so the last
/// syllable of a query is compared by its letters and may end inside a syllable of the text; what stands before it is
/// compared as it is. Where the text holds the query as it stands, only that counts. Everything is folded first, as
/// [Fold] does.
public final class JamoForm {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int FINALS = 28;
    private static final int MEDIALS = 21;
    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String[] MEDIAL = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
    private static final String[] FINAL = ". ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"
            .split(" ");
    private static final String COMPOUND = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ";
    private static final String[] PARTS = "ㄱㅅ ㄴㅈ ㄴㅎ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅂㅅ ㅗㅏ ㅗㅐ ㅗㅣ ㅜㅓ ㅜㅔ ㅜㅣ ㅡㅣ"
            .split(" ");

    private final Fold fold;

    private JamoForm(Fold fold) {
        this.fold = fold;
    }

    /// Folds the text; takes time in proportion to it.
    public static JamoForm of(String text) {
        return new JamoForm(Fold.of(text));
    }

    /// The raw ranges (UTF-16 code units) that a half-typed query means, from left to right and not overlapping. A range
    /// ends behind the syllable that the query reached. White space at the ends of the query counts; an empty one is
    /// found nowhere.
    public List<TextRange> find(String query) {
        String wanted = Fold.of(query).folded();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<TextRange> exact = fold.find(query);
        int last = wanted.length() - 1;
        char typed = wanted.charAt(last);
        if (!exact.isEmpty() || (!syllable(typed) && !letter(typed))) {
            return exact;
        }
        return find(wanted.substring(0, last), letters(typed));
    }

    private List<TextRange> find(String head, String tail) {
        String text = fold.folded();
        List<TextRange> hits = new ArrayList<>();
        int at = 0;
        while (at + head.length() < text.length()) {
            int start = head.isEmpty() ? at : text.indexOf(head, at);
            if (start < 0) {
                break;
            }
            int end = reach(text, start + head.length(), tail);
            if (end < 0) {
                at = start + 1;
            } else {
                hits.add(fold.range(start, end));
                at = end;
            }
        }
        return List.copyOf(hits);
    }

    /// The offset behind the syllables from `at` on that begin with these letters, or -1.
    private static int reach(String text, int at, String letters) {
        String left = letters;
        int here = at;
        while (!left.isEmpty()) {
            if (here >= text.length()) {
                return -1;
            }
            String there = letters(text.charAt(here));
            if (!there.startsWith(left) && !left.startsWith(there)) {
                return -1;
            }
            left = left.length() <= there.length() ? "" : left.substring(there.length());
            here++;
        }
        return here;
    }

    private static boolean syllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static boolean letter(char c) {
        return c >= 'ㄱ' && c <= 'ㅣ';
    }

    /// The keys that type a character, in their order; any other character is its own.
    public static String letters(char c) {
        if (syllable(c)) {
            int index = c - FIRST;
            int end = index % FINALS;
            return INITIAL.charAt(index / FINALS / MEDIALS) + MEDIAL[index / FINALS % MEDIALS]
                    + (end == 0 ? "" : FINAL[end]);
        }
        int compound = COMPOUND.indexOf(c);
        return compound >= 0 ? PARTS[compound] : String.valueOf(c);
    }
}
