package app.mitjul.store.table;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;
import java.util.LinkedHashMap;

/// What is known of articles beside their texts.
public final class ArticleTable {

    /// An article as lists show it.
    ///
    /// @param number
    ///            place among the live articles, from 1
    /// @param annotations
    ///            live ones
    public record Listed(Article article, int number, int annotations) {
    }

    /// Of `article a`.
    static final String COLUMNS = """
            a.id AS article_id, a.seq, a.title, a.title_derived, a.outlet, a.reporter, a.role, a.partner, a.cited,
            a.published, a.url, a.language, a.file_name, a.line, a.encoding, a.source_hash, a.length, a.body_start,
            a.truncated, a.state, a.presence AS article_presence, a.imported, a.text_hash AS article_text_hash
            """;

    /// The live articles with their numbers, to be joined as `numbered`.
    static final String NUMBERED = """
            (SELECT id, ROW_NUMBER() OVER (ORDER BY seq) AS number FROM article WHERE presence = 'LIVE') AS numbered
            """;

    /// The index by which articles are counted: the statements name it, as SQLite by itself would read another one.
    public static final String COUNTED_BY = "article_by_presence";

    private static final String ALL_COUNT = "(SELECT COUNT(*) FROM article INDEXED BY " + COUNTED_BY + ")";

    /// How many live ones there are: all without the few that are not. SQLite knows how many entries a page of an index has,
    /// and looks at each one only where there is a condition: of a hundred thousand that takes five times as long.
    static final String LIVE_COUNT = "(" + ALL_COUNT + """
             - (SELECT COUNT(*) FROM article WHERE presence < 'LIVE')
             - (SELECT COUNT(*) FROM article WHERE presence > 'LIVE'))
            """;

    private static final String SELECT = "SELECT " + COLUMNS + ", a.row_hash FROM article a ";

    private final Sql sql;

    public ArticleTable(Sql sql) {
        this.sql = sql;
    }

    /// The live articles in the order of import. One pass over the rows; texts are not read.
    public List<Listed> listed() {
        Map<String, Integer> annotations = new HashMap<>();
        sql.each("""
                SELECT n.article, COUNT(*) AS annotations FROM annotation n
                JOIN article a ON a.id = n.article AND a.text_hash = n.text_hash
                WHERE n.presence = 'LIVE' GROUP BY n.article
                """,
                row -> annotations.put(row.text("article"), row.integer("annotations")));
        List<Listed> listed = new ArrayList<>();
        Shared shared = new Shared();
        sql.each("SELECT " + COLUMNS + " FROM article a WHERE a.presence = 'LIVE' ORDER BY a.seq", row -> {
            Article article = read(row, shared);
            listed.add(new Listed(article, listed.size() + 1, annotations.getOrDefault(article.id().value(), 0)));
        });
        return listed;
    }

    /// Those of `ids` that are live, in the order of import; their number is 0: it would take counting all articles. From
    /// the ids to the articles, which CROSS says: by itself SQLite looks at every live article whether it is one of them.
    public List<Listed> listed(Collection<ArticleId> ids) {
        return sql.list("SELECT " + COLUMNS + """
                , (SELECT COUNT(*) FROM annotation n
                   WHERE n.article = a.id AND n.presence = 'LIVE' AND n.text_hash = a.text_hash) AS annotations
                FROM json_each(?) j CROSS JOIN article a ON a.id = j.value WHERE a.presence = 'LIVE' ORDER BY a.seq
                """, row -> new Listed(read(row), 0, row.integer("annotations")), Sql.ids(ids));
    }

    /// How many live ones there are.
    public int live() {
        return (int) sql.number("SELECT " + LIVE_COUNT);
    }

    /// The first live one of the newest import that has any.
    ///
    /// @throws java.util.NoSuchElementException
    ///             when there is no live one
    public ArticleId firstOfNewestImport() {
        return sql.first("""
                SELECT id FROM article WHERE presence = 'LIVE'
                    AND imported = (SELECT MAX(imported) FROM article WHERE presence = 'LIVE') ORDER BY seq LIMIT 1
                """, row -> new ArticleId(row.text("id"))).orElseThrow();
    }

    /// The live ones around one in the order of import, in that order and each with its number as in [#listed]; none when
    /// the one is not live. Reads little more than an index.
    ///
    /// @param before
    ///            how many of those before it
    /// @param after
    ///            how many of those after it, and more where there are fewer before it
    public Map<ArticleId, Integer> around(ArticleId middle, int before, int after) {
        Map<ArticleId, Integer> numbers = new LinkedHashMap<>();
        livePlace(middle).ifPresent(place -> {
            long first = sql.number("""
                    SELECT MIN(seq) FROM (SELECT seq FROM article WHERE presence = 'LIVE' AND seq <= ?
                        ORDER BY seq DESC LIMIT ?)
                    """, place, before + 1);
            int number = liveBefore(first);
            for (ArticleId id : sql.list(
                    "SELECT id FROM article WHERE presence = 'LIVE' AND seq >= ? ORDER BY seq LIMIT ?",
                    row -> new ArticleId(row.text("id")), first, before + 1 + after)) {
                numbers.put(id, ++number);
            }
        });
        return numbers;
    }

    /// How many live ones come before a place. Where no place is empty, the others are counted, which are few, and not each
    /// of a hundred thousand.
    private int liveBefore(long seq) {
        long least = sql.number("SELECT coalesce(MIN(seq), 0) FROM article");
        long most = sql.number("SELECT coalesce(MAX(seq), 0) FROM article");
        boolean gaps = sql.number("SELECT " + ALL_COUNT) <= most - least;
        return (int) (gaps
                ? sql.number("SELECT COUNT(*) FROM article WHERE presence = 'LIVE' AND seq < ?", seq)
                : seq - least - sql.number("""
                        SELECT (SELECT COUNT(*) FROM article WHERE presence < 'LIVE' AND seq < ?1)
                             + (SELECT COUNT(*) FROM article WHERE presence > 'LIVE' AND seq < ?1)
                        """, seq));
    }

    private Optional<Long> livePlace(ArticleId id) {
        return sql.first("SELECT seq FROM article WHERE id = ? AND presence = 'LIVE'", row -> row.number("seq"), id);
    }

    /// The live and the deleted ones in the order of import.
    public List<Article> known() {
        return sql.list(SELECT + "WHERE a.presence <> 'UNDONE' ORDER BY a.seq", ArticleTable::read);
    }

    /// Every article, undone ones too.
    public List<Article> every() {
        return sql.list(SELECT + "ORDER BY a.seq", ArticleTable::read);
    }

    public List<Article> binned() {
        return sql.list(SELECT + "WHERE a.presence = 'BINNED' ORDER BY a.seq", ArticleTable::read);
    }

    /// An article, live or not.
    public Optional<Article> find(ArticleId id) {
        return sql.first(SELECT + "WHERE a.id = ?", ArticleTable::read, id);
    }

    /// Those of `ids` that exist, live or not, in the order of import.
    public List<Article> find(Collection<ArticleId> ids) {
        return sql.list(SELECT + "WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.seq", ArticleTable::read,
                Sql.ids(ids));
    }

    /// The one article with that text, live or not.
    public Optional<Article> withText(String hash) {
        return sql.first(SELECT + "WHERE a.text_hash = ?", ArticleTable::read, hash);
    }

    /// The article whose place in the order of import is this.
    public Optional<ArticleId> numbered(long seq) {
        return sql.first("SELECT id FROM article WHERE seq = ?", row -> new ArticleId(row.text("id")), seq);
    }

    /// The ids of the articles at these places.
    public Map<Long, ArticleId> idsAt(BitSet places) {
        Map<Long, ArticleId> ids = new HashMap<>();
        sql.each("SELECT seq, id FROM article WHERE seq IN (SELECT value FROM json_each(?))",
                row -> ids.put(row.number("seq"), new ArticleId(row.text("id"))),
                places.stream().boxed().toList().toString());
        return ids;
    }

    /// An article that is known by its text.
    public record Known(ArticleId id, String textHash, Presence presence) {
    }

    /// Those whose text is one of these, live or not.
    public List<Known> withTexts(Collection<String> hashes) {
        return sql.list(
                "SELECT id, text_hash, presence FROM article WHERE text_hash IN (SELECT value FROM json_each(?))",
                ArticleTable::known, Sql.ids(hashes));
    }

    private static Known known(Row row) {
        return new Known(new ArticleId(row.text("id")), row.text("text_hash"), row.name(Presence.class, "presence"));
    }

    /// The places of those of `ids` that are out of sight.
    public List<Long> placesOfUndone(Collection<ArticleId> ids) {
        return sql.list("SELECT seq FROM article WHERE presence = 'UNDONE' AND id IN (SELECT value FROM json_each(?))",
                row -> row.number("seq"), Sql.ids(ids));
    }

    /// Removes those of `ids` that are out of sight, with their texts.
    public void removeUndone(Collection<ArticleId> ids) {
        sql.run("DELETE FROM article WHERE presence = 'UNDONE' AND id IN (SELECT value FROM json_each(?))",
                Sql.ids(ids));
    }

    /// The articles at these places in the order of import.
    public Set<ArticleId> at(BitSet places) {
        Set<ArticleId> ids = HashSet.newHashSet(places.cardinality());
        sql.each("SELECT seq, id FROM article", row -> {
            if (places.get((int) row.number("seq"))) {
                ids.add(new ArticleId(row.text("id")));
            }
        });
        return ids;
    }

    /// Takes the places of articles that are not live out of `places`.
    public void keepLive(BitSet places) {
        BitSet live = new BitSet();
        sql.each("SELECT seq FROM article WHERE presence = 'LIVE'", row -> live.set((int) row.number("seq")));
        places.and(live);
    }

    public Set<ArticleId> liveIds() {
        return new HashSet<>(sql.list("SELECT id FROM article WHERE presence = 'LIVE'",
                row -> new ArticleId(row.text("id"))));
    }

    /// The articles whose text was corrected. Left to itself SQLite goes through the texts of all articles for it.
    static final String CORRECTED = "(SELECT article FROM article_text INDEXED BY article_text_later WHERE version > 1)";

    /// The article that had that text before it was corrected, live or not. Looks at corrected articles only.
    public Optional<Article> withEarlierText(String hash) {
        return sql.first(SELECT + "WHERE a.id = (SELECT article FROM article_text WHERE hash = ? AND article IN "
                + CORRECTED + " ORDER BY article LIMIT 1)", ArticleTable::read, hash);
    }

    /// Those that had one of these texts before it was corrected, live or not, each with that text.
    public List<Known> withEarlierTexts(Collection<String> hashes) {
        return sql.list("SELECT a.id, t.hash AS text_hash, a.presence FROM article_text t JOIN article a "
                + "ON a.id = t.article WHERE t.article IN " + CORRECTED
                + " AND t.hash IN (SELECT value FROM json_each(?)) ORDER BY t.article", ArticleTable::known,
                Sql.ids(hashes));
    }

    public boolean hasAny() {
        return sql.number("SELECT EXISTS (SELECT 1 FROM article)") != 0;
    }

    public long nextSeq() {
        return sql.number("SELECT COALESCE(MAX(seq), 0) + 1 FROM article");
    }

    public void insert(Article article) {
        insertAll(List.of(article));
    }

    /// Many, with one statement.
    public void insertAll(List<Article> articles) {
        sql.batch("""
                INSERT INTO article (id, seq, title, title_derived, outlet, reporter, role, partner, cited, published,
                    url, language, file_name, line, encoding, source_hash, length, body_start, truncated, state,
                    presence, imported, text_hash, row_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, articles, ArticleTable::values);
    }

    private static List<Object> values(Article a) {
        Source s = a.source();
        Origin o = a.origin();
        return List.of(a.id(), a.seq(), a.title(), a.titleDerived(), s.outlet(), s.reporter(), s.role(), s.partner(),
                s.cited(), s.published(), s.url(), s.language(), o.fileName(), o.line(), o.encoding(), o.sourceHash(),
                a.length(), a.bodyStart(), a.truncated(), a.state(), a.presence(), a.imported(), a.textHash(),
                RowHash.of(a));
    }

    /// Writes the part of an article that a person edits.
    public void updateFields(Article a) {
        updateAll(List.of(a));
    }

    /// The same of many.
    public void updateAll(Collection<Article> articles) {
        sql.batch("""
                UPDATE article SET title = ?, title_derived = ?, outlet = ?, reporter = ?, role = ?, partner = ?,
                    cited = ?, published = ?, url = ?, language = ?, state = ?, row_hash = ?
                WHERE id = ?
                """, articles, a -> {
            Source s = a.source();
            return List.of(a.title(), a.titleDerived(), s.outlet(), s.reporter(), s.role(), s.partner(), s.cited(),
                    s.published(), s.url(), s.language(), a.state(), RowHash.of(a), a.id());
        });
    }

    /// Writes which version of its text is in use, with what goes with it.
    public void use(Article a) {
        sql.run("UPDATE article SET text_hash = ?, length = ?, body_start = ?, truncated = ?, row_hash = ? WHERE id = ?",
                a.textHash(), a.length(), a.bodyStart(), a.truncated(), RowHash.of(a), a.id());
    }

    /// Frees the text of an article for another one; it gets one of its own before the transaction ends.
    public void setAside(ArticleId id) {
        sql.run("UPDATE article SET text_hash = 'aside ' || id WHERE id = ?", id);
    }

    public void setPresence(Collection<ArticleId> ids, Presence presence) {
        sql.run("UPDATE article SET presence = ? WHERE id IN (SELECT value FROM json_each(?))", presence, Sql.ids(ids));
    }

    /// Places in the order of import, of those of that presence.
    public List<Long> places(Presence presence) {
        return sql.list("SELECT seq FROM article WHERE presence = ?", row -> row.number("seq"), presence);
    }

    /// Removes the articles of that presence with their texts and annotations; answers with how many.
    public void remove(Presence presence) {
        sql.run("DELETE FROM article WHERE presence = ?", presence);
    }

    /// Ids of the rows whose content is not what was written.
    public List<String> damaged() {
        return damaged("TRUE");
    }

    public boolean isDamaged(ArticleId id) {
        return !damaged("a.id = ?", id).isEmpty();
    }

    private List<String> damaged(String condition, Object... arguments) {
        List<String> ids = new ArrayList<>();
        sql.each(SELECT + "WHERE " + condition + " ORDER BY a.seq", row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                ids.add(row.text("article_id"));
            }
        }, arguments);
        return ids;
    }

    /// Reads [#COLUMNS].
    static Article read(Row row) {
        return read(row, new Shared());
    }

    /// Most words of a source are those of many other articles: held once, a list takes half the memory.
    private static Article read(Row row, Shared shared) {
        Source source = new Source(shared.one(row.text("outlet")), shared.one(row.text("reporter")),
                shared.one(row.text("role")), shared.one(row.text("partner")), shared.one(row.text("cited")),
                shared.one(row.text("published")), shared.one(row.text("url")), shared.one(row.text("language")));
        Origin origin = new Origin(shared.one(row.text("file_name")), row.integer("line"),
                shared.one(row.text("encoding")), shared.one(row.text("source_hash")));
        return new Article(new ArticleId(row.text("article_id")), row.number("seq"), row.text("title"),
                row.flag("title_derived"), source, origin, row.integer("length"), row.integer("body_start"),
                row.flag("truncated"), row.name(ReadingState.class, "state"),
                row.name(Presence.class, "article_presence"), shared.one(row.time("imported")),
                row.text("article_text_hash"));
    }
}
