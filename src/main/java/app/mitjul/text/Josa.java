package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// The Korean word without its particle: 안보를 is 안보, 상하이협력기구(SCO)는 is 상하이협력기구(SCO), 나라 stays. A list of
/// particles with the final consonant each asks for, and a lexicon of words that only look as if they had one. It is
/// made for an *offer* that a person sees before taking it: it leaves a bare noun alone rather than cutting it, and it
/// may still cut a verb, so nothing is indexed by it.
public final class Josa {

    private Josa() {
    }

    /// Whether `rest` is nothing or a particle that may stand behind `word`, both folded and without marks.
    public static boolean mayFollow(String word, String rest) {
        return rest.isEmpty() || !word.isEmpty() && JosaCut.follows(word.charAt(word.length() - 1), rest);
    }

    /// The word without its particle and without the quotation marks and punctuation around it; empty when it carries
    /// no particle that this knows. Composed and decomposed text give the same.
    public static Optional<String> stem(String eojeol) {
        return eojeol.isEmpty()
                ? Optional.empty()
                : shrink(eojeol, new TextRange(0, eojeol.length())).map(range -> range.of(eojeol));
    }

    /// The range of `eojeol` without the particle at its end; empty when there is none. Of several words the last is
    /// looked at. Quotation marks at both ends go too, and a bracket whose partner is outside.
    ///
    /// @param eojeol
    ///            UTF-16 range in `text`, its ends between graphemes
    public static Optional<TextRange> shrink(String text, TextRange eojeol) {
        Composed part = Composed.of(text, eojeol.start(), eojeol.end());
        String word = part.text();
        int end = wordEnd(word);
        int from = lastWord(word, end);
        int cut = JosaCut.of(word, from, end);
        int last = closed(word, cut);
        int first = opened(word, last);
        return cut == end || first >= last ? Optional.empty() : Optional.of(part.raw(new TextRange(first, last)));
    }

    /// The end without the punctuation and the closing marks behind the particle: `(안보를),` ends before the bracket.
    private static int wordEnd(String word) {
        int end = word.length();
        while (end > 0 && Marks.isMark(word.charAt(end - 1)) && !balanced(word, 0, end)) {
            end--;
        }
        return end;
    }

    /// Whether the text from `start` to `end` ends with a bracket that was opened in it behind a first letter.
    private static boolean balanced(String word, int start, int end) {
        char last = word.charAt(end - 1);
        if (!Marks.isClosing(last)) {
            return false;
        }
        int open = word.lastIndexOf(Marks.partner(last), end - 1);
        return open > start && Character.isLetterOrDigit(word.charAt(open - 1));
    }

    /// Where the last word begins: behind the last mark that is neither a bracket with its partner nor a quotation.
    private static int lastWord(String word, int end) {
        int at = end;
        while (at > 0
                && (Character.isLetterOrDigit(word.charAt(at - 1)) || Character.isSurrogate(word.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /// The end of what stands before the particle: without a closing quotation mark or a bracket opened elsewhere.
    private static int closed(String word, int cut) {
        int end = cut;
        while (end > 0 && Marks.isMark(word.charAt(end - 1)) && !balanced(word, 0, end)) {
            end--;
        }
        return end;
    }

    private static int opened(String word, int end) {
        int at = 0;
        while (at < end && Marks.isMark(word.charAt(at))) {
            at++;
        }
        return at;
    }
}
