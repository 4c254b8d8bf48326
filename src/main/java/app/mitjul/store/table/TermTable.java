package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The term list, in the order of the source terms.
public final class TermTable {

    private static final String ORDER = " ORDER BY source, original, id";

    private final Sql sql;

    public TermTable(Sql sql) {
        this.sql = sql;
    }

    public List<Term> of(Presence presence) {
        return sql.list("SELECT * FROM term WHERE presence = ?" + ORDER, TermTable::read, presence);
    }

    /// Those on the list, those taken off it and the dismissed proposals.
    public List<Term> known() {
        return sql.list("SELECT * FROM term WHERE presence <> 'UNDONE'" + ORDER, TermTable::read);
    }

    /// Every term, undone ones too.
    public List<Term> every() {
        return sql.list("SELECT * FROM term" + ORDER, TermTable::read);
    }

    /// A term, live or not.
    public Optional<Term> find(TermId id) {
        return sql.first("SELECT * FROM term WHERE id = ?", TermTable::read, id);
    }

    /// Those of `ids` that exist, live or not.
    public List<Term> find(Collection<TermId> ids) {
        return sql.list("SELECT * FROM term WHERE id IN (SELECT value FROM json_each(?))" + ORDER, TermTable::read,
                Sql.ids(ids));
    }

    public void saveAll(Collection<Term> terms) {
        sql.batch("""
                INSERT INTO term (id, source, original, latin, target, note, annotator, created, modified, presence,
                    row_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET source = excluded.source, original = excluded.original,
                    latin = excluded.latin, target = excluded.target, note = excluded.note,
                    annotator = excluded.annotator, created = excluded.created, modified = excluded.modified,
                    presence = excluded.presence, row_hash = excluded.row_hash
                """, terms, t -> List.of(t.id(), t.source(), t.original(), t.latin(), t.target(), t.note(),
                t.annotator(), t.created(), t.modified(), t.presence(), RowHash.of(t)));
    }

    public void setPresence(Collection<TermId> ids, Presence presence) {
        sql.run("UPDATE term SET presence = ? WHERE id IN (SELECT value FROM json_each(?))", presence, Sql.ids(ids));
    }

    public void removeUnseen() {
        sql.run("DELETE FROM term WHERE presence = 'UNDONE'");
    }

    /// Ids of the rows whose content is not what was written.
    public List<String> damaged() {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT * FROM term" + ORDER, row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                ids.add(row.text("id"));
            }
        });
        return ids;
    }

    private static Term read(Row row) {
        return new Term(new TermId(row.text("id")), row.text("source"), row.text("original"), row.text("latin"),
                row.text("target"), row.text("note"), new AnnotatorId(row.text("annotator")), row.time("created"),
                row.time("modified"), row.name(Presence.class, "presence"));
    }
}
