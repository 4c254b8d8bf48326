package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.term.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the terms of a list in a text: each in its source form, its original script and in Latin letters, composed or
/// not, in any case unless it is written in capitals, the longest where several fit. A Korean form is found at the start
/// of an eojeol with a particle behind it, from three syllables on anywhere; one syllable (핵) only alone or with a
/// particle, so not in 핵심. Takes time in proportion to the text, however long the list is.
public final class TermFinder {

    private final Map<Integer, List<TermForm>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet();

    private TermFinder() {
    }

    /// @param terms
    ///            of two with the same form the first is found
    public static TermFinder of(List<Term> terms) {
        TermFinder finder = new TermFinder();
        for (Term term : terms) {
            forms(term).flatMap(f -> TermForm.of(f, term).stream()).forEach(finder::add);
        }
        Comparator<TermForm> longest = (a, b) -> Integer.compare(b.folded().length(), a.folded().length());
        finder.byStart.values().forEach(forms -> forms.sort(longest));
        return finder;
    }

    /// The forms of a term; Latin ones may be several between commas.
    private static Stream<String> forms(Term term) {
        return Stream.concat(Stream.of(term.source(), term.original()), Stream.of(term.latin().split(",")))
                .map(String::strip).filter(f -> !f.isEmpty()).distinct();
    }

    private void add(TermForm form) {
        starts.set(form.folded().charAt(0));
        byStart.computeIfAbsent(key(form.folded(), 0), k -> new ArrayList<>()).add(form);
    }

    /// The first two units; a form of one unit is kept with 0 behind it.
    private static int key(String text, int at) {
        return text.charAt(at) << 16 | (at + 1 < text.length() ? text.charAt(at + 1) : 0);
    }

    public boolean isEmpty() {
        return byStart.isEmpty();
    }

    /// The places in `text` from UTF-16 offset `from` on, from left to right and not overlapping.
    public List<TermHit> find(String text, int from) {
        if (isEmpty() || from >= text.length()) {
            return List.of();
        }
        Fold fold = Fold.of(text);
        String folded = fold.folded();
        List<TermHit> hits = new ArrayList<>();
        for (int at = 0; at < folded.length();) {
            Optional<TermForm> form = starts.get(folded.charAt(at)) ? longest(text, fold, at) : Optional.empty();
            if (form.isPresent()) {
                TextRange range = fold.range(at, at + form.get().folded().length());
                if (range.start() >= from) {
                    hits.add(new TermHit(range, form.get().term()));
                }
            }
            at += form.map(f -> f.folded().length()).orElse(1);
        }
        return List.copyOf(hits);
    }

    private Optional<TermForm> longest(String text, Fold fold, int at) {
        String folded = fold.folded();
        return of(key(folded, at), text, fold, at).or(() -> of(folded.charAt(at) << 16, text, fold, at));
    }

    private Optional<TermForm> of(int key, String text, Fold fold, int at) {
        for (TermForm form : byStart.getOrDefault(key, List.of())) {
            if (form.standsAt(fold.folded(), at)
                    && form.written(fold.range(at, at + form.folded().length()).of(text))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
