package app.mitjul.store.table;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The texts of articles, by version. A version is never changed.
public final class TextTable {

    private final Sql sql;

    public TextTable(Sql sql) {
        this.sql = sql;
    }

    /// The version in use.
    public Optional<ArticleText> find(ArticleId article) {
        return sql.first("""
                SELECT t.article, t.text, t.hash FROM article_text t
                JOIN article a ON a.id = t.article AND a.text_hash = t.hash WHERE a.id = ?
                """, TextTable::read, article);
    }

    /// The versions in use, of articles that are not undone.
    public Map<ArticleId, String> inUse() {
        Map<ArticleId, String> texts = new HashMap<>();
        sql.each("""
                SELECT t.article, t.text FROM article_text t
                JOIN article a ON a.id = t.article AND a.text_hash = t.hash WHERE a.presence <> 'UNDONE'
                """, row -> texts.put(new ArticleId(row.text("article")), row.text("text")));
        return texts;
    }

    /// Keeps a version behind those that are there, unless the article has it already. It comes into use by a change.
    public void add(ArticleId article, String text, String hash) {
        sql.run("""
                INSERT INTO article_text (article, version, hash, text)
                SELECT ?1, (SELECT COALESCE(MAX(version), 0) + 1 FROM article_text WHERE article = ?1), ?2, ?3
                WHERE NOT EXISTS (SELECT 1 FROM article_text WHERE article = ?1 AND hash = ?2)
                """, article, hash, text);
    }

    /// One version of an article's text, in use or not.
    public Optional<ArticleText> version(ArticleId article, String hash) {
        return sql.first("SELECT article, text, hash FROM article_text WHERE article = ? AND hash = ?",
                TextTable::read, article, hash);
    }

    /// The versions that are not in use, of these hashes, by article, in the order of the hashes: those of undone
    /// corrections are known, too, and what they are called first differs between libraries.
    public Map<ArticleId, List<ArticleText>> notInUse(Collection<String> hashes) {
        Map<ArticleId, List<ArticleText>> texts = new HashMap<>();
        sql.each("SELECT t.article, t.text, t.hash FROM article_text t JOIN article a ON a.id = t.article "
                + "WHERE t.article IN " + ArticleTable.CORRECTED + """
                     AND t.hash <> a.text_hash AND t.hash IN (SELECT value FROM json_each(?))
                ORDER BY t.article, t.hash
                """,
                row -> texts.computeIfAbsent(new ArticleId(row.text("article")), id -> new ArrayList<>())
                        .add(read(row)),
                Sql.ids(hashes));
        return texts;
    }

    /// The first versions of many texts, with one statement.
    public void insertAll(List<ArticleText> texts) {
        sql.batch("INSERT INTO article_text (article, version, hash, text) VALUES (?, 1, ?, ?)", texts,
                text -> List.of(text.article(), text.hash(), text.text()));
    }

    /// Every version of an article's text, the oldest first.
    public List<ArticleText> versions(ArticleId article) {
        return sql.list("SELECT article, text, hash FROM article_text WHERE article = ? ORDER BY version",
                TextTable::read, article);
    }

    /// The same of many articles; of those that have none nothing.
    public Map<ArticleId, List<ArticleText>> versions(Collection<ArticleId> articles) {
        Map<ArticleId, List<ArticleText>> texts = new HashMap<>();
        sql.each("""
                SELECT article, text, hash FROM article_text WHERE article IN (SELECT value FROM json_each(?))
                ORDER BY article, version
                """, row -> texts.computeIfAbsent(new ArticleId(row.text("article")), id -> new ArrayList<>())
                .add(read(row)), Sql.ids(articles));
        return texts;
    }

    private static ArticleText read(Row row) {
        return new ArticleText(new ArticleId(row.text("article")), row.text("text"), row.text("hash"));
    }
}
