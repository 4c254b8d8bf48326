package app.mitjul.search;

import app.mitjul.text.Fold;
import app.mitjul.text.JamoForm;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was typed with the wrong keyboard: dksqh is 안보 on the two-set layout, and ㄴ채 is sco.
final class Keys {

    private static final String LATIN = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
    private static final String KOREAN = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String MEDIAL = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String FINAL = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final Map<String, Character> PAIRS = pairs();

    private Keys() {
    }

    private static Map<String, Character> pairs() {
        Map<String, Character> pairs = new TreeMap<>();
        for (char c : "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ".toCharArray()) {
            pairs.put(JamoForm.letters(c), c);
        }
        return pairs;
    }

    /// The words on the other keyboard; none when they could not have been typed on this one.
    static List<String> instead(String typed) {
        boolean latin = typed.chars().allMatch(c -> c < 0x80) && typed.chars().anyMatch(Character::isLetter);
        return latin ? List.of(hangul(typed)) : latin(typed);
    }

    /// Letters that stay letters although they follow the layout are no Korean.
    static String hangul(String typed) {
        StringBuilder letters = new StringBuilder();
        for (char c : typed.toCharArray()) {
            int key = LATIN.indexOf(c) >= 0 ? LATIN.indexOf(c) : LATIN.indexOf(Character.toLowerCase(c));
            letters.append(key < 0 ? c : KOREAN.charAt(key));
        }
        return composed(letters.toString());
    }

    private static List<String> latin(String typed) {
        StringBuilder out = new StringBuilder();
        for (char c : Fold.of(Normalizer.normalize(typed, Normalizer.Form.NFC)).folded().toCharArray()) {
            for (char letter : JamoForm.letters(c).toCharArray()) {
                int key = KOREAN.indexOf(letter);
                out.append(key < 0 ? letter : LATIN.charAt(key));
            }
        }
        boolean all = out.chars().allMatch(c -> c < 0x80);
        return all ? List.of(out.toString()) : List.of();
    }

    /// Syllables out of single letters, as an input method makes them.
    static String composed(String letters) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            int medial = at + 1;
            if (INITIAL.indexOf(letters.charAt(at)) < 0 || medial >= letters.length()
                    || MEDIAL.indexOf(letters.charAt(medial)) < 0) {
                out.append(letters.charAt(at));
                at++;
            } else {
                at = syllable(letters, at, out);
            }
        }
        return out.toString();
    }

    private static int syllable(String letters, int start, StringBuilder out) {
        int at = start + 1;
        char medial = letters.charAt(at);
        Character wide = pair(letters, at);
        if (wide != null && MEDIAL.indexOf(wide) >= 0) {
            medial = wide;
            at++;
        }
        at++;
        int coda = 0;
        Character two = pair(letters, at);
        if (two != null && FINAL.indexOf(two) >= 0 && !vowel(letters, at + 2)) {
            coda = FINAL.indexOf(two) + 1;
            at += 2;
        } else if (at < letters.length() && FINAL.indexOf(letters.charAt(at)) >= 0 && !vowel(letters, at + 1)) {
            coda = FINAL.indexOf(letters.charAt(at)) + 1;
            at++;
        }
        int code = (INITIAL.indexOf(letters.charAt(start)) * MEDIAL.length() + MEDIAL.indexOf(medial)) * 28 + coda;
        out.append((char) (0xAC00 + code));
        return at;
    }

    private static boolean vowel(String letters, int at) {
        return at < letters.length() && MEDIAL.indexOf(letters.charAt(at)) >= 0;
    }

    private static @org.jspecify.annotations.Nullable Character pair(String letters, int at) {
        return at + 2 <= letters.length() ? PAIRS.get(letters.substring(at, at + 2)) : null;
    }
}
