package app.mitjul.store.table;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import java.util.List;
import java.util.Optional;

/// Who marked in this library. Rows stay when the marks go.
public final class AnnotatorTable {

    private final Sql sql;

    public AnnotatorTable(Sql sql) {
        this.sql = sql;
    }

    public List<Annotator> all() {
        return sql.list("SELECT id AS annotator_id, name AS annotator_name FROM annotator ORDER BY id",
                AnnotatorTable::read);
    }

    public Optional<Annotator> find(AnnotatorId id) {
        return sql.first("SELECT id AS annotator_id, name AS annotator_name FROM annotator WHERE id = ?",
                AnnotatorTable::read, id);
    }

    public void save(Annotator annotator) {
        sql.run("""
                INSERT INTO annotator (id, name, row_hash) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, row_hash = excluded.row_hash
                """, annotator.id(), annotator.name(), RowHash.of(annotator));
    }

    /// Ids of the rows that are not what was written.
    public List<String> damaged() {
        return sql.list("""
                SELECT id AS annotator_id, name AS annotator_name, row_hash FROM annotator WHERE row_hash <> ''
                ORDER BY id
                """, row -> RowHash.broken(row, r -> RowHash.of(read(r))) ? row.text("annotator_id") : "").stream()
                .filter(id -> !id.isEmpty()).toList();
    }

    /// Reads `annotator_id` and `annotator_name`.
    static Annotator read(Row row) {
        return new Annotator(new AnnotatorId(row.text("annotator_id")), row.text("annotator_name"));
    }
}
