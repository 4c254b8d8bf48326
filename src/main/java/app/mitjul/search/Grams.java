package app.mitjul.search;

import app.mitjul.text.Bare;
import app.mitjul.text.Bare.Gap;
import app.mitjul.text.JamoForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The terms of the index: every two neighbours among the letters of a text, in their order. Neighbours with a mark or
/// white space between them are other terms than those without; the last letter of a line is a term alone. So each letter
/// begins exactly one term, and a letter is found by the terms that begin with it.
public final class Grams {

    /// Between neighbours with a mark between them, and with white space. From Unicode's private use area.
    public static final char MARK = '\uE000';
    public static final char SPACE = '\uE001';

    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private Grams() {
    }

    /// All terms of a text, with spaces between them.
    public static String of(Bare bare) {
        String text = bare.text();
        StringBuilder terms = new StringBuilder(4 * text.length());
        for (int at = 0; at < text.length();) {
            int next = at + Character.charCount(text.codePointAt(at));
            terms.append(text, at, next);
            Gap gap = bare.gap(next);
            if (gap != Gap.LINE) {
                between(gap, terms);
                terms.append(text, next, next + Character.charCount(text.codePointAt(next)));
            }
            terms.append(' ');
            at = next;
        }
        return terms.toString();
    }

    private static void between(Gap gap, StringBuilder terms) {
        if (gap == Gap.MARK) {
            terms.append(MARK);
        } else if (gap == Gap.SPACE) {
            terms.append(SPACE);
        }
    }

    /// The terms that words, free of marks, must have: of each set one.
    ///
    /// @param own
    ///            whether the words themselves have a gap before the code point of that number
    static List<Set<String>> wanted(String words, java.util.BitSet own) {
        int[] letters = words.codePoints().toArray();
        List<Set<String>> all = new ArrayList<>();
        if (letters.length == 1) {
            all.add(Set.of(words + "*"));
        }
        for (int i = 1; i < letters.length; i++) {
            Set<String> one = new LinkedHashSet<>();
            one.add(term(letters[i - 1], "", letters[i]));
            one.add(term(letters[i - 1], String.valueOf(MARK), letters[i]));
            if (letters.length > 2 || own.get(i)) {
                one.add(term(letters[i - 1], String.valueOf(SPACE), letters[i]));
            }
            all.add(one);
        }
        return all;
    }

    static String term(int one, String between, int other) {
        return Character.toString(one) + between + Character.toString(other);
    }

    /// Every three first consonants in a row within a word, each triple once, as letters from `a` on.
    public static Set<String> initials(Bare bare) {
        String text = bare.text();
        Set<String> triples = new LinkedHashSet<>();
        for (int at = 0; at + 2 < text.length(); at++) {
            if (bare.gap(at + 1) == Gap.NONE && bare.gap(at + 2) == Gap.NONE) {
                triple(text, at, triples);
            }
        }
        return triples;
    }

    private static void triple(String text, int at, Set<String> triples) {
        int first = INITIAL.indexOf(initial(text.charAt(at)));
        int second = INITIAL.indexOf(initial(text.charAt(at + 1)));
        int third = INITIAL.indexOf(initial(text.charAt(at + 2)));
        if (first >= 0 && second >= 0 && third >= 0) {
            triples.add("" + (char) ('a' + first) + (char) ('a' + second) + (char) ('a' + third));
        }
    }

    /// The same of first consonants alone.
    static Set<String> triples(String consonants) {
        Set<String> triples = new LinkedHashSet<>();
        for (int at = 0; at + 2 < consonants.length(); at++) {
            triple(consonants, at, triples);
        }
        return triples;
    }

    /// The first consonant of a syllable; any other character is its own.
    static char initial(char c) {
        return c >= 0xAC00 && c <= 0xD7A3 ? JamoForm.letters(c).charAt(0) : c;
    }

    static boolean isConsonant(char c) {
        return c >= 'ㄱ' && c <= 'ㅎ';
    }
}
