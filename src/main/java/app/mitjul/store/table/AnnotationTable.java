package app.mitjul.store.table;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.codebook.ThemeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Annotations with their taggings. Every list is two statements, whatever its length, in the order of the articles,
/// then of reading: start, longer first, time of making.
public final class AnnotationTable {

    /// An annotation with what a list of passages shows beside it.
    public record Placed(Annotation annotation, Article article, int number, Annotator annotator) {
    }

    private static final String COLUMNS = """
            n.id AS annotation_id, n.article, n.annotator, n.text_hash AS anchor_hash, n.range_start, n.range_end,
            n.quote, n.prefix, n.suffix, n.note, n.translation, n.created, n.modified,
            n.presence AS annotation_presence
            """;

    private static final String FROM = " FROM annotation n JOIN article a ON a.id = n.article ";
    private static final String ORDER = " ORDER BY a.seq, n.range_start, n.range_end DESC, n.created, n.id";
    private static final String LIVE = "a.presence = 'LIVE' AND n.presence = 'LIVE'";
    /// In the version of the text that is in use; the others a correction has taken away.
    static final String PLACED = "n.text_hash = a.text_hash";
    private static final String AMONG = "n.id IN (SELECT value FROM json_each(?))";

    private final Sql sql;

    public AnnotationTable(Sql sql) {
        this.sql = sql;
    }

    /// The articles somebody of them has marked.
    public Set<ArticleId> articlesBy(Collection<AnnotatorId> annotators) {
        return new HashSet<>(sql.list("""
                SELECT DISTINCT article FROM annotation
                WHERE presence = 'LIVE' AND annotator IN (SELECT value FROM json_each(?))
                """, row -> new ArticleId(row.text("article")), Sql.ids(annotators)));
    }

    /// An annotation, live or not.
    public Optional<Annotation> find(AnnotationId id) {
        return where("n.id = ?", id).stream().findFirst();
    }

    /// Those of `ids` that exist, live or not.
    public List<Annotation> find(Collection<AnnotationId> ids) {
        return where(AMONG, Sql.ids(ids));
    }

    /// The annotations of an article that are not deleted themselves, even when it is not live.
    public List<Annotation> of(ArticleId article) {
        return where("n.presence = 'LIVE' AND n.article = ?", article);
    }

    /// Those of [#of] that lie in the text; a row that cannot be read is left out, so that it takes no other with it.
    public List<Annotation> readable(ArticleId article) {
        return readable("n.presence = 'LIVE' AND " + PLACED + " AND n.article = ?", article);
    }

    /// Those of [#of] whose words a correction of the text has taken away.
    public List<Annotation> lost(ArticleId article) {
        return readable("n.presence = 'LIVE' AND NOT " + PLACED + " AND n.article = ?", article);
    }

    private List<Annotation> readable(String condition, ArticleId article) {
        Map<String, List<Tagging>> taggings = taggings(condition, article);
        List<Annotation> found = new ArrayList<>();
        sql.each("SELECT " + COLUMNS + ", n.made" + FROM + "WHERE " + condition + ORDER,
                row -> RowHash.readable(row, r -> read(r, taggings)).ifPresent(found::add), article);
        return found;
    }

    /// Every annotation of an article, live or not.
    public List<Annotation> everyOf(ArticleId article) {
        return where("n.article = ?", article);
    }

    /// The same of many articles.
    public Map<ArticleId, List<Annotation>> everyOf(Collection<ArticleId> articles) {
        return where("n.article IN (SELECT value FROM json_each(?))", Sql.ids(articles)).stream()
                .collect(Collectors.groupingBy(Annotation::article));
    }

    /// The articles that those of `ids` which exist belong to.
    public List<ArticleId> articlesOf(Collection<AnnotationId> ids) {
        return sql.list("SELECT DISTINCT n.article FROM annotation n WHERE " + AMONG,
                row -> new ArticleId(row.text("article")), Sql.ids(ids));
    }

    /// What one annotator put on exactly this passage and did not delete.
    public List<Annotation> on(ArticleId article, AnnotatorId annotator, TextRange range) {
        return where(
                "n.presence = 'LIVE' AND " + PLACED + " AND n.article = ? AND n.annotator = ? AND n.range_start = ?"
                        + " AND n.range_end = ?",
                article, annotator, range.start(), range.end());
    }

    /// The same for the place of an anchor, which may lie in a version of the text that is not in use.
    public List<Annotation> on(ArticleId article, AnnotatorId annotator, Anchor anchor) {
        return where("n.presence = 'LIVE' AND n.article = ? AND n.annotator = ? AND n.range_start = ?"
                + " AND n.range_end = ? AND n.text_hash = ?", article, annotator, anchor.range().start(),
                anchor.range().end(), anchor.textHash());
    }

    /// What one annotator put on passages that share a code unit with this one.
    public List<Annotation> overlapping(ArticleId article, AnnotatorId annotator, TextRange range) {
        return where(
                "n.presence = 'LIVE' AND " + PLACED + " AND n.article = ? AND n.annotator = ? AND n.range_start < ?"
                        + " AND n.range_end > ?",
                article, annotator, range.end(), range.start());
    }

    /// Every annotation that is not undone, of articles that are not.
    public List<Annotation> known() {
        return where("a.presence <> 'UNDONE' AND n.presence <> 'UNDONE'");
    }

    /// Every annotation, undone ones too.
    public List<Annotation> every() {
        return where("TRUE");
    }

    /// Those that carry a theme, deleted or of deleted articles too, but not undone.
    public List<Annotation> tagged(ThemeId theme) {
        return where("n.presence <> 'UNDONE' AND n.id IN (SELECT annotation FROM tagging WHERE theme = ?)", theme);
    }

    /// Deleted by themselves: their article is live.
    public List<Annotation> binned() {
        return where("a.presence = 'LIVE' AND n.presence = 'BINNED'");
    }

    public List<AnnotationId> liveNamed(String part) {
        return sql.list("SELECT n.id AS annotation_id" + FROM + "WHERE " + LIVE
                + " AND (substr(n.id, 1, length(?1)) = ?1 OR substr(n.id, -length(?1)) = ?1)" + ORDER,
                row -> new AnnotationId(row.text("annotation_id")), part);
    }

    /// The live passages of a theme.
    public List<Placed> passages(ThemeId theme) {
        return placed(LIVE + " AND " + PLACED + " AND n.id IN (SELECT annotation FROM tagging WHERE theme = ?)", theme);
    }

    /// The live passages with a note, lost ones too.
    public List<Placed> noted() {
        return placed(LIVE + " AND trim(n.note) <> ''");
    }

    private List<Placed> placed(String where, Object... arguments) {
        Map<String, List<Tagging>> taggings = taggings(where, arguments);
        Map<String, Article> articles = new HashMap<>();
        return sql.list("SELECT " + COLUMNS + ", n.made, " + ArticleTable.COLUMNS
                + ", numbered.number, w.id AS annotator_id, w.name AS annotator_name" + FROM
                + "JOIN annotator w ON w.id = n.annotator JOIN " + ArticleTable.NUMBERED + " ON numbered.id = a.id"
                + " WHERE " + where + ORDER, row -> {
                    Article article = articles.computeIfAbsent(row.text("article"), id -> ArticleTable.read(row));
                    return new Placed(read(row, taggings), article, row.integer("number"), AnnotatorTable.read(row));
                }, arguments);
    }

    /// Writes an annotation with its taggings over what was there.
    public void save(Annotation annotation) {
        saveAll(List.of(annotation));
    }

    /// The same for many, in a few statements.
    public void saveAll(Collection<Annotation> annotations) {
        sql.batch("""
                INSERT INTO annotation (id, article, annotator, text_hash, range_start, range_end, quote, prefix,
                    suffix, note, translation, created, modified, presence, made, row_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET article = excluded.article, annotator = excluded.annotator,
                    text_hash = excluded.text_hash, range_start = excluded.range_start,
                    range_end = excluded.range_end, quote = excluded.quote, prefix = excluded.prefix,
                    suffix = excluded.suffix, note = excluded.note, translation = excluded.translation,
                    created = excluded.created, modified = excluded.modified, presence = excluded.presence,
                    made = excluded.made, row_hash = excluded.row_hash
                """, annotations, a -> List.of(a.id(), a.article(), a.annotator(), a.anchor().textHash(),
                a.range().start(), a.range().end(), a.anchor().quote(), a.anchor().prefix(), a.anchor().suffix(),
                a.note(), a.translation(), a.created(), a.modified(), a.presence(),
                AnchorJson.made(a.anchor()), RowHash.of(a)));
        saveTaggings(annotations);
    }

    /// Writes only the taggings of annotations that are here otherwise just so. What was damaged stays so: nobody has
    /// looked at its words.
    public void retag(Collection<Annotation> annotations) {
        Set<String> damaged = Set
                .copyOf(damaged(AMONG, Sql.ids(annotations.stream().map(Annotation::id).toList())));
        sql.batch("UPDATE annotation SET row_hash = ? WHERE id = ?", annotations,
                a -> List.of(damaged.contains(a.id().value()) ? RowHash.BROKEN : RowHash.of(a), a.id()));
        saveTaggings(annotations);
    }

    /// Puts annotations where a correction of their text has carried them; nothing else of them changes.
    public void carry(List<Change.Carry.Step> steps) {
        Map<AnnotationId, Anchor> anchors = new HashMap<>();
        steps.forEach(step -> anchors.put(step.id(), step.after()));
        saveAll(find(anchors.keySet()).stream()
                .map(a -> a.carried(Optional.ofNullable(anchors.get(a.id())).orElseThrow())).toList());
    }

    private void saveTaggings(Collection<Annotation> annotations) {
        sql.run("DELETE FROM tagging WHERE annotation IN (SELECT value FROM json_each(?))",
                Sql.ids(annotations.stream().map(Annotation::id).toList()));
        List<List<Object>> rows = new ArrayList<>();
        for (Annotation a : annotations) {
            for (int place = 0; place < a.taggings().size(); place++) {
                Tagging t = a.taggings().get(place);
                rows.add(List.of(a.id(), t.theme(), t.id(), t.annotator(), t.created(), place));
            }
        }
        sql.batch("INSERT INTO tagging (annotation, theme, id, annotator, created, position) VALUES (?, ?, ?, ?, ?, ?)",
                rows, row -> row);
    }

    /// Removes the annotations of that presence.
    public void remove(Presence presence) {
        sql.run("DELETE FROM annotation WHERE presence = ?", presence);
    }

    public void setPresence(Collection<AnnotationId> ids, Presence presence) {
        sql.run("UPDATE annotation AS n SET presence = ? WHERE " + AMONG, presence, Sql.ids(ids));
    }

    /// Ids of the rows whose content, taggings included, is not what was written.
    public List<String> damaged() {
        return damaged("TRUE");
    }

    /// The same for those an article shows.
    public List<String> damaged(ArticleId article) {
        return damaged("n.presence = 'LIVE' AND n.article = ?", article);
    }

    private List<String> damaged(String condition, Object... arguments) {
        Map<String, List<Tagging>> taggings = taggings(condition, arguments);
        List<String> ids = new ArrayList<>();
        sql.each("SELECT " + COLUMNS + ", n.*" + FROM + "WHERE " + condition + ORDER, row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r, taggings)))) {
                ids.add(row.text("annotation_id"));
            }
        }, arguments);
        return ids;
    }

    private List<Annotation> where(String condition, Object... arguments) {
        Map<String, List<Tagging>> taggings = taggings(condition, arguments);
        return sql.list("SELECT " + COLUMNS + ", n.made" + FROM + "WHERE " + condition + ORDER,
                row -> read(row, taggings),
                arguments);
    }

    private Map<String, List<Tagging>> taggings(String condition, Object... arguments) {
        Map<String, List<Tagging>> found = new HashMap<>();
        sql.each("SELECT g.annotation, g.id, g.theme, g.annotator AS tagged_by, g.created" + FROM
                + "JOIN tagging g ON g.annotation = n.id WHERE " + condition + " ORDER BY g.annotation, g.position",
                row -> found.computeIfAbsent(row.text("annotation"), id -> new ArrayList<>())
                        .add(new Tagging(row.text("id"), new ThemeId(row.text("theme")),
                                new AnnotatorId(row.text("tagged_by")), row.time("created"))),
                arguments);
        return found;
    }

    private static Annotation read(Row row, Map<String, List<Tagging>> taggings) {
        String id = row.text("annotation_id");
        Anchor anchor = new Anchor(row.text("anchor_hash"),
                new TextRange(row.integer("range_start"), row.integer("range_end")), row.text("quote"),
                row.text("prefix"), row.text("suffix"), AnchorJson.made(row));
        return new Annotation(new AnnotationId(id), new ArticleId(row.text("article")),
                new AnnotatorId(row.text("annotator")), anchor, taggings.getOrDefault(id, List.of()), row.text("note"),
                row.text("translation"), row.time("created"), row.time("modified"),
                row.name(Presence.class, "annotation_presence"));
    }
}
