package app.mitjul.text;

import java.util.Set;

/// Finds where the particle of a composed Korean word begins: the longest particle whose condition holds, unless a
/// shorter one leaves a word of the lexicon (정상회의는 is 정상회의 and 는).
final class JosaCut {

    private static final int LONGEST = 5;

    private static final Set<String> ALWAYS = WordList.of("""
            에 에서 에게 에게서 에는 에도 에만 에의 에선 에겐 에서는 에서도 에서만 에서의 에서부터 에서까지 에게는 에게도
            에게만 에게서는 한테 한테서 께서 께서는 의 도 만 만은 만을 만이 만의 만도 만으로 만으로도 까지 까지는 까지도 까지의
            까지만 까지로 부터 부터는 부터의 부터도 보다 보다는 보다도 처럼 처럼은 만큼 만큼은 만큼의 만큼이나 조차 조차도 마저
            마저도 마다 밖에 뿐 뿐만 대로 이며
            """);

    private static final Set<String> AFTER_CONSONANT = WordList
            .of("이 은 을 과 과의 과는 과도 과만 이나 이나마 이라는 이라고 이라며 이라도 이란 이든 이든지 이야말로 이랑");

    private static final Set<String> AFTER_VOWEL = WordList.of("가 는 를 와 와의 와는 와도 와만 라는 라고 라며 야말로");

    private static final Set<String> RO = WordList.of("로 로는 로도 로의 로서 로써 로부터 로만 로까지 로선 로서의 로서는");

    /// These stand behind a single syllable without making a word of it that means something else.
    private static final Set<String> CLEAR = WordList.of("""
            에 에서 에게 에게서 에는 에도 에서는 에서도 에서의 까지 까지는 부터 부터는 처럼 를 으로 으로는 으로도 으로서
            """);

    private JosaCut() {
    }

    /// Where the particle begins, or `end` when there is none.
    ///
    /// @param from
    ///            where the word begins; what stands before it is a mark or nothing
    static int of(String word, int from, int end) {
        String last = word.substring(from, end);
        if (JosaWords.stands(last)) {
            return end;
        }
        int cut = end;
        for (int at = end - 1; at >= Math.max(from, end - LONGEST); at--) {
            if (Marks.hangul(word.charAt(at)) && holds(word, from, at, end)) {
                cut = at;
                if (JosaWords.stands(word.substring(from, at))) {
                    return cut;
                }
            }
        }
        return cut;
    }

    private static boolean holds(String word, int from, int at, int end) {
        String josa = word.substring(at, end);
        if (at == from) {
            return at > 0 && afterMark(word, at) && known(josa);
        }
        char before = word.charAt(at - 1);
        return asked(before, josa) && (Marks.hangul(before)
                ? JosaWords.mayStem(word.substring(from, at), josa)
                : !Marks.digit(before) || josa.length() > 1 || "은는을를에의와".contains(josa));
    }

    /// Whether `rest` is a particle that may stand behind the syllable `last`.
    static boolean follows(char last, String rest) {
        return asked(last, rest);
    }

    static boolean clear(String josa) {
        return CLEAR.contains(josa);
    }

    /// Behind a bracket or a quotation mark the reading is not known, so either form will do.
    private static boolean afterMark(String word, int at) {
        char before = word.charAt(at - 1);
        return Marks.isClosing(before) || Marks.isClosingQuote(before);
    }

    private static boolean known(String josa) {
        return ALWAYS.contains(josa) || AFTER_CONSONANT.contains(josa) || AFTER_VOWEL.contains(josa) || ro(josa);
    }

    private static boolean ro(String josa) {
        return RO.contains(josa) || (josa.startsWith("으") && RO.contains(josa.substring(1)));
    }

    private static boolean asked(char before, String josa) {
        int coda = coda(before);
        if (coda < 0) {
            return known(josa);
        }
        return ALWAYS.contains(josa) || (coda == 0 ? AFTER_VOWEL : AFTER_CONSONANT).contains(josa)
                || (ro(josa) && (coda == 0 || coda == 8) == RO.contains(josa));
    }

    /// The number of a final consonant, 0 for none, 8 for ㄹ; of digits as they are read. -1 when it cannot be known.
    private static int coda(char c) {
        if (c >= '가' && c <= '힣') {
            return (c - '가') % 28;
        }
        return Marks.digit(c) ? new int[]{21, 8, 0, 16, 0, 0, 1, 8, 8, 0}[c - '0'] : -1;
    }
}
