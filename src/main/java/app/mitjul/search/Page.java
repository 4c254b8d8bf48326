package app.mitjul.search;

import app.mitjul.i18n.Problem;
import app.mitjul.search.Plan.Place;
import app.mitjul.search.SearchIndex.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page while it fills. It ends with the article that fills it.
final class Page {

    private final Plan plan;
    private final SearchRequest request;
    private final SearchIndex index;
    private final List<FoundArticle> articles = new ArrayList<>();
    private int hits;
    private boolean full;

    Page(SearchIndex index, Plan plan, SearchRequest request) {
        this.plan = plan;
        this.request = request;
        this.index = index;
    }

    long from() {
        return request.after().map(SearchPlace::seq).orElse(0L) + 1;
    }

    boolean isEmpty() {
        return articles.isEmpty();
    }

    boolean take(Stored a, List<Place> places) {
        int most = Math.max(1, Math.min(request.perArticle(), request.limit() - hits));
        List<Hit> shown = places.stream().limit(most)
                .map(p -> Snippets.hit(p, p.field() == Field.TITLE ? a.title() : a.text())).toList();
        articles.add(new FoundArticle(a.id(), a.seq(), 0, a.title(), a.outlet(), a.published(),
                a.length(), places.size(), shown));
        hits += Math.max(1, shown.size());
        full = hits >= request.limit();
        return !full;
    }

    SearchResults results(Optional<Problem> remark) {
        Map<Long, Integer> numbers = index.numbers(articles.stream().map(FoundArticle::seq).toList());
        return new SearchResults(plan.mode(),
                articles.stream().map(a -> a.numbered(numbers.getOrDefault(a.seq(), 0))).toList(),
                full ? Optional.of(new SearchPlace(articles.getLast().seq())) : Optional.empty(), remark);
    }
}
