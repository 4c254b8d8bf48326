package app.mitjul.cli;

import app.mitjul.search.FoundArticle;
import app.mitjul.search.Hit;
import app.mitjul.search.Mode;
import app.mitjul.search.SearchCount;
import app.mitjul.search.SearchRequest;
import app.mitjul.search.SearchResults;
import app.mitjul.session.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul search QUERY…`: every place where words stand, in the order of the library.
@Command(name = "search")
final class SearchVerb extends Verb {

    @Parameters(paramLabel = "QUERY", descriptionKey = "search.query", arity = "1..*")
    @SuppressWarnings("NullAway.Init")
    List<String> query;

    @Option(names = "--mode", paramLabel = "MODE", descriptionKey = "search.mode")
    @Nullable
    Mode mode;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit", defaultValue = "100")
    int limit = 100;

    private record Found(SearchResults results, SearchCount count) {
    }

    private record Line(FoundArticle article, Hit hit) {
    }

    @Override
    Answer run() {
        if (limit < 0) {
            throw wrongUse("cli.wrong.limit", limit);
        }
        Found found = root.comparing(session -> find(session.search()));
        List<Line> lines = new ArrayList<>();
        if (limit > 0) {
            found.results().articles().forEach(a -> a.shown().forEach(hit -> lines.add(new Line(a, hit))));
        }
        Json json = new Json().with("mode", found.count().mode().name().toLowerCase(Locale.ROOT))
                .with("articles", found.count().articles()).with("total", found.count().total())
                .with("hits", lines, SearchVerb::json);
        return Answer.of(json, lines(found, lines));
    }

    private Found find(Search search) {
        SearchRequest request = new SearchRequest(String.join(" ", query), Optional.ofNullable(mode), Optional.empty(),
                Math.max(1, limit), Integer.MAX_VALUE);
        return new Found(search.search(request).join(), search.count(request).join());
    }

    private static Json json(Line line) {
        Hit hit = line.hit();
        Json json = new Json().with("article", line.article().id().value()).with("number", line.article().number())
                .with("start", hit.range().start()).with("end", hit.range().end()).with("quote", hit.quote())
                .with("snippet", hit.snippet());
        return hit.field() == app.mitjul.search.Field.TITLE ? json.with("field", "title") : json;
    }

    private List<String> lines(Found found, List<Line> hits) {
        List<String> lines = new ArrayList<>();
        found.results().remark().ifPresent(remark -> lines.add(messages().of(remark)));
        SearchCount count = found.count();
        String name = text("search.mode." + count.mode().name().toLowerCase(Locale.ROOT));
        lines.add(text("cli.search.found", count.total(), count.articles(), name));
        for (SearchCount.Offer offer : count.offers()) {
            lines.add(text("cli.search.offer", text("search.mode." + offer.mode().name().toLowerCase(Locale.ROOT)),
                    String.join(", ", offer.words()), offer.total(), offer.articles()));
        }
        for (Line line : hits) {
            Hit hit = line.hit();
            lines.add(Columns.oneLine(line.article().number() + "  " + hit.before() + "[" + hit.quote() + "]"
                    + hit.after()));
        }
        if (hits.isEmpty()) {
            found.results().articles().forEach(a -> lines.add(Columns.oneLine(a.number() + "  " + a.title())));
        }
        return lines;
    }
}
