package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.note.NoteOwner.OfArticle;
import app.mitjul.domain.note.NoteOwner.OfLibrary;
import app.mitjul.domain.note.NoteOwner.OfTheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Notes on articles, themes and the library. A row whose making is undone stays, out of sight.
public final class NoteTable {

    private static final String KEY = "kind = ? AND owner = ? AND annotator = ?";
    private static final String ORDER = " ORDER BY created, kind, owner, annotator";

    private final Sql sql;

    public NoteTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<Note> find(NoteKey key) {
        return where("presence = 'LIVE' AND " + KEY, parts(key)).stream().findFirst();
    }

    /// Everybody's on one thing, in the order of their making.
    public List<Note> on(NoteOwner owner) {
        return where("presence = 'LIVE' AND kind = ? AND owner = ?", kind(owner), id(owner));
    }

    /// Those on things that are live.
    public List<Note> live() {
        return where(owned("= 'LIVE'"));
    }

    /// Those on things that are not undone.
    public List<Note> known() {
        return where(owned("<> 'UNDONE'"));
    }

    /// Those that are not undone themselves, whatever became of what they are on.
    public List<Note> notUndone() {
        return where("presence = 'LIVE'");
    }

    /// The live articles with a note on them or on a passage of theirs.
    public Set<ArticleId> articles() {
        return new HashSet<>(sql.list("""
                SELECT id FROM article WHERE presence = 'LIVE' AND (
                    id IN (SELECT owner FROM note WHERE kind = 'ARTICLE' AND presence = 'LIVE')
                    OR id IN (SELECT article FROM annotation WHERE presence = 'LIVE' AND note <> ''))
                """, row -> new ArticleId(row.text("id"))));
    }

    /// Whether there is a row of it, shown or not.
    public boolean has(NoteKey key) {
        return sql.number("SELECT EXISTS (SELECT 1 FROM note WHERE " + KEY + ")", parts(key)) != 0;
    }

    public void save(Note note, Presence presence) {
        sql.run("""
                INSERT INTO note (kind, owner, annotator, text, created, modified, presence, row_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (kind, owner, annotator) DO UPDATE SET text = excluded.text, created = excluded.created,
                    modified = excluded.modified, presence = excluded.presence, row_hash = excluded.row_hash
                """, kind(note.owner()), id(note.owner()), note.annotator(), note.text(), note.created(),
                note.modified(), presence, RowHash.of(note));
    }

    public void setPresence(Collection<NoteKey> keys, Presence presence) {
        sql.batch("UPDATE note SET presence = ? WHERE " + KEY, keys,
                key -> List.of(presence, kind(key.owner()), id(key.owner()), key.annotator()));
    }

    /// Removes what was undone, and the notes on what is no longer live.
    public void removeUnseen() {
        sql.run("DELETE FROM note WHERE NOT (" + owned("= 'LIVE'") + ")");
    }

    /// What the damaged rows are on: kind and id.
    public List<String> damaged() {
        List<String> found = new ArrayList<>();
        sql.each("SELECT * FROM note" + ORDER, row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                found.add((row.text("kind").toLowerCase(Locale.ROOT) + " " + row.text("owner")).strip());
            }
        });
        return found;
    }

    /// Who wrote the damaged notes on one thing.
    public List<AnnotatorId> damaged(NoteOwner owner) {
        List<AnnotatorId> found = new ArrayList<>();
        sql.each("SELECT * FROM note WHERE presence = 'LIVE' AND kind = ? AND owner = ?" + ORDER, row -> {
            if (RowHash.broken(row, r -> RowHash.of(read(r)))) {
                found.add(new AnnotatorId(row.text("annotator")));
            }
        }, kind(owner), id(owner));
        return found;
    }

    static String kind(NoteOwner owner) {
        return switch (owner) {
            case OfLibrary library -> "LIBRARY";
            case OfArticle article -> "ARTICLE";
            case OfTheme theme -> "THEME";
        };
    }

    /// Empty for the library.
    static String id(NoteOwner owner) {
        return switch (owner) {
            case OfLibrary library -> "";
            case OfArticle article -> article.id().value();
            case OfTheme theme -> theme.id().value();
        };
    }

    static NoteOwner owner(String kind, String id) {
        return switch (kind) {
            case "LIBRARY" -> new OfLibrary();
            case "ARTICLE" -> new OfArticle(new ArticleId(id));
            case "THEME" -> new OfTheme(new ThemeId(id));
            default -> throw new SqlFailure(new SQLiteException("note on " + kind, SQLiteErrorCode.SQLITE_CORRUPT));
        };
    }

    private static String owned(String presence) {
        return "presence = 'LIVE' AND (kind = 'LIBRARY' OR kind = 'ARTICLE' AND owner IN (SELECT id FROM article WHERE"
                + " presence " + presence + ") OR kind = 'THEME' AND owner IN (SELECT id FROM theme WHERE presence "
                + presence + "))";
    }

    private static Object[] parts(NoteKey key) {
        return new Object[]{kind(key.owner()), id(key.owner()), key.annotator()};
    }

    private List<Note> where(String condition, Object... arguments) {
        return sql.list("SELECT * FROM note WHERE " + condition + ORDER, NoteTable::read, arguments);
    }

    private static Note read(Row row) {
        return new Note(owner(row.text("kind"), row.text("owner")), new AnnotatorId(row.text("annotator")),
                row.text("text"), row.time("created"), row.time("modified"));
    }
}
