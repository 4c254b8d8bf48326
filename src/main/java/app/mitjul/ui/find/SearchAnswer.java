package app.mitjul.ui.find;

import app.mitjul.i18n.Problem;
import app.mitjul.search.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known so far of the answer to a query; counts come after the first hits.
///
/// @param query
///            without white space around it; empty: nothing is searched for
/// @param mode
///            of the hits
/// @param articles
///            with hits, as soon as they are counted
/// @param chips
///            the ways to understand the query, those that are offered because nothing was found last
/// @param remark
///            what was not understood, or why there is no answer
public record SearchAnswer(String query, Mode mode, Optional<Integer> articles, List<Chip> chips,
        Optional<Problem> remark) {

    public static final SearchAnswer NOTHING = new SearchAnswer("", Mode.CONTAINS, Optional.empty(), List.of(),
            Optional.empty());

    /// One way to understand the query.
    ///
    /// @param total
    ///            its hits, as soon as they are counted
    /// @param words
    ///            what it looks for instead; of offered ones only
    public record Chip(Mode mode, Optional<Long> total, List<String> words) {
    }

    public SearchAnswer {
        chips = List.copyOf(chips);
    }

    public boolean isEmpty() {
        return query.isEmpty();
    }

    /// Hits in the mode of the answer, as soon as they are counted.
    public Optional<Long> total() {
        return chips.stream().filter(c -> c.mode() == mode).findFirst().flatMap(Chip::total);
    }

    SearchAnswer with(Mode now, Optional<Problem> said) {
        return new SearchAnswer(query, now, Optional.empty(), chips, said);
    }

    SearchAnswer counted(int found) {
        return new SearchAnswer(query, mode, Optional.of(found), chips, remark);
    }

    /// With another count of a mode, whose chip is put where it belongs when it is not there.
    SearchAnswer with(Chip chip) {
        List<Chip> now = new ArrayList<>(chips);
        now.removeIf(c -> c.mode() == chip.mode());
        int at = 0;
        while (at < now.size() && now.get(at).mode().ordinal() < chip.mode().ordinal()) {
            at++;
        }
        now.add(at, chip);
        return new SearchAnswer(query, mode, articles, now, remark);
    }
}
