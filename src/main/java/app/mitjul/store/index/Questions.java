package app.mitjul.store.index;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.search.Query;
import app.mitjul.store.table.OutletAliasTable;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.ThemeTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Questions about anything but words: outlet, date, themes, notes, other names.
final class Questions {

    private final Sql sql;

    Questions(Sql sql) {
        this.sql = sql;
    }

    /// The places of the articles for which it is true.
    BitSet answer(Query question) {
        return switch (question) {
            case Query.Outlet outlet -> outlet(IndexRows.bare(outlet.name()));
            case Query.Dated dated -> dated(dated);
            case Query.Themed themed -> themed(themed.name());
            case Query.Within within -> themed(within.theme());
            case Query.Noted noted -> noted(IndexRows.bare(noted.words()));
            case Query.Known known -> new Facts(sql).places(known);
            default -> new BitSet();
        };
    }

    private BitSet outlet(String wanted) {
        Set<String> names = new LinkedHashSet<>(List.of(wanted));
        names.addAll(aliases(wanted));
        List<String> outlets = sql.list("SELECT DISTINCT outlet FROM article", row -> row.text("outlet")).stream()
                .filter(outlet -> names.stream().anyMatch(IndexRows.bare(outlet)::contains)).toList();
        return places("SELECT seq FROM article WHERE outlet IN (SELECT value FROM json_each(?))", Sql.ids(outlets));
    }

    /// What is not known of a date can be anything.
    private BitSet dated(Query.Dated dated) {
        return places("""
                SELECT seq FROM article WHERE published BETWEEN '0' AND ':'
                AND (? = '' OR replace(published, 'XX', '12') || substr('9999-12-31', length(published) + 1) >= ?)
                AND (? = '' OR replace(published, 'XX', '01') || substr('0000-01-01', length(published) + 1) <= ?)
                """, dated.first(), dated.first(), dated.last(), dated.last());
    }

    private BitSet themed(String name) {
        return places("""
                SELECT DISTINCT a.seq FROM tagging t
                JOIN annotation n ON n.id = t.annotation AND n.presence = 'LIVE' JOIN article a ON a.id = n.article
                WHERE t.theme IN (SELECT value FROM json_each(?))
                """, Sql.ids(themes(name)));
    }

    Map<ArticleId, List<TextRange>> passages(String theme) {
        Map<ArticleId, List<TextRange>> passages = new HashMap<>();
        sql.each("""
                SELECT n.article, n.range_start, n.range_end FROM tagging t
                JOIN annotation n ON n.id = t.annotation AND n.presence = 'LIVE'
                JOIN article a ON a.id = n.article AND a.text_hash = n.text_hash
                WHERE t.theme IN (SELECT value FROM json_each(?)) ORDER BY n.article, n.range_start
                """, row -> passages.computeIfAbsent(new ArticleId(row.text("article")), id -> new ArrayList<>())
                .add(new TextRange(row.integer("range_start"), row.integer("range_end"))), Sql.ids(themes(theme)));
        return passages;
    }

    /// The theme of that name, else those whose name begins so, and all below them.
    private Set<ThemeId> themes(String name) {
        String wanted = IndexRows.bare(name);
        List<Theme> live = new ThemeTable(sql).live();
        Set<ThemeId> themes = ids(live, t -> !wanted.isEmpty() && named(t).contains(wanted));
        if (themes.isEmpty()) {
            themes = ids(live, t -> named(t).stream().anyMatch(n -> !wanted.isEmpty() && n.startsWith(wanted)));
        }
        boolean more = true;
        while (more) {
            Set<ThemeId> above = Set.copyOf(themes);
            more = themes.addAll(ids(live, t -> t.parent().filter(above::contains).isPresent()));
        }
        return themes;
    }

    private static Set<ThemeId> ids(List<Theme> themes, Predicate<Theme> wanted) {
        Set<ThemeId> ids = new HashSet<>();
        themes.stream().filter(wanted).map(Theme::id).forEach(ids::add);
        return ids;
    }

    private static Set<String> named(Theme theme) {
        return Set.copyOf(List.of(IndexRows.bare(theme.name()), IndexRows.bare(theme.secondName())));
    }

    private BitSet noted(String wanted) {
        BitSet places = new BitSet();
        for (String query : List.of("""
                SELECT a.seq, n.note AS words FROM annotation n JOIN article a ON a.id = n.article
                WHERE n.presence = 'LIVE' AND n.note <> ''
                """, """
                SELECT a.seq, n.text AS words FROM note n JOIN article a ON a.id = n.owner
                WHERE n.kind = 'ARTICLE' AND n.presence = 'LIVE'
                """)) {
            sql.each(query, row -> {
                if (IndexRows.bare(row.text("words")).contains(wanted)) {
                    places.set((int) row.number("seq"));
                }
            });
        }
        return places;
    }

    private BitSet places(String query, Object... arguments) {
        BitSet places = new BitSet();
        sql.each(query, row -> places.set((int) row.number("seq")), arguments);
        return places;
    }

    /// From the names a person merged, the brackets of the articles and the term list.
    Collection<String> aliases(String bare) {
        Set<String> others = new LinkedHashSet<>(sql.list("""
                SELECT other FROM other_name WHERE name = ? GROUP BY other ORDER BY COUNT(*) DESC, other LIMIT 20
                """, row -> row.text("other"), bare));
        List<OutletAlias> merged = new OutletAliasTable(sql).all();
        Outlets outlets = Outlets.of(merged);
        merged.stream().flatMap(a -> Stream.of(a.name(), a.outlet()))
                .filter(name -> IndexRows.bare(name).equals(bare)).map(outlets::shown).distinct()
                .forEach(shown -> merged.stream().flatMap(a -> Stream.of(a.name(), a.outlet()))
                        .filter(name -> outlets.shown(name).equals(shown)).map(IndexRows::bare)
                        .filter(name -> !name.equals(bare)).forEach(others::add));
        sql.each("SELECT source, original, latin FROM term WHERE presence = 'LIVE'", row -> {
            List<String> same = new ArrayList<>(List.of(row.text("source"), row.text("original")));
            same.addAll(List.of(row.text("latin").split(",")));
            List<String> names = same.stream().map(IndexRows::bare).filter(n -> !n.isEmpty()).toList();
            if (names.contains(bare)) {
                names.stream().filter(n -> !n.equals(bare)).forEach(others::add);
            }
        });
        return others;
    }
}
