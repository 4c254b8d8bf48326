package app.mitjul.store.table;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Translated sentences, in the order of the articles, then of the text. A row whose making is undone stays, out of
/// sight.
public final class SegmentTable {

    private static final String FROM = "SELECT s.* FROM segment s JOIN article a ON a.id = s.article WHERE ";
    private static final String PLACED = "s.text_hash = a.text_hash";
    private static final String ORDER = " ORDER BY a.seq, s.range_start, s.id";

    private final Sql sql;

    public SegmentTable(Sql sql) {
        this.sql = sql;
    }

    /// Those of one article that lie in its text.
    public List<Segment> of(ArticleId article) {
        return where("s.presence = 'LIVE' AND " + PLACED + " AND s.article = ?", article);
    }

    /// Those of one article whose sentences a correction of its text has taken away.
    public List<Segment> lost(ArticleId article) {
        return where("s.presence = 'LIVE' AND NOT " + PLACED + " AND s.article = ?", article);
    }

    /// Those of one article, undone ones too.
    public List<Segment> everyOf(ArticleId article) {
        return where("s.article = ?", article);
    }

    /// The same of many articles.
    public Map<ArticleId, List<Segment>> everyOf(Collection<ArticleId> articles) {
        return where("s.article IN (SELECT value FROM json_each(?))", Sql.ids(articles)).stream()
                .collect(Collectors.groupingBy(Segment::article));
    }

    /// Those of many articles that lie in the texts that are in use.
    public Map<ArticleId, List<Segment>> of(Collection<ArticleId> articles) {
        return where("s.presence = 'LIVE' AND " + PLACED + " AND s.article IN (SELECT value FROM json_each(?))",
                Sql.ids(articles)).stream().collect(Collectors.groupingBy(Segment::article));
    }

    /// Those that lie in the texts of live articles.
    public List<Segment> live() {
        return where("s.presence = 'LIVE' AND " + PLACED + " AND a.presence = 'LIVE'");
    }

    /// Those of articles that are not undone.
    public List<Segment> known() {
        return where("s.presence = 'LIVE' AND a.presence <> 'UNDONE'");
    }

    /// Those that are not undone themselves, whatever became of their articles.
    public List<Segment> notUndone() {
        return where("s.presence = 'LIVE'");
    }

    /// Those of `ids` that have a row, shown or not.
    public List<String> among(Collection<String> ids) {
        return sql.list("SELECT id FROM segment WHERE id IN (SELECT value FROM json_each(?))", row -> row.text("id"),
                Sql.ids(ids));
    }

    /// The articles of segments.
    public List<ArticleId> articlesOf(Collection<String> ids) {
        return sql.list("SELECT DISTINCT article FROM segment WHERE id IN (SELECT value FROM json_each(?))",
                row -> new ArticleId(row.text("article")), Sql.ids(ids));
    }

    /// The id of a segment of that sentence which is out of sight: it is used again, so that typing leaves no rows.
    public Optional<String> unseenOn(ArticleId article, TextRange range) {
        return sql.first(
                "SELECT s.id FROM segment s JOIN article a ON a.id = s.article WHERE s.presence = 'UNDONE' AND "
                        + PLACED + " AND s.article = ? AND s.range_start = ? AND s.range_end = ? ORDER BY s.id",
                row -> row.text("id"), article, range.start(), range.end());
    }

    public void saveAll(Collection<Segment> segments, Presence presence) {
        sql.batch("""
                INSERT INTO segment (id, article, text_hash, range_start, range_end, quote, prefix, suffix, target,
                    status, question, annotator, created, modified, presence, made, row_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET article = excluded.article, text_hash = excluded.text_hash,
                    range_start = excluded.range_start, range_end = excluded.range_end, quote = excluded.quote,
                    prefix = excluded.prefix, suffix = excluded.suffix, target = excluded.target,
                    status = excluded.status, question = excluded.question, annotator = excluded.annotator,
                    created = excluded.created, modified = excluded.modified, presence = excluded.presence,
                    made = excluded.made, row_hash = excluded.row_hash
                """, segments, s -> List.of(s.id(), s.article(), s.anchor().textHash(), s.range().start(),
                s.range().end(), s.anchor().quote(), s.anchor().prefix(), s.anchor().suffix(), s.target(), s.status(),
                s.question(), s.annotator(), s.created(), s.modified(), presence,
                AnchorJson.made(s.anchor()), RowHash.of(s)));
    }

    public void setPresence(Collection<String> ids, Presence presence) {
        sql.run("UPDATE segment SET presence = ? WHERE id IN (SELECT value FROM json_each(?))", presence,
                Sql.ids(ids));
    }

    public void removeUnseen() {
        sql.run("DELETE FROM segment WHERE presence = 'UNDONE'");
    }

    /// Ids of the rows whose content is not what was written.
    public List<String> damaged() {
        return damaged("TRUE");
    }

    /// The same for those an article shows.
    public List<String> damaged(ArticleId article) {
        return damaged("presence = 'LIVE' AND article = ?", article);
    }

    /// Those an article shows; a row that cannot be read is left out.
    public List<Segment> readable(ArticleId article) {
        List<Segment> found = new ArrayList<>();
        sql.each(FROM + "s.presence = 'LIVE' AND " + PLACED + " AND s.article = ? ORDER BY s.range_start, s.id",
                row -> RowHash.readable(row, SegmentTable::read).ifPresent(found::add), article);
        return found;
    }

    private List<String> damaged(String condition, Object... arguments) {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT * FROM segment WHERE " + condition + " ORDER BY id", row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                ids.add(row.text("id"));
            }
        }, arguments);
        return ids;
    }

    private List<Segment> where(String condition, Object... arguments) {
        return sql.list(FROM + condition + ORDER, SegmentTable::read, arguments);
    }

    private static Segment read(Row row) {
        Anchor anchor = new Anchor(row.text("text_hash"),
                new TextRange(row.integer("range_start"), row.integer("range_end")), row.text("quote"),
                row.text("prefix"), row.text("suffix"), AnchorJson.made(row));
        return new Segment(row.text("id"), new ArticleId(row.text("article")), anchor, row.text("target"),
                row.name(SegmentStatus.class, "status"), row.text("question"), new AnnotatorId(row.text("annotator")),
                row.time("created"), row.time("modified"));
    }
}
