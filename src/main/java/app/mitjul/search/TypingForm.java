package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Bare;
import app.mitjul.text.Bare.Gap;
import app.mitjul.text.Fold;
import app.mitjul.text.JamoForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words of which the last syllable is still being typed: it is compared letter by letter, and what it holds may belong to
/// the next syllable of the text already.
final class TypingForm implements Form {

    private static final char FIRST = 0xAC00;
    private static final char LAST = 0xD7A3;
    private static final int OF_INITIAL = 588;
    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private final String head;
    private final String tail;
    private Optional<List<Set<String>>> terms = Optional.empty();

    private TypingForm(String head, char last) {
        this.head = head;
        tail = JamoForm.letters(last);
    }

    /// Empty when nothing is on its way to becoming a syllable.
    static Optional<TypingForm> of(String words) {
        String letters = Bare.of(Fold.of(words.strip())).text();
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        char last = letters.charAt(letters.length() - 1);
        boolean typed = last >= FIRST && last <= LAST || Grams.isConsonant(last) && letters.length() > 1;
        return typed
                ? Optional.of(new TypingForm(letters.substring(0, letters.length() - 1), last))
                : Optional.empty();
    }

    @Override
    public List<TextRange> in(Bare text) {
        List<TextRange> hits = new ArrayList<>();
        String in = text.text();
        int at = 0;
        while (at + head.length() < in.length()) {
            int start = head.isEmpty() ? at : in.indexOf(head, at);
            if (start < 0) {
                break;
            }
            int end = together(text, start) ? reach(text, start + head.length()) : -1;
            if (end > start) {
                hits.add(text.range(start, end));
            }
            at = end > start ? end : start + 1;
        }
        return hits;
    }

    /// The spaces within the head are passed over as everywhere.
    private boolean together(Bare text, int start) {
        boolean begins = text.begins(start);
        for (int i = 1; i <= head.length(); i++) {
            Gap gap = text.gap(start + i);
            if (gap == Gap.LINE || gap != Gap.NONE && !(begins && head.length() > 1)) {
                return false;
            }
        }
        return true;
    }

    /// The offset behind the syllables from `at` on that begin with these letters, or -1.
    private int reach(Bare text, int at) {
        String left = tail;
        int here = at;
        while (!left.isEmpty()) {
            if (here >= text.text().length() || here > at && text.gap(here) != Gap.NONE) {
                return -1;
            }
            String there = JamoForm.letters(text.text().charAt(here));
            if (!there.startsWith(left) && !left.startsWith(there)) {
                return -1;
            }
            left = left.length() <= there.length() ? "" : left.substring(there.length());
            here++;
        }
        return here;
    }

    @Override
    public BitSet candidates(SearchIndex index, Field field, SearchIndex.Window window) {
        if (terms.isEmpty()) {
            terms = Optional.of(terms(index));
        }
        return index.holding(terms.get(), field, window);
    }

    /// What the head has, and what the last syllable can become: one that has more letters, or one with fewer and a next
    /// one that begins with the rest. Which of those there are, the index knows.
    private List<Set<String>> terms(SearchIndex index) {
        List<Set<String>> all = new ArrayList<>();
        if (head.codePointCount(0, head.length()) > 1) {
            BitSet gaps = new BitSet();
            gaps.set(0, head.length() + 1);
            all.addAll(Grams.wanted(head, gaps));
        }
        Set<String> become = new HashSet<>();
        Set<String> before = new HashSet<>();
        int last = head.isEmpty() ? 0 : head.codePointBefore(head.length());
        for (char c = FIRST; c <= LAST; c++) {
            String letters = JamoForm.letters(c);
            if (letters.startsWith(tail)) {
                add(become, last, c);
                add(before, last, c);
            } else if (tail.startsWith(letters)) {
                char next = tail.charAt(letters.length());
                become.addAll(pairs(index, c, next));
                add(before, last, c);
            }
        }
        if (last != 0) {
            all.add(known(index, before));
        }
        all.add(last == 0 ? become : known(index, become));
        return all;
    }

    private static void add(Set<String> terms, int before, char c) {
        if (before == 0) {
            terms.add(c + "*");
            return;
        }
        terms.add(Grams.term(before, "", c));
        terms.add(Grams.term(before, String.valueOf(Grams.MARK), c));
        terms.add(Grams.term(before, String.valueOf(Grams.SPACE), c));
    }

    /// Hundreds could be, a few are.
    private static Set<String> known(SearchIndex index, Set<String> terms) {
        return index.terms(terms).keySet();
    }

    private static Set<String> pairs(SearchIndex index, char c, char initial) {
        int number = INITIAL.indexOf(initial);
        if (number < 0) {
            return Set.of();
        }
        char from = (char) (FIRST + number * OF_INITIAL);
        return index.terms("" + c + from, "" + c + (char) (from + OF_INITIAL)).keySet();
    }
}
