package app.mitjul.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// First letters: of a foreign name and of its sound in Hangul (트럼프 and Trump), of the words of a name that its
/// abbreviation is made of.
final class Initials {

    /// For each first consonant from ㄱ to ㅎ the Latin letters that it may stand for; ㅇ stands for any vowel.
    private static final String[] LATIN = {"gkcq", "gkcq", "n", "dt", "dt", "lr", "m", "bpv", "bpv", "scxzt", "scxz",
            "aeiouywv",
            "jzgd", "jzgqc", "ctqs", "kcqx", "tc", "pfv", "hxfjw"};

    private Initials() {
    }

    static boolean alike(char hangul, String latin) {
        return hangul >= '가' && hangul <= '힣' && !latin.isEmpty()
                && LATIN[(hangul - '가') / 588].indexOf(latin.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    }

    /// Words that an abbreviation passes over: of, and, the.
    static boolean small(String word) {
        return word.length() <= 3 && Character.isLowerCase(word.charAt(0));
    }

    /// The capitals that stand for a name: SCO for Shanghai Cooperation Organisation.
    static String of(String name) {
        return Arrays.stream(name.split("[\\s-]+")).filter(w -> !w.isEmpty() && !small(w)).map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }
}
