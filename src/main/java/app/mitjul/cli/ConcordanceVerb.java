package app.mitjul.cli;

import app.mitjul.search.Concordance;
import app.mitjul.search.Concordance.By;
import app.mitjul.search.Concordance.Group;
import app.mitjul.search.Concordance.Order;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.Mode;
import app.mitjul.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul concordance QUERY…`: every hit in its line, the hits one below the other.
@Command(name = "concordance")
final class ConcordanceVerb extends Verb {

    private static final int AROUND = 24;

    @Parameters(paramLabel = "QUERY", descriptionKey = "search.query", arity = "1..*")
    @SuppressWarnings("NullAway.Init")
    List<String> query;

    @Option(names = "--mode", paramLabel = "MODE", descriptionKey = "search.mode")
    @Nullable
    Mode mode;

    @Option(names = "--sort", paramLabel = "place|left|right", descriptionKey = "concordance.sort", defaultValue = "PLACE")
    Order sort = Order.PLACE;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit", defaultValue = "100000")
    int limit = 100_000;

    @Override
    Answer run() {
        if (limit < 1) {
            throw wrongUse("cli.wrong.limit", limit);
        }
        SearchRequest request = new SearchRequest(String.join(" ", query), Optional.ofNullable(mode), Optional.empty(),
                limit, Integer.MAX_VALUE);
        Concordance found = root.comparing(session -> session.search().concordance(request).join());
        Concordance sorted = found.sorted(sort);
        Json json = new Json().with("mode", found.mode().name().toLowerCase(Locale.ROOT))
                .with("complete", found.complete()).with("total", found.rows().size())
                .with("rows", sorted.rows(), ConcordanceVerb::json)
                .with("articles", found.grouped(By.ARTICLE), ConcordanceVerb::article)
                .with("outlets", found.grouped(By.OUTLET), ConcordanceVerb::outlet);
        return Answer.of(json, lines(sorted));
    }

    private static Json json(ConcordanceRow row) {
        return new Json().with("article", row.article().value()).with("number", row.number())
                .with("start", row.range().start()).with("end", row.range().end()).with("left", row.left())
                .with("quote", row.quote()).with("right", row.right()).with("leftKey", row.leftKey())
                .with("rightKey", row.rightKey()).with("field", row.field().name().toLowerCase(Locale.ROOT));
    }

    private static Json article(Group group) {
        ConcordanceRow first = group.rows().getFirst();
        return new Json().with("article", first.article().value()).with("number", first.number())
                .with("hits", group.rows().size()).with("perThousand", rounded(group));
    }

    private static Json outlet(Group group) {
        return new Json().with("outlet", group.name()).with("articles", group.articles())
                .with("hits", group.rows().size()).with("perThousand", rounded(group));
    }

    private static String rounded(Group group) {
        return String.format(Locale.ROOT, "%.3f", group.perThousand());
    }

    private List<String> lines(Concordance found) {
        List<String> lines = new ArrayList<>();
        found.remark().ifPresent(remark -> lines.add(messages().of(remark)));
        lines.add(text("cli.concordance.found", found.rows().size(),
                text("search.mode." + found.mode().name().toLowerCase(Locale.ROOT))));
        for (ConcordanceRow row : found.rows()) {
            String left = row.left();
            while (Columns.width(left) > AROUND) {
                left = left.substring(Character.charCount(left.codePointAt(0)));
            }
            lines.add(Columns.oneLine(
                    String.format(Locale.ROOT, "%4d  ", row.number()) + " ".repeat(AROUND - Columns.width(left))
                            + left + "[" + row.quote() + "]" + row.right()));
        }
        return lines;
    }
}
