package app.mitjul.store.table;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.SentenceEdits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// How sentences were joined and split, one row per article that has any of it.
public final class SentenceEditTable {

    private final Sql sql;

    public SentenceEditTable(Sql sql) {
        this.sql = sql;
    }

    public SentenceEdits of(ArticleId article) {
        return sql.first("SELECT * FROM sentence_edit WHERE article = ?", SentenceEditTable::read, article)
                .orElse(SentenceEdits.NONE);
    }

    /// Of the articles that are not undone, in the order of import.
    public Map<ArticleId, SentenceEdits> known() {
        return where("a.presence <> 'UNDONE'");
    }

    /// Of undone articles, too.
    public Map<ArticleId, SentenceEdits> every() {
        return where("TRUE");
    }

    /// Of many articles; those without any are left out.
    public Map<ArticleId, SentenceEdits> of(Collection<ArticleId> articles) {
        return where("e.article IN (SELECT value FROM json_each(?))", Sql.ids(articles));
    }

    private Map<ArticleId, SentenceEdits> where(String condition, Object... arguments) {
        Map<ArticleId, SentenceEdits> all = new LinkedHashMap<>();
        sql.each("SELECT e.* FROM sentence_edit e JOIN article a ON a.id = e.article WHERE " + condition
                + " ORDER BY a.seq", row -> all.put(new ArticleId(row.text("article")), read(row)), arguments);
        return all;
    }

    public void save(ArticleId article, SentenceEdits edits) {
        if (edits.isEmpty()) {
            sql.run("DELETE FROM sentence_edit WHERE article = ?", article);
            return;
        }
        sql.run("""
                INSERT INTO sentence_edit (article, joins, splits, row_hash) VALUES (?, ?, ?, ?)
                ON CONFLICT (article) DO UPDATE SET joins = excluded.joins, splits = excluded.splits,
                    row_hash = excluded.row_hash
                """, article, text(edits.joins()), text(edits.splits()), RowHash.of(article, edits));
    }

    /// Articles whose rows are not what was written.
    public List<String> damaged() {
        return damaged("TRUE");
    }

    public boolean isDamaged(ArticleId article) {
        return !damaged("article = ?", article).isEmpty();
    }

    private List<String> damaged(String condition, Object... arguments) {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT * FROM sentence_edit WHERE " + condition + " ORDER BY article", row -> {
            if (RowHash.broken(row, r -> RowHash.of(new ArticleId(r.text("article")), read(r)))) {
                ids.add(row.text("article"));
            }
        }, arguments);
        return ids;
    }

    private static SentenceEdits read(Row row) {
        return new SentenceEdits(offsets(row.text("joins")), offsets(row.text("splits")));
    }

    private static SortedSet<Integer> offsets(String text) {
        SortedSet<Integer> offsets = new TreeSet<>();
        try {
            for (String offset : text.split(" ", -1)) {
                if (!offset.isEmpty()) {
                    offsets.add(Integer.valueOf(offset));
                }
            }
        } catch (NumberFormatException e) {
            throw new SqlFailure(new SQLiteException("offsets " + text, SQLiteErrorCode.SQLITE_CORRUPT));
        }
        return offsets;
    }

    private static String text(SortedSet<Integer> offsets) {
        return offsets.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
