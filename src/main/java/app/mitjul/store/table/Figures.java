package app.mitjul.store.table;

/// How much a library holds.
///
/// @param articles
///            live ones
/// @param annotations
///            live ones of live articles
/// @param taggings
///            of live themes on those
/// @param themes
///            live ones
/// @param binned
///            deleted articles, and annotations deleted by themselves
public record Figures(int articles, int annotations, int taggings, int themes, int binned) {

    /// From the marks to their articles, never the other way round, which CROSS says: a library has more articles than
    /// anybody can mark.
    public static Figures of(Sql sql) {
        return sql.first("SELECT " + ArticleTable.LIVE_COUNT + """
                  AS articles,
                  (SELECT COUNT(*) FROM annotation n CROSS JOIN article a ON a.id = n.article
                   WHERE n.presence = 'LIVE' AND a.presence = 'LIVE') AS annotations,
                  (SELECT COUNT(*) FROM tagging g CROSS JOIN annotation n ON n.id = g.annotation
                   CROSS JOIN article a ON a.id = n.article CROSS JOIN theme t ON t.id = g.theme
                   WHERE n.presence = 'LIVE' AND a.presence = 'LIVE' AND t.presence = 'LIVE') AS taggings,
                  (SELECT COUNT(*) FROM theme WHERE presence = 'LIVE') AS themes,
                  (SELECT COUNT(*) FROM article WHERE presence = 'BINNED')
                   + (SELECT COUNT(*) FROM annotation n CROSS JOIN article a ON a.id = n.article
                      WHERE n.presence = 'BINNED' AND a.presence = 'LIVE') AS binned
                """, row -> new Figures(row.integer("articles"), row.integer("annotations"), row.integer("taggings"),
                row.integer("themes"), row.integer("binned"))).orElseThrow();
    }
}
