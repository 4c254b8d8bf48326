package app.mitjul.text;

import java.util.Locale;
import java.util.Set;

/// A run of end marks in a sentence, and whether the sentence ends with it. Looks at a few words around it only.
///
/// @param start
///            of the sentence
/// @param end
///            of the paragraph
/// @param at
///            the first mark
/// @param run
///            after the last mark
/// @param after
///            after the closing quotation marks and brackets that follow
record FullStop(String text, int start, int end, int at, int run, int after) {

    /// Behind these a full stop is part of the word. One letter, and letters with full stops between them, always are.
    private static final Set<String> ABBREVIATIONS = WordList.of("""
            mr mrs ms dr st jr sr lt co no nos vs pp ca cf op vol fig prof gen sen rep gov col capt maj sgt
            hon rev pres inc ltd corp bros etc dept est approx jan feb mar apr jun jul aug sep sept oct nov
            dec ph al mt ft ed eds""");

    /// Ends of Korean sentences: a run of dots behind another syllable is a pause or a cut.
    private static final String FINAL_SYLLABLES = "다요까죠";

    private static final String LIST_LETTERS = "가나다라마바사아자차카타파하";

    private static final int LONGEST_WORD = 12;

    /// Whether a sentence ends here though the paragraph goes on.
    boolean ends() {
        if (Spaces.blank(text, start, at)) {
            return false;
        }
        char first = text.charAt(at);
        boolean gap = Spaces.is(text.charAt(after));
        if (first == '。' || first == '！' || first == '？') {
            return true;
        }
        if (!gap) {
            return first == '.' && run == at + 1 && after == run && glued();
        }
        if (first == '!' || first == '?') {
            return true;
        }
        return finished() && !goesOn() && (run > at + 1 || first != '.' || !insideWord());
    }

    /// Whether a Latin sentence goes on in lower case behind what must be an abbreviation.
    private boolean goesOn() {
        return Character.isLowerCase(nextCodePoint()) && !Marks.hangul(text.charAt(at - 1));
    }

    /// Whether the marks end a sentence when nothing follows: dots that trail off do so only behind a final ending.
    boolean finished() {
        char first = text.charAt(at);
        boolean trailing = first == '…' || first == '‥' || (first == '.' && run > at + 1 && text.charAt(at + 1) == '.');
        boolean other = text.substring(at, run).chars().anyMatch(c -> "!?。！？".indexOf(c) >= 0);
        return !trailing || other || finalSyllable(at);
    }

    private boolean finalSyllable(int before) {
        return before > start && FINAL_SYLLABLES.indexOf(syllableBefore(before)) >= 0;
    }

    /// The composed Hangul syllable that ends at `offset`, or the character there.
    private int syllableBefore(int offset) {
        int from = Boundaries.previous(text, offset);
        String one = java.text.Normalizer.normalize(text.substring(from, offset), java.text.Normalizer.Form.NFC);
        return one.isEmpty() ? ' ' : one.codePointAt(0);
    }

    /// `다.왕이`: the next sentence follows without a space. Not in lists (가.나.다.) and not in 바다.com.
    private boolean glued() {
        int before = Boundaries.previous(text, at);
        int next = nextCodePoint();
        boolean begins = Marks.hangul(next) || Marks.digit(next) || Marks.isOpening(next) || next == '“' || next == '‘'
                || Character.isUpperCase(next) || Character.isIdeographic(next);
        return begins && before > start && finalSyllable(at) && Marks.hangul(text.charAt(before - 1));
    }

    private int nextCodePoint() {
        int next = Spaces.skip(text, after, end);
        return next < text.length() ? text.codePointAt(next) : '\n';
    }

    /// Whether the single full stop belongs to a number, a date or an abbreviation.
    private boolean insideWord() {
        int from = at;
        while (from > start && at - from < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, at);
        if (word.isEmpty() || after > run) {
            return false;
        }
        if (word.chars().allMatch(Marks::digit)) {
            return number(word, from);
        }
        boolean first = from == start;
        if (word.chars().allMatch(Marks::latin)) {
            return latin(word, from, first);
        }
        return first && syllableBefore(at) != ' ' && Boundaries.previous(text, at) == start
                && LIST_LETTERS.indexOf(syllableBefore(at)) >= 0;
    }

    /// `2025. 7. 16.` and list numbers. A number that ends a sentence is followed by a word and begins no line.
    private boolean number(String word, int from) {
        boolean digitNext = Marks.digit(nextCodePoint());
        if (word.length() > 2) {
            return word.length() == 4 && digitNext && monthNext();
        }
        return digitNext || from == start || partOfDate(from);
    }

    private boolean monthNext() {
        int from = Spaces.skip(text, after, end);
        int to = from;
        while (to < end && to < from + 3 && Marks.digit(text.charAt(to))) {
            to++;
        }
        return to - from <= 2 && to < end && text.charAt(to) == '.';
    }

    private boolean partOfDate(int from) {
        int dot = Spaces.skipBack(text, start, from);
        return dot < from && dot > start + 1 && text.charAt(dot - 1) == '.' && Marks.digit(text.charAt(dot - 2));
    }

    private boolean latin(String word, int from, boolean first) {
        boolean dotted = from > start && text.charAt(from - 1) == '.';
        boolean roman = first && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        boolean acronym = word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean letter = word.length() == 1 && (first || " .(".indexOf(text.charAt(from - 1)) >= 0);
        return letter || dotted || roman || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || (acronym && !Character.isUpperCase(nextCodePoint()));
    }
}
