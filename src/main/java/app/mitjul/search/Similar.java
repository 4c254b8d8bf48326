package app.mitjul.search;

import app.mitjul.text.JamoForm;
import java.util.LinkedHashSet;
import java.util.Set;

/// Words that differ by one letter of Hangul. Short words have too many neighbours: from six letters on.
final class Similar {

    private static final int SHORTEST = 6;
    private static final char FIRST = 0xAC00;
    private static final int INITIALS = 19;
    private static final int MEDIALS = 21;
    private static final int FINALS = 28;
    private static final int IEUNG = 11;
    /// For each final the initial it is when it goes on to the next syllable; -1 for none and for double ones.
    private static final int[] GOES_ON = goesOn();

    private Similar() {
    }

    private static int[] goesOn() {
        String finals = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
        String initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
        int[] goesOn = new int[FINALS];
        for (int i = 0; i < FINALS; i++) {
            goesOn[i] = initials.indexOf(finals.charAt(i));
        }
        return goesOn;
    }

    static Set<String> of(String letters) {
        int jamo = letters.chars().map(c -> JamoForm.letters((char) c).length()).sum();
        boolean hangul = letters.chars().allMatch(c -> c >= FIRST && c <= 0xD7A3);
        Set<String> words = new LinkedHashSet<>();
        if (hangul && jamo >= SHORTEST) {
            for (int at = 0; at < letters.length(); at++) {
                one(letters, at, words);
                moved(letters, at, words);
            }
        }
        return words;
    }

    private static void one(String letters, int at, Set<String> words) {
        int code = letters.charAt(at) - FIRST;
        int initial = code / FINALS / MEDIALS;
        int medial = code / FINALS % MEDIALS;
        int coda = code % FINALS;
        for (int i = 0; i < FINALS; i++) {
            if (i < INITIALS && i != initial) {
                words.add(with(letters, at, i, medial, coda));
            }
            if (i < MEDIALS && i != medial) {
                words.add(with(letters, at, initial, i, coda));
            }
            if (i != coda) {
                words.add(with(letters, at, initial, medial, i));
            }
        }
    }

    /// 각아 and 가가 differ by one letter, too.
    private static void moved(String letters, int at, Set<String> words) {
        if (at + 1 >= letters.length()) {
            return;
        }
        int code = letters.charAt(at) - FIRST;
        int next = letters.charAt(at + 1) - FIRST;
        int initial = next / FINALS / MEDIALS;
        int goesOn = GOES_ON[code % FINALS];
        if (initial == IEUNG && goesOn >= 0) {
            String open = with(letters, at, code / FINALS / MEDIALS, code / FINALS % MEDIALS, 0);
            words.add(with(open, at + 1, goesOn, next / FINALS % MEDIALS, next % FINALS));
        }
        for (int coda = 1; coda < FINALS; coda++) {
            if (code % FINALS == 0 && GOES_ON[coda] == initial) {
                String closed = with(letters, at, code / FINALS / MEDIALS, code / FINALS % MEDIALS, coda);
                words.add(with(closed, at + 1, IEUNG, next / FINALS % MEDIALS, next % FINALS));
            }
        }
    }

    private static String with(String letters, int at, int initial, int medial, int coda) {
        char syllable = (char) (FIRST + (initial * MEDIALS + medial) * FINALS + coda);
        return letters.substring(0, at) + syllable + letters.substring(at + 1);
    }
}
