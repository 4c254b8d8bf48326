package app.mitjul.ui.translation;

import app.mitjul.text.Fold;
import app.mitjul.text.TermFinder;
import app.mitjul.text.TermHit;
import java.util.List;
import java.util.Optional;

/// The translation of a term, ready to go into a translation.
///
/// @param from
///            first UTF-16 code unit that it takes the place of
/// @param to
///            the unit after; equal to `from` when it takes no place
record TermInsertion(int from, int to, String words) {

    /// The term that ends at the caret takes its translation's place. Otherwise the first term of the source sentence
    /// whose translation is not in the target yet goes in at the caret, else the first one.
    static Optional<TermInsertion> of(TermFinder finder, String source, String target, int caret) {
        Optional<TermHit> left = finder.find(target.substring(0, caret), 0).stream()
                .filter(h -> h.range().end() == caret && !h.term().target().isBlank()).findFirst();
        if (left.isPresent()) {
            return Optional.of(new TermInsertion(left.get().range().start(), caret, left.get().term().target()));
        }
        List<TermHit> hits = finder.find(source, 0).stream().filter(h -> !h.term().target().isBlank()).toList();
        Fold typed = Fold.of(target);
        return hits.stream().filter(h -> !typed.contains(h.term().target())).findFirst()
                .or(() -> hits.stream().findFirst())
                .map(h -> new TermInsertion(caret, caret, spaced(target, caret, h.term().target())));
    }

    /// With a space before it when a word or a comma stands there.
    private static String spaced(String target, int caret, String words) {
        boolean glued = caret > 0 && (Character.isLetterOrDigit(target.charAt(caret - 1))
                || ",;:.)”’".indexOf(target.charAt(caret - 1)) >= 0);
        return glued ? " " + words : words;
    }
}
