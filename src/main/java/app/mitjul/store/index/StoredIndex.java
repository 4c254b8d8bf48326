package app.mitjul.store.index;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.search.Field;
import app.mitjul.search.Query;
import app.mitjul.search.SearchIndex;
import app.mitjul.store.table.OutletAliasTable;
import app.mitjul.store.table.Row;
import app.mitjul.store.table.Sql;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a search asks of a library, within one transaction.
public final class StoredIndex implements SearchIndex {

    private static final int FIRST = 48;
    private static final int AT_ONCE = 384;
    private static final String ROWS = """
            SELECT a.seq, a.id, a.title, a.title_derived, a.outlet, a.published, a.length, a.body_start, t.text
            """;

    private final Sql sql;
    private final Questions questions;
    private final Map<Query, BitSet> answers = new HashMap<>();
    private final Map<String, Map<ArticleId, List<TextRange>>> within = new HashMap<>();
    private Optional<Boolean> complete = Optional.empty();
    private Optional<Outlets> outlets = Optional.empty();
    private boolean listed;

    public StoredIndex(Sql sql) {
        this.sql = sql;
        questions = new Questions(sql);
    }

    @Override
    public long end() {
        return sql.number("SELECT MAX(seq) FROM article") + 1;
    }

    @Override
    public BitSet live(Window window) {
        return places("SELECT seq FROM article WHERE presence = 'LIVE' AND seq >= ? AND seq < ?", window,
                window.from(), window.to());
    }

    @Override
    public BitSet holding(List<? extends Collection<String>> all, Field field, Window window) {
        if (all.isEmpty()) {
            return live(window);
        }
        BitSet set = all.stream().anyMatch(Collection::isEmpty)
                ? new BitSet()
                : matching(field == Field.TITLE ? "title_index" : "text_index", expression(all), window);
        set.or(unknown(window));
        return set;
    }

    @Override
    public BitSet initials(Collection<String> all, Window window) {
        if (all.isEmpty()) {
            return live(window);
        }
        BitSet set = matching("initial_index", expression(all.stream().map(Set::of).toList()), window);
        set.or(unknown(window));
        return set;
    }

    @Override
    public BitSet titled(Predicate<String> passes, Window window) {
        BitSet set = new BitSet(window.size());
        sql.each("SELECT seq, title FROM article WHERE presence = 'LIVE' AND seq >= ? AND seq < ?", row -> {
            if (passes.test(row.text("title"))) {
                set.set((int) (row.number("seq") - window.from()));
            }
        }, window.from(), window.to());
        return set;
    }

    private BitSet matching(String table, String expression, Window window) {
        return places("SELECT rowid AS seq FROM " + table + " WHERE " + table
                + " MATCH ? AND rowid >= ? AND rowid < ?", window, expression, window.from(), window.to());
    }

    private static String expression(List<? extends Collection<String>> all) {
        return all.stream()
                .map(one -> one.stream().map(StoredIndex::term).collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }

    private static String term(String term) {
        return term.endsWith("*") ? '"' + term.substring(0, term.length() - 1) + "\" *" : '"' + term + '"';
    }

    private BitSet unknown(Window window) {
        return isComplete()
                ? new BitSet()
                : places("SELECT seq FROM article WHERE seq >= ? AND seq < ? AND "
                        + IndexRows.UNKNOWN, window, window.from(), window.to());
    }

    private BitSet places(String query, Window window, Object... arguments) {
        BitSet set = new BitSet(window.size());
        sql.each(query, row -> set.set((int) (row.number("seq") - window.from())), arguments);
        return set;
    }

    @Override
    public boolean isComplete() {
        boolean known = complete.orElseGet(() -> sql
                .number("SELECT value FROM index_state WHERE name = 'form'") == IndexRows.FORM);
        complete = Optional.of(known);
        return known;
    }

    @Override
    public boolean eachHidden(int most, Consumer<Stored> taker) {
        long hidden = sql.number("SELECT COUNT(*) FROM article WHERE presence IN ('BINNED', 'UNDONE')");
        if (hidden > most) {
            return false;
        }
        if (hidden > 0) {
            sql.list(ROWS + "FROM article a CROSS JOIN article_text t ON t.article = a.id AND t.hash = a.text_hash "
                    + "WHERE a.presence IN ('BINNED', 'UNDONE')", this::stored).forEach(taker);
        }
        return true;
    }

    @Override
    public Map<String, Long> terms(String from, String to) {
        return counts("SELECT term, cnt FROM temp.%s_terms WHERE term >= ? AND term < ?", from, to);
    }

    @Override
    public Map<String, Long> terms(Collection<String> terms) {
        return terms.isEmpty() ? Map.of() : counts("""
                SELECT v.term, v.cnt FROM json_each(?) j CROSS JOIN temp.%s_terms v ON v.term = j.value
                """, Sql.ids(new LinkedHashSet<>(terms)));
    }

    private Map<String, Long> counts(String query, Object... arguments) {
        list();
        Map<String, Long> counts = new HashMap<>();
        for (String table : List.of("text", "title")) {
            sql.each(query.replace("%s", table),
                    row -> counts.merge(row.text("term"), row.number("cnt"), Long::sum), arguments);
        }
        return counts;
    }

    /// The terms are a table of this connection only; nothing of it is in the library.
    private void list() {
        if (!listed) {
            for (String table : List.of("text", "title")) {
                sql.script("CREATE VIRTUAL TABLE IF NOT EXISTS temp." + table + "_terms USING fts5vocab ('main', '"
                        + table + "_index', 'row')");
            }
            listed = true;
        }
    }

    @Override
    public BitSet matching(Query question, Window window) {
        return answers.computeIfAbsent(question, questions::answer).get((int) window.from(), (int) window.to());
    }

    @Override
    public Map<ArticleId, List<TextRange>> passages(String theme, Window window) {
        return within.computeIfAbsent(theme, questions::passages);
    }

    @Override
    public void each(BitSet places, Window window, Predicate<Stored> taker) {
        int size = FIRST;
        for (int at = places.nextSetBit(0); at >= 0;) {
            StringBuilder next = new StringBuilder("[");
            for (int n = 0; n < size && at >= 0; n++) {
                next.append(n == 0 ? "" : ",").append(window.from() + at);
                at = places.nextSetBit(at + 1);
            }
            if (!load(next.append(']').toString()).stream().allMatch(taker)) {
                return;
            }
            size = Math.min(AT_ONCE, 2 * size);
        }
    }

    private List<Stored> load(String places) {
        return sql.list(ROWS + """
                FROM json_each(?) j CROSS JOIN article a ON a.seq = j.value AND a.presence = 'LIVE'
                CROSS JOIN article_text t ON t.article = a.id AND t.hash = a.text_hash
                """, this::stored, places);
    }

    private Outlets outlets() {
        Outlets known = outlets.orElseGet(() -> Outlets.of(new OutletAliasTable(sql).all()));
        outlets = Optional.of(known);
        return known;
    }

    private Stored stored(Row row) {
        String text = row.text("text");
        boolean given = IndexRows.isGiven(row.text("title"), row.flag("title_derived"), row.integer("body_start"),
                text);
        return new Stored(row.number("seq"), new ArticleId(row.text("id")), row.text("title"), given,
                outlets().shown(row.text("outlet")), row.text("published"), row.integer("length"), text);
    }

    /// Each is counted on from the one before, so that the whole costs one walk over the index of presences.
    @Override
    public Map<Long, Integer> numbers(Collection<Long> places) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] last = {0};
        sql.each("""
                SELECT j.seq, (SELECT COUNT(*) FROM article WHERE presence = 'LIVE' AND article.seq > j.before
                    AND article.seq <= j.seq) AS more
                FROM (SELECT value AS seq, LAG(value, 1, 0) OVER (ORDER BY key) AS before FROM json_each(?)) j
                ORDER BY j.seq
                """, row -> {
            last[0] += row.integer("more");
            numbers.put(row.number("seq"), last[0]);
        }, places.toString());
        return numbers;
    }

    @Override
    public Set<String> beginning(Collection<String> letters) {
        list();
        Set<String> found = new LinkedHashSet<>();
        for (String table : List.of("text", "title")) {
            sql.each("SELECT j.value AS letter FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM temp." + table
                    + "_terms v WHERE v.term >= j.value AND v.term < j.value || char(1114109))",
                    row -> found.add(row.text("letter")), Sql.ids(letters));
        }
        return found;
    }

    @Override
    public Collection<String> aliases(String bare) {
        return questions.aliases(bare);
    }
}
