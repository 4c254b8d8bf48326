package app.mitjul.search;

import app.mitjul.search.Plan.Place;
import app.mitjul.search.QueryParser.Parsed;
import app.mitjul.search.SearchIndex.Stored;
import app.mitjul.search.SearchIndex.Window;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Searches a library at one moment. The index says which articles come into question, window by window, so that a page of
/// a common word needs the first few hundred articles only; what is told was seen in the text itself.
public final class Finder {

    private static final int FIRST_WINDOW = 512;
    private static final int LAST_WINDOW = 1 << 16;

    private final SearchIndex index;
    private final BooleanSupplier stopped;

    /// @param stopped
    ///            whether nobody waits for the answer any more; asked again and again
    public Finder(SearchIndex index, BooleanSupplier stopped) {
        this.index = index;
        this.stopped = stopped;
    }

    public SearchResults page(SearchRequest request) {
        Parsed parsed = QueryParser.parse(request.query());
        Optional<Mode> chosen = request.mode().or(parsed::mode);
        if (parsed.query().isEmpty()) {
            return new SearchResults(chosen.orElse(Mode.CONTAINS), List.of(), Optional.empty(),
                    parsed.remark());
        }
        Plans plans = new Plans(index, parsed.query().get());
        Plan plan = plans.of(chosen);
        Page page = new Page(index, plan, request);
        walk(plan, page.from(), page::take);
        if (page.isEmpty() && chosen.isEmpty()) {
            Optional<Plan> typing = plans.typing(plan.mode());
            if (typing.isPresent()) {
                Page other = new Page(index, typing.get(), request);
                walk(typing.get(), other.from(), other::take);
                page = other.isEmpty() ? page : other;
            }
        }
        return page.results(parsed.remark());
    }

    public SearchCount count(SearchRequest request) {
        Parsed parsed = QueryParser.parse(request.query());
        Optional<Mode> chosen = request.mode().or(parsed::mode);
        Mode asked = chosen.orElse(Mode.CONTAINS);
        if (parsed.query().isEmpty()) {
            return new SearchCount(asked, 0, 0, List.of());
        }
        Plans plans = new Plans(index, parsed.query().get());
        Plan plan = plans.of(chosen);
        Tally tally = tally(plan);
        if (tally.articles() == 0 && chosen.isEmpty()) {
            Optional<Plan> typing = plans.typing(plan.mode());
            Tally half = typing.map(this::tally).orElse(tally);
            if (half.articles() > 0) {
                return new SearchCount(Mode.TYPING, half.articles(), half.total(), List.of());
            }
        }
        return new SearchCount(plan.mode(), tally.articles(), tally.total(),
                tally.articles() == 0 ? offers(plans, plan.mode()) : List.of());
    }

    /// The places of all articles that match, as the words are written. A query of facts alone reads no text.
    public BitSet matching(String query) {
        BitSet places = new BitSet();
        QueryParser.parse(query).query().ifPresent(parsed -> {
            Plan plan = new Plans(index, parsed).of(Optional.of(Mode.CONTAINS));
            Window whole = new Window(0, index.end());
            plan.exactly(index, whole).ifPresentOrElse(places::or, () -> walk(plan, 1, (article, at) -> {
                places.set(Math.toIntExact(article.seq()));
                return true;
            }));
        });
        return places;
    }

    private List<SearchCount.Offer> offers(Plans plans, Mode had) {
        List<SearchCount.Offer> offers = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            if (mode.isOffered() && mode != had) {
                plans.offered(mode).ifPresent(plan -> {
                    Tally tally = tally(plan);
                    if (tally.articles() > 0) {
                        offers.add(new SearchCount.Offer(mode, plans.words(plan), tally.articles(), tally.total()));
                    }
                });
            }
        }
        return offers;
    }

    public Concordance concordance(SearchRequest request) {
        Parsed parsed = QueryParser.parse(request.query());
        Optional<Mode> chosen = request.mode().or(parsed::mode);
        if (parsed.query().isEmpty()) {
            return new Concordance(chosen.orElse(Mode.CONTAINS), List.of(), true, parsed.remark());
        }
        Plans plans = new Plans(index, parsed.query().get());
        Plan plan = plans.of(chosen);
        Lines lines = new Lines(index, request.limit());
        walk(plan, request.after().map(SearchPlace::seq).orElse(0L) + 1, lines::take);
        if (lines.isEmpty() && chosen.isEmpty() && plans.typing(plan.mode()).isPresent()) {
            Plan typing = plans.typing(plan.mode()).orElseThrow();
            walk(typing, request.after().map(SearchPlace::seq).orElse(0L) + 1, lines::take);
            plan = lines.isEmpty() ? plan : typing;
        }
        return lines.concordance(plan.mode(), parsed.remark());
    }

    /// Takes an article with its places; false: that was enough.
    @FunctionalInterface
    interface Taker {
        boolean take(Stored article, List<Place> places);
    }

    /// Every article that matches, in the order of the library, until the taker has enough.
    void walk(Plan plan, long from, Taker taker) {
        long end = index.end();
        boolean[] more = {true};
        int size = FIRST_WINDOW;
        for (long at = from; at < end && more[0];) {
            Window window = new Window(at, Math.min(end, at + size));
            BitSet candidates = plan.candidates(index, window);
            index.each(candidates, window, article -> {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                more[0] = plan.places(article).filter(p -> !p.isEmpty() || plan.wantsNothing())
                        .map(places -> taker.take(article, places)).orElse(true);
                return more[0];
            });
            at = window.to();
            size = Math.min(LAST_WINDOW, 4 * size);
        }
    }

    private Tally tally(Plan plan) {
        return Tally.fromIndex(plan, index).orElseGet(() -> {
            int[] articles = {0};
            long[] total = {0};
            walk(plan, 1, (article, places) -> {
                articles[0]++;
                total[0] += places.size();
                return true;
            });
            return new Tally(articles[0], total[0]);
        });
    }
}
