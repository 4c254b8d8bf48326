package app.mitjul.text;

/// Finds what a person means while still typing it: any case, composed or not, and in Hangul from the first letter on.
/// `ㅇ`, `아`, `안`, `안ㅂ` and `안보` all find 안보, as does `ㅇㅂ`; the syllable under way finds those it can become:
/// `뭉` finds 무역, whose second ㅇ the keyboard put below for now.
public final class AsTyped {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    /// The letters as an input method shows them, in the order of Unicode's syllable composition (chapter 3.12).
    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String FINAL = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    /// Double finals, then the letter that stays and the one that goes on.
    private static final String DOUBLE = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
    private static final String STAYS = "ㄱㄴㄴㄹㄹㄹㄹㄹㄹㄹㅂ";
    private static final String GOES = "ㅅㅈㅎㄱㅁㅂㅅㅌㅍㅎㅅ";

    private final String wanted;

    /// @param query
    ///            as typed so far; white space at its ends does not count
    public AsTyped(String query) {
        wanted = Fold.of(query.strip()).folded();
    }

    /// Nothing is asked for: everything fits.
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /// Whether it occurs in `name`.
    public boolean in(String name) {
        String folded = Fold.of(name).folded();
        for (int at = 0; at <= folded.length() - (wanted.isEmpty() ? 0 : 1); at++) {
            if (fits(folded, at)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    /// Whether `name` begins with it.
    public boolean begins(String name) {
        return fits(Fold.of(name).folded(), 0);
    }

    private boolean fits(String name, int at) {
        for (int i = 0; i < wanted.length(); i++) {
            if (at + i >= name.length()) {
                return false;
            }
            boolean last = i == wanted.length() - 1;
            if (!fits(wanted.charAt(i), name, at + i, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char typed, String name, int at, boolean last) {
        char there = name.charAt(at);
        if (typed == there) {
            return true;
        }
        if (!isSyllable(there)) {
            return false;
        }
        if (INITIAL.indexOf(typed) >= 0) {
            return typed == initial(there);
        }
        return last && isSyllable(typed) && becomes(typed, name, at);
    }

    /// Whether the syllable under way can become what stands at `at`.
    private static boolean becomes(char typed, String name, int at) {
        char there = name.charAt(at);
        int end = (typed - FIRST) % FINALS;
        if ((typed - FIRST) / FINALS != (there - FIRST) / FINALS) {
            return false;
        }
        if (end == 0) {
            return true;
        }
        char next = at + 1 < name.length() && isSyllable(name.charAt(at + 1)) ? initial(name.charAt(at + 1)) : ' ';
        char letter = FINAL.charAt(end);
        char has = FINAL.charAt((there - FIRST) % FINALS);
        int pair = DOUBLE.indexOf(letter);
        return has == ' ' && letter == next
                || pair >= 0 && has == STAYS.charAt(pair) && next == GOES.charAt(pair)
                || DOUBLE.indexOf(has) >= 0 && STAYS.charAt(DOUBLE.indexOf(has)) == letter;
    }

    private static char initial(char syllable) {
        return INITIAL.charAt((syllable - FIRST) / (VOWELS * FINALS));
    }

    private static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }
}
