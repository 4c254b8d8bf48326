package app.mitjul.store.table;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.Presence;
import java.util.ArrayList;
import java.util.List;

/// Names that mean the same outlet, or that were found not to.
public final class OutletAliasTable {

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
