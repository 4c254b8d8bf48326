package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The reports of imports: what became of every place that was read. While an import is under way its report is what
/// tells which articles belong to it.
public final class ImportTable {

    private static final String COLUMNS = "id, at, annotator, name, files, likeness, counts, row_hash";

    private final Sql sql;

    public ImportTable(Sql sql) {
        this.sql = sql;
    }

    /// Begins one that is under way.
    public void begin(ImportReport report) {
        String counts = ImportJson.counts(report.counts());
        sql.run("INSERT INTO import_run (" + COLUMNS + ", state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'STAGED')",
                report.id(), report.at(), report.by(), report.name(), report.files(), report.likeness(), counts,
                RowHash.of(report, counts));
    }

    /// Adds the next rows.
    ///
    /// @param part
    ///            from 0
    public void add(String run, int part, List<ImportRow> rows) {
        String json = ImportJson.write(rows);
        sql.run("INSERT INTO import_part (run, part, content, row_hash) VALUES (?, ?, ?, ?)", run, part, json,
                RowHash.of(run, part, json));
    }

    /// All of it is there.
    public void end(ImportReport report) {
        String counts = ImportJson.counts(report.counts());
        sql.run("UPDATE import_run SET counts = ?, files = ?, row_hash = ?, state = 'DONE' WHERE id = ?", counts,
                report.files(), RowHash.of(report, counts), report.id());
    }

    /// Those that were carried out, the newest first. One that cannot be read is left out.
    public List<ImportReport> done() {
        List<ImportReport> reports = new ArrayList<>();
        sql.each("SELECT " + COLUMNS + " FROM import_run WHERE state = 'DONE' ORDER BY at DESC, id DESC",
                row -> RowHash.readable(row, ImportTable::read).ifPresent(reports::add));
        return reports;
    }

    public Optional<ImportReport> find(String id) {
        return sql.first("SELECT " + COLUMNS + " FROM import_run WHERE id = ?", ImportTable::read, id);
    }

    /// The rows of one in the order they were read, part by part.
    public void eachPart(String run, Consumer<List<ImportRow>> rows) {
        sql.each("SELECT content FROM import_part WHERE run = ? ORDER BY part",
                row -> rows.accept(ImportJson.read(row.text("content"))), run);
    }

    /// Imports that were begun and not brought to an end.
    public List<String> underWay() {
        return sql.list("SELECT id FROM import_run WHERE state = 'STAGED'", row -> row.text("id"));
    }

    public void remove(String run) {
        sql.run("DELETE FROM import_run WHERE id = ?", run);
    }

    /// What of the reports is not what was written.
    public List<String> damaged() {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT " + COLUMNS + " FROM import_run", row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r), r.text("counts")))) {
                ids.add(row.text("id"));
            }
        });
        sql.each("SELECT run, part, content, row_hash FROM import_part", row -> {
            if (RowHash.broken(row, r -> RowHash.of(r.text("run"), r.integer("part"), r.text("content")))) {
                ids.add(row.text("run"));
            }
        });
        return ids.stream().distinct().toList();
    }

    private static ImportReport read(Row row) {
        Map<ImportRow.Kind, Integer> counts = ImportJson.counts(row.text("counts"));
        return new ImportReport(row.text("id"), row.time("at"), new AnnotatorId(row.text("annotator")),
                row.text("name"), row.integer("files"), row.integer("likeness"), counts);
    }
}
