package app.mitjul.search;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.search.SearchIndex.Stored;
import app.mitjul.search.SearchIndex.Window;
import app.mitjul.text.Bare;
import app.mitjul.text.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A query in one mode: which articles come into question, and, article by article, whether one matches and where.
final class Plan {

    private final Query query;
    private final Mode mode;
    private final Map<Query.Words, Form> forms = new HashMap<>();
    private final List<Query.Words> wanted;
    private final Optional<Query.Within> within;
    private final Map<Query, BitSet> answers = new HashMap<>();
    private Map<ArticleId, List<TextRange>> passages = Map.of();
    private Window window = new Window(0, 0);

    Plan(Query query, Mode mode, Map<Query.Words, Form> forms) {
        this.query = query;
        this.mode = mode;
        this.forms.putAll(forms);
        wanted = query.wanted();
        within = query instanceof Query.All all
                ? all.parts().stream().filter(Query.Within.class::isInstance).map(Query.Within.class::cast).findFirst()
                : Optional.empty();
    }

    Mode mode() {
        return mode;
    }

    Form form(Query.Words words) {
        return Objects.requireNonNull(forms.get(words));
    }

    /// Nothing of it can stand anywhere: a filter alone.
    boolean wantsNothing() {
        return wanted.isEmpty();
    }

    /// The one word that is all of the query.
    Optional<WordForm> single() {
        return query instanceof Query.Words words && words.field().isEmpty() && form(words) instanceof WordForm form
                && mode == Mode.CONTAINS ? Optional.of(form) : Optional.empty();
    }

    /// The articles of the window that may match, others among them.
    BitSet candidates(SearchIndex index, Window in) {
        window = in;
        answers.clear();
        query.all().filter(q -> !(q instanceof Query.Words || q instanceof Query.All || q instanceof Query.Any
                || q instanceof Query.Not)).forEach(q -> answers.put(q, index.matching(q, in)));
        passages = within.isPresent() ? index.passages(within.get().theme(), in) : Map.of();
        return candidates(query, index);
    }

    /// The articles of the window that match, when that can be said without looking at a text.
    Optional<BitSet> exactly(SearchIndex index, Window in) {
        if (query.all().anyMatch(Query.Words.class::isInstance) || within.isPresent()) {
            return Optional.empty();
        }
        candidates(index, in);
        return Optional.of(exactly(query, index.live(in)));
    }

    private BitSet exactly(Query part, BitSet live) {
        BitSet set = (BitSet) live.clone();
        switch (part) {
            case Query.All all -> all.parts().forEach(p -> set.and(exactly(p, live)));
            case Query.Any any -> {
                set.clear();
                any.parts().forEach(p -> set.or(exactly(p, live)));
            }
            case Query.Not not -> set.andNot(exactly(not.query(), live));
            default -> set.and(answer(part));
        }
        return set;
    }

    private BitSet candidates(Query part, SearchIndex index) {
        return switch (part) {
            case Query.Words words -> candidates(words, index);
            case Query.All all -> {
                BitSet set = all();
                all.parts().forEach(p -> set.and(candidates(p, index)));
                yield set;
            }
            case Query.Any any -> {
                BitSet set = new BitSet();
                any.parts().forEach(p -> set.or(candidates(p, index)));
                yield set;
            }
            case Query.Not not -> all();
            default -> answer(part);
        };
    }

    /// Every place, with an article or not.
    private BitSet all() {
        BitSet set = new BitSet(window.size());
        set.set(0, window.size());
        return set;
    }

    private BitSet candidates(Query.Words words, SearchIndex index) {
        if (words.field().isPresent()) {
            return index.titled(title -> !form(words).in(Bare.of(Fold.of(title))).isEmpty(), window);
        }
        BitSet set = form(words).candidates(index, Field.TEXT, window);
        set.or(form(words).candidates(index, Field.TITLE, window));
        return set;
    }

    private BitSet answer(Query question) {
        return Objects.requireNonNull(answers.get(question));
    }

    /// A place where words stand.
    ///
    /// @param word
    ///            the number of the words among those wanted
    record Place(Field field, TextRange range, int word) {
    }

    /// The places in an article, the title's first; empty when it does not match.
    Optional<List<Place>> places(Stored article) {
        Look look = new Look(article);
        Map<Query.Words, List<Place>> found = new HashMap<>();
        if (!matches(query, look, found)) {
            return Optional.empty();
        }
        List<Place> places = new ArrayList<>();
        for (Query.Words words : wanted) {
            places.addAll(found.computeIfAbsent(words, w -> find(w, look)));
        }
        return Optional.of(Neighbours.joined(places, article, wanted.size() > 1));
    }

    private boolean matches(Query part, Look look, Map<Query.Words, List<Place>> found) {
        return switch (part) {
            case Query.Words words -> !found.computeIfAbsent(words, w -> find(w, look)).isEmpty();
            case Query.All all -> all.parts().stream().allMatch(p -> matches(p, look, found));
            case Query.Any any -> any.parts().stream().anyMatch(p -> matches(p, look, found));
            case Query.Not not -> !matches(not.query(), look, found);
            default -> answer(part).get((int) (look.article().seq() - window.from()));
        };
    }

    private List<Place> find(Query.Words words, Look look) {
        List<Place> places = new ArrayList<>();
        Form form = form(words);
        int number = wanted.indexOf(words);
        if (words.field().isEmpty() || words.field().get() == Field.TITLE) {
            boolean always = words.field().isPresent();
            look.title(always).filter(title -> within.isEmpty()).ifPresent(
                    title -> form.in(title).forEach(r -> places.add(new Place(Field.TITLE, r, number))));
        }
        if (words.field().isEmpty() || words.field().get() == Field.TEXT) {
            List<TextRange> inside = passages.getOrDefault(look.article().id(), List.of());
            form.in(look.text()).stream()
                    .filter(r -> within.isEmpty() || inside.stream().anyMatch(p -> p.covers(r)))
                    .forEach(r -> places.add(new Place(Field.TEXT, r, number)));
        }
        return places;
    }
}
