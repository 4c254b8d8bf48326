package app.mitjul.search;

import app.mitjul.domain.article.PartialDate;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what a person typed. Words side by side must all be there; `OR` (or `|`) between them: one is enough; `-` before
/// one: not there; `"…"` is one phrase; `title:`, `outlet:`, `theme:`, `note:`, `date:`, `within:` say where. Anything is a
/// query: what fits no rule is taken literally, and where that may not have been meant a sentence says so.
public final class QueryParser {

    /// Words that mean more than themselves are few, and queries short; what is longer is cut.
    private static final int LONGEST = 500;

    /// What was read.
    ///
    /// @param query
    ///            empty: there is nothing to search for
    /// @param mode
    ///            the one the query itself asks for
    public record Parsed(Optional<Query> query, Optional<Mode> mode, Optional<Problem> remark) {
    }

    private final List<Token> tokens;
    private final List<Problem> remarks = new ArrayList<>();
    private Optional<Mode> mode = Optional.empty();
    private int at;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static Parsed parse(String typed) {
        String text = typed.strip();
        boolean cut = text.length() > LONGEST;
        QueryParser parser = new QueryParser(Token.of(cut ? text.substring(0, LONGEST) : text));
        if (cut) {
            parser.remarks.add(new Problem("search.too-long", LONGEST));
        }
        Optional<Query> query = parser.alternatives();
        boolean wanted = query.isEmpty() || query.get().all().anyMatch(q -> !(q instanceof Query.Not)
                && !(q instanceof Query.All) && !(q instanceof Query.Any)) && !onlyNot(query.get());
        if (!wanted) {
            parser.remarks.add(new Problem("search.only-not"));
        }
        return new Parsed(query, parser.mode, parser.remarks.stream().findFirst());
    }

    private static boolean onlyNot(Query query) {
        return switch (query) {
            case Query.Not not -> true;
            case Query.All all -> all.parts().stream().allMatch(QueryParser::onlyNot);
            case Query.Any any -> any.parts().stream().allMatch(QueryParser::onlyNot);
            default -> false;
        };
    }

    private Optional<Query> alternatives() {
        List<Query> any = new ArrayList<>();
        together().ifPresent(any::add);
        while (at < tokens.size() && tokens.get(at).or()) {
            Token or = tokens.get(at);
            at++;
            Optional<Query> next = together();
            if (any.isEmpty() || next.isEmpty()) {
                any.add(new Query.Words(or.text(), Optional.empty()));
            }
            next.ifPresent(any::add);
        }
        return any.size() == 1 ? Optional.of(any.getFirst()) : any.isEmpty() ? Optional.empty() : literal(any);
    }

    /// An OR with nothing on one side is a word like any other.
    private Optional<Query> literal(List<Query> any) {
        boolean dangling = tokens.getFirst().or() || tokens.getLast().or();
        return Optional.of(dangling ? new Query.All(any) : new Query.Any(any));
    }

    private Optional<Query> together() {
        List<Query> all = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).or()) {
            Token token = tokens.get(at);
            at++;
            if (!sets(token)) {
                Query query = query(token);
                all.add(token.not() ? new Query.Not(query) : query);
            }
        }
        return all.size() == 1
                ? Optional.of(all.getFirst())
                : all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Query.All(all));
    }

    /// Whether it says in which mode to search, or that both sides must be there: nothing to search for itself.
    private boolean sets(Token token) {
        if (token.equals(Token.AND) && at > 1 && at < tokens.size()) {
            return true;
        }
        Optional<Mode> said = token.key().equals("mode") && !token.not()
                ? Arrays.stream(Mode.values()).filter(m -> m.name().equalsIgnoreCase(token.text())).findFirst()
                : Optional.empty();
        mode = said.or(() -> mode);
        return said.isPresent();
    }

    private Query query(Token token) {
        if (token.key().isEmpty()) {
            return new Query.Words(token.text(), Optional.empty());
        }
        String value = token.text();
        if (value.isBlank()) {
            remarks.add(new Problem("search.no-value", token.key() + ":"));
            return new Query.Words(token.key() + ":", Optional.empty());
        }
        return switch (token.key()) {
            case "title" -> new Query.Words(value, Optional.of(Field.TITLE));
            case "outlet" -> new Query.Outlet(value);
            case "theme" -> new Query.Themed(value);
            case "note" -> new Query.Noted(value);
            case "within" -> new Query.Within(value);
            case "mode" -> unknownMode(value);
            case "date" -> dated(value);
            default -> new Query.Known(Query.Fact.valueOf(token.key().toUpperCase(Locale.ROOT)), value);
        };
    }

    private Query unknownMode(String value) {
        remarks.add(new Problem("search.no-mode", value));
        return new Query.Words("mode:" + value, Optional.empty());
    }

    private Query dated(String value) {
        int dots = value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        Optional<String> first = from.isBlank() && dots >= 0 ? Optional.of("") : edge(from, false);
        Optional<String> last = to.isBlank() && dots >= 0 ? Optional.of("") : edge(to, true);
        if (first.isEmpty() || last.isEmpty() || first.get().isEmpty() && last.get().isEmpty()) {
            remarks.add(new Problem("search.no-date", value));
            return new Query.Words("date:" + value, Optional.empty());
        }
        return new Query.Dated(first.get(), last.get());
    }

    /// The first or the last day of what may be a year, a month or a day.
    private static Optional<String> edge(String text, boolean last) {
        return PartialDate.parse(text.strip().replace('.', '-').replace('/', '-')).filter(d -> d.year() > 0)
                .map(d -> String.format(Locale.ROOT, "%04d-%02d-%02d", d.year(),
                        d.month() == 0 ? last ? 12 : 1 : d.month(),
                        d.day() == 0 ? last ? 31 : 1 : d.day()));
    }
}
