package app.mitjul.store.index;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.search.Query;
import app.mitjul.store.table.ArticleSetTable;
import app.mitjul.store.table.Sql;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The places of the articles of which something is known.
final class Facts {

    private final Sql sql;

    Facts(Sql sql) {
        this.sql = sql;
    }

    BitSet places(Query.Known known) {
        String wanted = IndexRows.bare(known.value());
        return switch (known.fact()) {
            case REPORTER -> field("reporter", wanted);
            case PARTNER -> field("partner", wanted);
            case LANGUAGE -> places("SELECT seq FROM article WHERE lower(language) = ?",
                    known.value().strip().toLowerCase(Locale.ROOT));
            case STATE -> places("SELECT seq FROM article WHERE state = ?",
                    known.value().strip().toUpperCase(Locale.ROOT));
            case LABEL -> in(sets().stream().filter(s -> s.kind() == Kind.LABEL && IndexRows.bare(s.name())
                    .equals(wanted)).map(ArticleSet::id).toList());
            case IN -> in(collections(known.value()));
            case BY -> by(wanted);
            case HAS -> has(wanted);
        };
    }

    /// Articles whose field has the words in it.
    private BitSet field(String column, String wanted) {
        List<String> values = sql.list("SELECT DISTINCT " + column + " AS name FROM article",
                row -> row.text("name")).stream().filter(name -> IndexRows.bare(name).contains(wanted)).toList();
        return places("SELECT seq FROM article WHERE " + column + " IN (SELECT value FROM json_each(?))",
                Sql.ids(values));
    }

    private List<ArticleSet> sets() {
        return new ArticleSetTable(sql).live();
    }

    /// By path, else by name; with those in it.
    private List<ArticleSetId> collections(String name) {
        SetTree tree = SetTree.of(sets());
        String path = path(List.of(name.split("/")));
        List<ArticleSet> found = tree.inOrder().stream().filter(s -> path(tree.path(s.id())).equals(path)).toList();
        if (found.isEmpty()) {
            found = tree.inOrder().stream().filter(s -> IndexRows.bare(s.name()).equals(IndexRows.bare(name)))
                    .toList();
        }
        List<ArticleSetId> ids = new ArrayList<>();
        found.forEach(set -> Stream.concat(Stream.of(set), tree.below(set.id()).stream())
                .forEach(s -> ids.add(s.id())));
        return ids;
    }

    private static String path(List<String> names) {
        return String.join("/", names.stream().map(IndexRows::bare).toList());
    }

    private BitSet in(List<ArticleSetId> sets) {
        return places("""
                SELECT a.seq FROM article_set_member m JOIN article a ON a.id = m.article
                WHERE m.article_set IN (SELECT value FROM json_each(?))
                """, Sql.ids(sets));
    }

    private BitSet by(String wanted) {
        List<String> annotators = new ArrayList<>();
        sql.each("SELECT id, name FROM annotator", row -> {
            if (IndexRows.bare(row.text("name")).equals(wanted)) {
                annotators.add(row.text("id"));
            }
        });
        return places("""
                SELECT DISTINCT a.seq FROM annotation n JOIN article a ON a.id = n.article
                WHERE n.presence = 'LIVE' AND n.annotator IN (SELECT value FROM json_each(?))
                """, Sql.ids(annotators));
    }

    private BitSet has(String wanted) {
        return switch (wanted) {
            case "note" -> places("""
                    SELECT seq FROM article WHERE
                        id IN (SELECT owner FROM note WHERE kind = 'ARTICLE' AND presence = 'LIVE')
                        OR id IN (SELECT article FROM annotation WHERE presence = 'LIVE' AND note <> '')
                    """);
            case "mark" -> places("""
                    SELECT seq FROM article WHERE id IN (SELECT article FROM annotation WHERE presence = 'LIVE')
                    """);
            default -> new BitSet();
        };
    }

    private BitSet places(String query, Object... arguments) {
        BitSet places = new BitSet();
        sql.each(query, row -> places.set((int) row.number("seq")), arguments);
        return places;
    }
}
