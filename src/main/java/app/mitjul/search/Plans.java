package app.mitjul.search;

import app.mitjul.text.Bare;
import app.mitjul.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The ways to understand one query.
final class Plans {

    private static final int SHOWN = 3;

    private final SearchIndex index;
    private final Query query;
    private final List<Query.Words> all;
    private final Map<Plan, List<String>> others = new HashMap<>();

    Plans(SearchIndex index, Query query) {
        this.index = index;
        this.query = query;
        all = query.all().flatMap(q -> q instanceof Query.Words w
                ? List.of(w).stream()
                : q instanceof Query.Not not
                        ? not.query().all().flatMap(Plans::words)
                        : List.<Query.Words>of().stream())
                .distinct().toList();
    }

    private static java.util.stream.Stream<Query.Words> words(Query query) {
        return query instanceof Query.Words w ? java.util.stream.Stream.of(w) : java.util.stream.Stream.empty();
    }

    /// In the mode that was chosen, or the one that fits.
    Plan of(Optional<Mode> chosen) {
        boolean initials = !query.wanted().isEmpty()
                && query.wanted().stream().allMatch(w -> InitialsForm.fits(letters(w)));
        Mode mode = chosen.orElse(initials ? Mode.INITIALS : Mode.CONTAINS);
        if (mode == Mode.TYPING) {
            return typing(Mode.CONTAINS).orElseGet(() -> plain(Mode.TYPING));
        }
        return mode.isOffered() ? offered(mode).orElseGet(() -> nothing(mode)) : plain(mode);
    }

    private Plan plain(Mode mode) {
        return new Plan(query, mode, all.stream().collect(Collectors.toMap(w -> w, w -> form(w, mode))));
    }

    private Plan nothing(Mode mode) {
        return new Plan(query, mode,
                all.stream().collect(Collectors.toMap(w -> w, w -> (Form) new AnyForm(List.of()))));
    }

    private static Form form(Query.Words words, Mode mode) {
        String letters = letters(words);
        if (letters.isEmpty()) {
            return new LiteralForm(words.text());
        }
        if (mode == Mode.INITIALS && InitialsForm.fits(letters)) {
            return new InitialsForm(letters);
        }
        return new WordForm(mode == Mode.START || mode == Mode.EXACT ? mode : Mode.CONTAINS, words.text());
    }

    private static String letters(Query.Words words) {
        return Bare.of(Fold.of(words.text())).text();
    }

    /// The last words are half typed; empty when they cannot be.
    Optional<Plan> typing(Mode had) {
        List<Query.Words> wanted = query.wanted();
        if (had != Mode.CONTAINS || wanted.isEmpty()) {
            return Optional.empty();
        }
        Query.Words last = wanted.getLast();
        return TypingForm.of(last.text()).map(form -> {
            Map<Query.Words, Form> forms = new HashMap<>();
            all.forEach(w -> forms.put(w, w.equals(last) ? form : form(w, Mode.CONTAINS)));
            return new Plan(query, Mode.TYPING, forms);
        });
    }

    /// Other words for those that are nowhere; empty when there are none.
    Optional<Plan> offered(Mode mode) {
        Map<Query.Words, Form> forms = new HashMap<>();
        Set<String> instead = new LinkedHashSet<>();
        for (Query.Words words : all) {
            Form plain = form(words, Mode.CONTAINS);
            boolean wanted = query.wanted().contains(words);
            List<String> others = wanted && (all.size() == 1 || !stands(plain))
                    ? Expansion.of(mode, words.text(), index)
                    : List.of();
            instead.addAll(others);
            forms.put(words, others.isEmpty()
                    ? plain
                    : new AnyForm(others.stream().map(o -> new WordForm(Mode.CONTAINS, o)).toList()));
        }
        if (instead.isEmpty()) {
            return Optional.empty();
        }
        Plan plan = new Plan(query, mode, forms);
        this.others.put(plan, new ArrayList<>(instead));
        return Optional.of(plan);
    }

    /// Whether the index knows the words at all.
    private boolean stands(Form form) {
        return !(form instanceof WordForm words)
                || words.terms().stream().allMatch(one -> one.iterator().next().endsWith("*")
                        || !index.terms(one).isEmpty());
    }

    /// What an offered plan looks for, a few of it.
    List<String> words(Plan plan) {
        return others.getOrDefault(plan, List.of()).stream().limit(SHOWN).toList();
    }
}
