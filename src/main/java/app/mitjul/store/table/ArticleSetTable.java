package app.mitjul.store.table;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collections, smart collections and labels, and which articles are in them.
public final class ArticleSetTable {

    private static final String ORDER = " ORDER BY position, id";

    private final Sql sql;

    public ArticleSetTable(Sql sql) {
        this.sql = sql;
    }

    public List<ArticleSet> live() {
        return sql.list("SELECT * FROM article_set WHERE presence = 'LIVE'" + ORDER, ArticleSetTable::read);
    }

    /// Deleted ones too.
    public List<ArticleSet> every() {
        return sql.list("SELECT * FROM article_set" + ORDER, ArticleSetTable::read);
    }

    /// A set, live or not.
    public Optional<ArticleSet> find(ArticleSetId id) {
        return sql.first("SELECT * FROM article_set WHERE id = ?", ArticleSetTable::read, id);
    }

    public void save(ArticleSet s) {
        sql.run("""
                INSERT INTO article_set (id, kind, name, parent, position, query, presence, row_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, parent = excluded.parent,
                    position = excluded.position, query = excluded.query, presence = excluded.presence,
                    row_hash = excluded.row_hash
                """, s.id(), s.kind(), s.name(), ArrangementJson.parent(s), s.position(), s.query(), s.presence(),
                RowHash.of(s));
    }

    /// Takes it out of sight with what is in it.
    public void undo(ArticleSetId id) {
        sql.run("UPDATE article_set SET presence = 'UNDONE' WHERE id = ?", id);
    }

    /// The live articles in a set, in the order of import.
    public List<ArticleId> members(ArticleSetId id) {
        return sql.list("""
                SELECT m.article FROM article_set_member m JOIN article a ON a.id = m.article AND a.presence = 'LIVE'
                WHERE m.article_set = ? ORDER BY a.seq
                """, row -> new ArticleId(row.text("article")), id);
    }

    /// Those of `articles` that are in the set, live or not.
    public List<ArticleId> among(ArticleSetId id, Collection<ArticleId> articles) {
        return sql.list("""
                SELECT article FROM article_set_member
                WHERE article_set = ? AND article IN (SELECT value FROM json_each(?))
                """, row -> new ArticleId(row.text("article")), id, Sql.ids(articles));
    }

    /// How many live articles are in each set that has any.
    public Map<ArticleSetId, Integer> counts() {
        Map<ArticleSetId, Integer> counts = new LinkedHashMap<>();
        sql.each("""
                SELECT m.article_set, COUNT(*) AS articles FROM article_set_member m
                JOIN article a ON a.id = m.article AND a.presence = 'LIVE' GROUP BY m.article_set
                """, row -> counts.put(new ArticleSetId(row.text("article_set")), row.integer("articles")));
        return counts;
    }

    /// How many of the live articles are in each collection with those in it, each article once.
    ///
    /// @param only
    ///            count these alone; nothing: all
    public Map<ArticleSetId, Integer> countsWithBelow(Optional<Collection<ArticleId>> only) {
        Map<ArticleSetId, Integer> counts = new LinkedHashMap<>();
        sql.each("""
                WITH RECURSIVE inside(top, id) AS (
                    SELECT id, id FROM article_set WHERE presence = 'LIVE' AND kind IN ('COLLECTION', 'LABEL')
                    UNION
                    SELECT i.top, s.id FROM inside i JOIN article_set s ON s.parent = i.id
                    WHERE s.presence = 'LIVE' AND s.kind = 'COLLECTION')
                SELECT i.top, COUNT(DISTINCT m.article) AS articles FROM inside i
                JOIN article_set_member m ON m.article_set = i.id
                JOIN article a ON a.id = m.article AND a.presence = 'LIVE'
                WHERE ? OR m.article IN (SELECT value FROM json_each(?))
                GROUP BY i.top
                """, row -> counts.put(new ArticleSetId(row.text("top")), row.integer("articles")), only.isEmpty(),
                Sql.ids(only.orElse(List.of())));
        return counts;
    }

    /// How many of the articles are in each live set that has any of them.
    public Map<ArticleSetId, Integer> of(Collection<ArticleId> articles) {
        Map<ArticleSetId, Integer> counts = new LinkedHashMap<>();
        sql.each("""
                SELECT s.id, COUNT(*) AS articles FROM article_set_member m JOIN article_set s ON s.id = m.article_set
                WHERE s.presence = 'LIVE' AND s.kind IN ('COLLECTION', 'LABEL')
                    AND m.article IN (SELECT value FROM json_each(?)) GROUP BY s.id
                """, row -> counts.put(new ArticleSetId(row.text("id")), row.integer("articles")), Sql.ids(articles));
        return counts;
    }

    /// The live articles in each live set of a kind, in the order of import.
    public Map<ArticleSet, List<ArticleId>> membersOf(Collection<Kind> kinds) {
        Map<ArticleSetId, List<ArticleId>> members = new LinkedHashMap<>();
        sql.each("""
                SELECT m.article_set, m.article FROM article_set s JOIN article_set_member m ON m.article_set = s.id
                JOIN article a ON a.id = m.article AND a.presence = 'LIVE'
                WHERE s.presence = 'LIVE' AND s.kind IN (SELECT value FROM json_each(?)) ORDER BY s.id, a.seq
                """, row -> members.computeIfAbsent(new ArticleSetId(row.text("article_set")), id -> new ArrayList<>())
                .add(new ArticleId(row.text("article"))), Sql.ids(kinds.stream().map(Kind::name).toList()));
        Map<ArticleSet, List<ArticleId>> all = new LinkedHashMap<>();
        live().stream().filter(set -> members.containsKey(set.id()))
                .forEach(set -> all.put(set, members.get(set.id())));
        return all;
    }

    /// What is in every set, deleted sets and articles out of sight too, in the order of import.
    public Map<ArticleSetId, List<ArticleId>> every(boolean shownOnly) {
        Map<ArticleSetId, List<ArticleId>> all = new LinkedHashMap<>();
        sql.each("""
                SELECT m.article_set, m.article FROM article_set_member m JOIN article_set s ON s.id = m.article_set
                JOIN article a ON a.id = m.article
                WHERE NOT ? OR s.presence = 'LIVE' AND a.presence <> 'UNDONE'
                ORDER BY s.position, s.id, a.seq
                """, row -> all.computeIfAbsent(new ArticleSetId(row.text("article_set")), id -> new ArrayList<>())
                .add(new ArticleId(row.text("article"))), shownOnly);
        return all;
    }

    public void put(ArticleSetId id, Collection<ArticleId> articles) {
        sql.batch("INSERT OR IGNORE INTO article_set_member (article_set, article, row_hash) VALUES (?, ?, ?)",
                articles, article -> List.of(id, article, RowHash.of(id, article)));
    }

    public void take(ArticleSetId id, Collection<ArticleId> articles) {
        sql.run("""
                DELETE FROM article_set_member
                WHERE article_set = ? AND article IN (SELECT value FROM json_each(?))
                """, id, Sql.ids(articles));
    }

    public void removeUnseen() {
        sql.run("DELETE FROM article_set WHERE presence = 'UNDONE'");
    }

    /// Ids of the sets whose content is not what was written.
    public List<String> damaged() {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT * FROM article_set" + ORDER, row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                ids.add(row.text("id"));
            }
        });
        return ids;
    }

    /// The sets with a row of which it is not sure that the article was put there.
    public List<String> damagedMembers() {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT * FROM article_set_member", row -> {
            if (RowHash.broken(row, r -> RowHash.of(new ArticleSetId(r.text("article_set")),
                    new ArticleId(r.text("article")))) && !ids.contains(row.text("article_set"))) {
                ids.add(row.text("article_set"));
            }
        });
        return ids;
    }

    private static ArticleSet read(Row row) {
        return new ArticleSet(new ArticleSetId(row.text("id")), row.name(Kind.class, "kind"), row.text("name"),
                ArrangementJson.parent(row.text("parent")), row.integer("position"), row.text("query"),
                row.name(Presence.class, "presence"));
    }
}
