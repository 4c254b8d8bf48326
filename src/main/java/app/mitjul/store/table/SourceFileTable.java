package app.mitjul.store.table;

import app.mitjul.domain.article.SourceFile;
import app.mitjul.text.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The original bytes of what was imported, once by hash.
public final class SourceFileTable {

    private final Sql sql;

    public SourceFileTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<SourceFile> find(String hash) {
        return sql.first("SELECT hash, name, bytes FROM source_file WHERE hash = ?", SourceFileTable::read, hash);
    }

    public boolean has(String hash) {
        return sql.number("SELECT EXISTS (SELECT 1 FROM source_file WHERE hash = ?)", hash) != 0;
    }

    /// The files of articles that were not undone, by hash.
    public List<SourceFile> inUse() {
        return sql.list("""
                SELECT hash, name, bytes FROM source_file
                WHERE hash IN (SELECT source_hash FROM article WHERE presence <> 'UNDONE') ORDER BY hash
                """, SourceFileTable::read);
    }

    /// Keeps the bytes; a file with the same bytes keeps its first name.
    public void keep(SourceFile file) {
        sql.run("INSERT INTO source_file (hash, name, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                file.hash(), file.name(), file.bytes());
    }

    /// Removes the bytes no article was read from.
    public void removeUnused() {
        sql.run("DELETE FROM source_file WHERE hash NOT IN (SELECT source_hash FROM article)");
    }

    /// Names of the files whose bytes are not those of their hash.
    public List<String> damaged() {
        List<String> names = new ArrayList<>();
        sql.each("SELECT hash, name, bytes FROM source_file ORDER BY hash", row -> {
            if (!Hashes.sha256(row.bytes("bytes")).equals(row.text("hash"))) {
                names.add(row.text("name"));
            }
        });
        return names;
    }

    private static SourceFile read(Row row) {
        return new SourceFile(row.text("hash"), row.text("name"), row.bytes("bytes"));
    }
}
