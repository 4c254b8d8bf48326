package app.mitjul.store.table;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The codebook. A row is never removed: taggings that were undone may still name it.
public final class ThemeTable {

    private static final String ORDER = " ORDER BY position, id";

    private final Sql sql;

    public ThemeTable(Sql sql) {
        this.sql = sql;
    }

    public List<Theme> live() {
        return sql.list("SELECT * FROM theme WHERE presence = 'LIVE'" + ORDER, ThemeTable::read);
    }

    /// The live and the deleted ones.
    public List<Theme> known() {
        return sql.list("SELECT * FROM theme WHERE presence <> 'UNDONE'" + ORDER, ThemeTable::read);
    }

    /// Every theme, undone ones too.
    public List<Theme> every() {
        return sql.list("SELECT * FROM theme" + ORDER, ThemeTable::read);
    }

    /// A theme, live or not.
    public Optional<Theme> find(ThemeId id) {
        return sql.first("SELECT * FROM theme WHERE id = ?", ThemeTable::read, id);
    }

    public void save(Theme t) {
        sql.run("""
                INSERT INTO theme (id, name, second_name, color, pattern, key, description, examples, position, parent,
                                   presence, row_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, second_name = excluded.second_name,
                    color = excluded.color, pattern = excluded.pattern, key = excluded.key,
                    description = excluded.description, examples = excluded.examples, position = excluded.position, parent = excluded.parent,
                    presence = excluded.presence, row_hash = excluded.row_hash
                """, t.id(), t.name(), t.secondName(), t.color(), t.pattern(), t.key(), t.description(), t.examples(),
                t.position(),
                t.parent().map(ThemeId::value).orElse(""), t.presence(), RowHash.of(t));
    }

    /// Takes a theme out of sight whose making is undone.
    public void undo(ThemeId id) {
        sql.run("UPDATE theme SET presence = ? WHERE id = ?", Presence.UNDONE, id);
    }

    /// The place behind the last theme.
    public int nextPosition() {
        return (int) sql.number("SELECT COALESCE(MAX(position), -1) + 1 FROM theme WHERE presence <> 'UNDONE'");
    }

    /// Ids of the rows whose content is not what was written.
    public List<String> damaged() {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT * FROM theme" + ORDER, row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                ids.add(row.text("id"));
            }
        });
        return ids;
    }

    private static Theme read(Row row) {
        String parent = row.text("parent");
        return new Theme(new ThemeId(row.text("id")), row.text("name"), row.text("second_name"), row.text("color"),
                row.name(UnderlinePattern.class, "pattern"), row.integer("key"), row.text("description"),
                row.text("examples"),
                row.integer("position"), parent.isEmpty() ? Optional.empty() : Optional.of(new ThemeId(parent)),
                row.name(Presence.class, "presence"));
    }
}
