package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts of live taggings: of live themes on live annotations of live articles.
public final class TaggingTable {

    /// How much a theme is used.
    public record Use(int passages, int articles) {
    }

    /// What taking a theme for another one comes to.
    ///
    /// @param duplicates
    ///            of the passages: those that the annotator has given the other theme already
    public record Move(int passages, int articles, int duplicates) {
    }

    private static final String LIVE = """
            FROM theme t
            LEFT JOIN (tagging g CROSS JOIN annotation n ON n.id = g.annotation AND n.presence = 'LIVE'
                       CROSS JOIN article a ON a.id = n.article AND a.presence = 'LIVE') ON g.theme = t.id
            WHERE t.presence = 'LIVE'
            """;

    /// Without those whose words a correction of the text has taken away.
    private static final String PLACED_LIVE = LIVE.replace("AND a.presence = 'LIVE')",
            "AND a.presence = 'LIVE' AND " + AnnotationTable.PLACED + ")");

    private final Sql sql;

    public TaggingTable(Sql sql) {
        this.sql = sql;
    }

    /// Passages of each live theme in the order of the codebook, 0 for those without.
    public Map<ThemeId, Integer> counts() {
        Map<ThemeId, Integer> counts = new LinkedHashMap<>();
        sql.each("SELECT t.id, COUNT(g.theme) AS passages " + PLACED_LIVE + "GROUP BY t.id ORDER BY t.position, t.id",
                row -> counts.put(new ThemeId(row.text("id")), row.integer("passages")));
        return counts;
    }

    /// Passages per article and theme, in the order of the codebook.
    public Map<ArticleId, Map<ThemeId, Integer>> countsByArticle() {
        return byArticle("");
    }

    /// The same of some articles.
    public Map<ArticleId, Map<ThemeId, Integer>> countsByArticle(Collection<ArticleId> articles) {
        return byArticle("AND n.article IN (SELECT value FROM json_each(?)) ", Sql.ids(articles));
    }

    /// Begins at the annotations: from the themes SQLite would visit every tagging for the sake of a few articles.
    private Map<ArticleId, Map<ThemeId, Integer>> byArticle(String among, Object... arguments) {
        Map<ArticleId, Map<ThemeId, Integer>> counts = new HashMap<>();
        sql.each("""
                SELECT n.article, t.id, COUNT(*) AS passages FROM annotation n
                CROSS JOIN tagging g ON g.annotation = n.id
                CROSS JOIN theme t ON t.id = g.theme AND t.presence = 'LIVE'
                CROSS JOIN article a ON a.id = n.article AND a.presence = 'LIVE' AND a.text_hash = n.text_hash
                WHERE n.presence = 'LIVE'
                """ + among + "GROUP BY n.article, t.id ORDER BY t.position, t.id",
                row -> counts.computeIfAbsent(new ArticleId(row.text("article")), id -> new LinkedHashMap<>())
                        .put(new ThemeId(row.text("id")), row.integer("passages")),
                arguments);
        return counts;
    }

    public Use use(ThemeId theme) {
        return sql
                .first("SELECT COUNT(g.theme) AS passages, COUNT(DISTINCT a.id) AS articles " + LIVE + "AND t.id = ?",
                        row -> new Use(row.integer("passages"), row.integer("articles")), theme)
                .orElse(new Use(0, 0));
    }

    /// @param annotations
    ///            only these; none: all
    public Move move(ThemeId from, ThemeId to, Optional<Set<AnnotationId>> annotations) {
        String among = annotations.isPresent() ? " AND n.id IN (SELECT value FROM json_each(?3))" : "";
        Object[] arguments = annotations.isPresent()
                ? new Object[]{from, to, Sql.ids(annotations.get())}
                : new Object[]{from, to};
        return sql.first("""
                SELECT COUNT(*) AS passages, COUNT(DISTINCT n.article) AS articles, COALESCE(SUM(EXISTS (
                    SELECT 1 FROM annotation m JOIN tagging d ON d.annotation = m.id AND d.theme = ?2
                    WHERE m.article = n.article AND m.range_start = n.range_start AND m.range_end = n.range_end
                        AND m.annotator = n.annotator AND m.presence = 'LIVE')), 0) AS duplicates
                FROM tagging g JOIN annotation n ON n.id = g.annotation AND n.presence = 'LIVE'
                JOIN article a ON a.id = n.article AND a.presence = 'LIVE'
                WHERE g.theme = ?1
                """ + among, row -> new Move(row.integer("passages"), row.integer("articles"),
                row.integer("duplicates")), arguments).orElse(new Move(0, 0, 0));
    }
}
