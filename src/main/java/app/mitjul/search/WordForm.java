package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Bare;
import app.mitjul.text.Bare.Gap;
import app.mitjul.text.Fold;
import app.mitjul.text.Josa;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Words compared letter by letter. A space or mark the words have may be missing in the text; one that only the text has
/// is passed over where a word begins at the hit, and white space only by words of at least three letters: so 풍력발전소 finds
/// 풍력 발전소, and 안보 does not find 그동안 보고.
final class WordForm implements Form {

    private static final int PASSES_SPACES = 3;

    private final Mode mode;
    private final Bare words;
    private final String letters;
    /// Folded as typed, for the exact mode.
    private final String typed;
    private final boolean many;

    WordForm(Mode mode, String words) {
        this.mode = mode;
        Fold fold = Fold.of(words.strip());
        this.words = Bare.of(fold);
        letters = this.words.text();
        typed = letters.isEmpty()
                ? ""
                : fold.folded().substring(this.words.folded(0), this.words.folded(letters.length() - 1) + 1);
        many = letters.codePointCount(0, letters.length()) >= PASSES_SPACES;
    }

    String letters() {
        return letters;
    }

    @Override
    public List<TextRange> in(Bare text) {
        List<TextRange> hits = new ArrayList<>();
        String in = text.text();
        for (int at = in.indexOf(letters); at >= 0;) {
            boolean here = stands(text, at);
            if (here) {
                hits.add(text.range(at, at + letters.length()));
            }
            at = in.indexOf(letters, at + (here ? letters.length() : 1));
        }
        return hits;
    }

    private boolean stands(Bare text, int at) {
        boolean begins = text.begins(at);
        if (!begins && mode != Mode.CONTAINS) {
            return false;
        }
        for (int i = 1; i < letters.length(); i++) {
            Gap gap = text.gap(at + i);
            if (gap != Gap.NONE && !passes(gap, i, begins)) {
                return false;
            }
        }
        return mode != Mode.EXACT || exact(text, at);
    }

    private boolean passes(Gap gap, int i, boolean begins) {
        if (gap == Gap.LINE) {
            return false;
        }
        return words.gap(i) != Gap.NONE || begins && (many || gap == Gap.MARK);
    }

    private boolean exact(Bare text, int at) {
        int end = at + letters.length();
        if (!text.fold().folded().startsWith(typed, text.folded(at))) {
            return false;
        }
        int stop = end;
        while (!text.begins(stop)) {
            stop++;
        }
        return Josa.mayFollow(letters, text.text().substring(end, stop));
    }

    boolean isOne() {
        return letters.codePointCount(0, letters.length()) == 1;
    }

    /// Two different letters with nothing between them: one term of the index.
    boolean isPair() {
        return letters.length() == 2 && letters.charAt(0) != letters.charAt(1) && words.gap(1) == Gap.NONE;
    }

    /// How many of the hits of a pair have nothing between the letters.
    int plain(Bare text) {
        return in(text).size() - (isPair() ? marked(text) : 0);
    }

    /// How many of the hits of a pair have a mark between the letters.
    int marked(Bare text) {
        int count = 0;
        for (int at = text.text().indexOf(letters); at >= 0; at = text.text().indexOf(letters, at + 1)) {
            count += text.gap(at + 1) != Gap.NONE && stands(text, at) ? 1 : 0;
        }
        return count;
    }

    List<Set<String>> terms() {
        BitSet own = new BitSet();
        int point = 0;
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            own.set(point, at > 0 && words.gap(at) != Gap.NONE);
            point++;
        }
        return Grams.wanted(letters, own);
    }

    @Override
    public BitSet candidates(SearchIndex index, Field field, SearchIndex.Window window) {
        return index.holding(terms(), field, window);
    }
}
