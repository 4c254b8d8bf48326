package app.mitjul.store;

import app.mitjul.domain.article.Article;
import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.util.ArrayList;
import java.util.List;

/// Looks at a whole library: SQLite's own check, then what SQLite cannot know. Reads every row and every text; costs
/// seconds for a large library.
public final class LibraryCheck {

    private static final int MOST_OF_SQLITE = 20;
    /// Articles whose texts are read together: so many, and of so many characters.
    private static final int TOGETHER = 500;
    private static final long MOST_LENGTH = 4 << 20;

    private final ReadTx tx;
    private final Sql sql;
    private final List<Finding> findings = new ArrayList<>();

    private LibraryCheck(ReadTx tx) {
        this.tx = tx;
        sql = tx.sql();
    }

    /// What is wrong, in no order that means anything; empty when nothing is.
    public static List<Finding> of(ReadTx tx) {
        LibraryCheck check = new LibraryCheck(tx);
        check.part("file", check::file);
        check.part("rows", check::rows);
        check.part("texts", check::texts);
        check.part("taggings", check::taggings);
        check.part("notes", check::notes);
        check.part("source files", check::sourceFiles);
        check.part("journal", check::journal);
        return List.copyOf(check.findings);
    }

    /// Whether every row that a person wrote is what was saved. Quicker: reads no texts.
    static boolean isSound(ReadTx tx) {
        LibraryCheck check = new LibraryCheck(tx);
        check.part("rows", check::rows);
        return check.findings.isEmpty();
    }

    /// A part that cannot be read is a finding; the others are looked at all the same.
    private void part(String name, Runnable look) {
        try {
            look.run();
        } catch (SqlFailure | IllegalArgumentException e) {
            if (e instanceof SqlFailure failure && Failures.isInterrupted(failure)) {
                throw failure;
            }
            findings.add(Finding.of("unreadable", name));
        }
    }

    /// A connection that has read an index before looks at it as it was then, and would call what others wrote since
    /// damage; any question to the index makes it look anew.
    private void lookAnew() {
        sql.list("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE %'", row -> row.text("name"))
                .forEach(index -> sql.first("SELECT rowid FROM " + index + " WHERE rowid = -1",
                        row -> row.number("rowid")));
    }

    private void file() {
        lookAnew();
        sql.list("PRAGMA integrity_check(" + MOST_OF_SQLITE + ")", row -> row.text("integrity_check")).stream()
                .filter(line -> !line.equals("ok")).forEach(line -> findings.add(Finding.of("sqlite", line)));
        sql.list("PRAGMA foreign_key_check", row -> row.text("table")).stream().distinct()
                .forEach(table -> findings.add(Finding.of("reference", table)));
        if (!Migrations.fingerprint(sql).equals(Migrations.SHIPPED.fingerprint())) {
            findings.add(Finding.of("schema", Integer.toString(tx.schema())));
        }
    }

    private void rows() {
        tx.articles().damaged().forEach(id -> findings.add(Finding.of("article", id)));
        tx.themes().damaged().forEach(id -> findings.add(Finding.of("theme", id)));
        tx.annotations().damaged().forEach(id -> findings.add(Finding.of("annotation", id)));
        tx.notes().damaged().forEach(on -> findings.add(Finding.of("note", on)));
        tx.segments().damaged().forEach(id -> findings.add(Finding.of("segment", id)));
        tx.articleSets().damaged().forEach(id -> findings.add(Finding.of("article-set", id)));
        tx.articleSets().damagedMembers().forEach(id -> findings.add(Finding.of("article-set-member", id)));
        tx.outletAliases().damaged().forEach(name -> findings.add(Finding.of("outlet-alias", name)));
        tx.sentenceEdits().damaged().forEach(id -> findings.add(Finding.of("sentences", id)));
        tx.pages().damaged().forEach(id -> findings.add(Finding.of("pages", id)));
        tx.annotators().damaged().forEach(id -> findings.add(Finding.of("annotator", id)));
        tx.terms().damaged().forEach(id -> findings.add(Finding.of("term", id)));
        tx.imports().damaged().forEach(id -> findings.add(Finding.of("import", id)));
    }

    private void texts() {
        List<Article> all = tx.articles().every();
        int from = 0;
        while (from < all.size()) {
            int to = from;
            long length = 0;
            while (to < all.size() && to - from < TOGETHER && length < MOST_LENGTH) {
                length += Math.max(0, all.get(to++).length());
            }
            texts(all.subList(from, to));
            from = to;
        }
    }

    /// Where one cannot be read, each is looked at alone, so that the others are looked at all the same.
    private void texts(List<Article> some) {
        try {
            findings.addAll(TextCheck.of(tx, some));
        } catch (SqlFailure | IllegalArgumentException e) {
            some.forEach(article -> part("article " + article.id(),
                    () -> findings.addAll(TextCheck.of(tx, List.of(article)))));
        }
    }

    private void taggings() {
        sql.each("""
                SELECT g.annotation, g.theme FROM tagging g JOIN annotation n ON n.id = g.annotation
                LEFT JOIN theme t ON t.id = g.theme
                WHERE t.id IS NULL OR t.presence = 'UNDONE' AND n.presence <> 'UNDONE'
                """, row -> findings.add(Finding.of("tagging", row.text("annotation"), row.text("theme"))));
    }

    private void notes() {
        sql.each("""
                SELECT kind, owner FROM note WHERE kind = 'ARTICLE' AND owner NOT IN (SELECT id FROM article)
                    OR kind = 'THEME' AND owner NOT IN (SELECT id FROM theme)
                """, row -> findings.add(Finding.of("note-owner", row.text("owner"))));
    }

    private void sourceFiles() {
        tx.sourceFiles().damaged().forEach(name -> findings.add(Finding.of("source-file", name)));
        sql.each("""
                SELECT id FROM article
                WHERE source_hash <> '' AND source_hash NOT IN (SELECT hash FROM source_file) ORDER BY seq
                """, row -> findings.add(Finding.of("source-missing", row.text("id"))));
    }

    private void journal() {
        tx.journal().damaged().forEach(number -> findings.add(Finding.of("journal", Long.toString(number))));
    }
}
