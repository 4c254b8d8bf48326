package app.mitjul.store.table;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of outlets: what articles have, which of them mean the same, and which were found not to.
public final class OutletAliasTable {

    private static final Pattern HOST = Pattern.compile("\\s*https?://(?:[^/@?#]*@)?(?:www\\.)?([^/:?#\\s]+)",
            Pattern.CASE_INSENSITIVE);

    private final Sql sql;

    public OutletAliasTable(Sql sql) {
        this.sql = sql;
    }

    public List<OutletAlias> all() {
        return sql.list("SELECT * FROM outlet_alias ORDER BY name, outlet", OutletAliasTable::read);
    }

    public void save(OutletAlias a) {
        sql.run("""
                INSERT INTO outlet_alias (name, outlet, presence, row_hash) VALUES (?, ?, ?, ?)
                ON CONFLICT (name, outlet) DO UPDATE SET presence = excluded.presence, row_hash = excluded.row_hash
                """, a.name(), a.outlet(), a.presence(), RowHash.of(a));
    }

    public void remove(OutletAlias.Key key) {
        sql.run("DELETE FROM outlet_alias WHERE name = ? AND outlet = ?", key.name(), key.outlet());
    }

    /// How many live articles have each outlet; the most frequent first.
    public Map<String, Integer> outlets() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.each("""
                SELECT outlet, COUNT(*) AS articles FROM article WHERE presence = 'LIVE' AND outlet <> ''
                GROUP BY outlet ORDER BY articles DESC, outlet
                """, row -> counts.put(row.text("outlet"), row.integer("articles")));
        return counts;
    }

    /// The same of outlets and of the partners articles were taken over from.
    public Map<String, Integer> outletsAndPartners() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.each("""
                SELECT name, COUNT(*) AS articles FROM (
                    SELECT outlet AS name FROM article WHERE presence = 'LIVE' AND outlet <> ''
                    UNION ALL SELECT partner FROM article WHERE presence = 'LIVE' AND partner <> '')
                GROUP BY name ORDER BY articles DESC, name
                """, row -> counts.put(row.text("name"), row.integer("articles")));
        return counts;
    }

    /// The outlets of live articles whose originals are at one host.
    public Map<String, Set<String>> outletsByAddress() {
        Map<String, Set<String>> outlets = new TreeMap<>();
        sql.each("SELECT url, outlet FROM article WHERE presence = 'LIVE' AND url <> '' AND outlet <> ''",
                row -> host(row.text("url")).ifPresent(host -> outlets.computeIfAbsent(host, h -> new TreeSet<>())
                        .add(row.text("outlet"))));
        return outlets;
    }

    private static Optional<String> host(String url) {
        Matcher m = HOST.matcher(url);
        return m.lookingAt() ? Optional.of(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /// Names in the rows whose content is not what was written.
    public List<String> damaged() {
        List<String> names = new ArrayList<>();
        sql.each("SELECT * FROM outlet_alias ORDER BY name, outlet", row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                names.add(row.text("name"));
            }
        });
        return names;
    }

    private static OutletAlias read(Row row) {
        return new OutletAlias(row.text("name"), row.text("outlet"), row.name(Presence.class, "presence"));
    }
}
