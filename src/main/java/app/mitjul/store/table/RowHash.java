package app.mitjul.store.table;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import app.mitjul.text.Hashes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The hash of what a person wrote in a row: SQLite itself notices few flipped bits, this notices them all. Presence
/// is not in it, so that deleting and restoring many rows stays one statement.
final class RowHash {

    /// The hash of no row.
    static final String BROKEN = "damaged";

    private RowHash() {
    }

    static String of(Article a) {
        Source s = a.source();
        return hash(List.of(a.id(), a.seq(), a.title(), a.titleDerived(), s.outlet(), s.reporter(), s.role(),
                s.partner(), s.cited(), s.published(), s.url(), s.language(), a.origin().fileName(), a.origin().line(),
                a.origin().encoding(), a.origin().sourceHash(), a.length(), a.bodyStart(), a.truncated(), a.state(),
                millis(a.imported()), a.textHash()));
    }

    static String of(Theme t) {
        List<Object> parts = new ArrayList<>(List.of(t.id(), t.name(), t.secondName(), t.color(), t.pattern(), t.key(),
                t.description(), t.position(), t.parent().map(Object::toString).orElse("")));
        if (!t.examples().isEmpty()) {
            // Rows of schema 1 had none and keep their hash.
            parts.add(t.examples());
        }
        return hash(parts);
    }

    static String of(Annotation a) {
        List<Object> parts = new ArrayList<>(List.of(a.id(), a.article(), a.annotator(), a.anchor().textHash(),
                a.range().start(), a.range().end(), a.anchor().quote(), a.anchor().prefix(), a.anchor().suffix(),
                a.note(), a.translation(), millis(a.created()), millis(a.modified())));
        made(parts, a.anchor());
        for (Tagging t : a.taggings()) {
            parts.addAll(List.of(t.id(), t.theme(), t.annotator(), millis(t.created())));
        }
        return hash(parts);
    }

    static String of(Note n) {
        return hash(List.of(NoteTable.kind(n.owner()), NoteTable.id(n.owner()), n.annotator(), n.text(),
                millis(n.created()), millis(n.modified())));
    }

    static String of(Segment s) {
        List<Object> parts = new ArrayList<>(List.of(s.id(), s.article(), s.anchor().textHash(), s.range().start(),
                s.range().end(), s.anchor().quote(), s.anchor().prefix(), s.anchor().suffix(), s.target(), s.status(),
                s.question(), s.annotator(), millis(s.created()), millis(s.modified())));
        made(parts, s.anchor());
        return hash(parts);
    }

    /// Rows of schema 3 had none and keep their hash.
    private static void made(List<Object> parts, Anchor anchor) {
        anchor.made().ifPresent(first -> parts.add(AnchorJson.text(first)));
    }

    static String of(ArticleId article, SentenceEdits edits) {
        return hash(List.of(article, edits.joins(), edits.splits()));
    }

    /// Of the pages of a version of a text.
    static String of(ArticleId article, String version, String pages) {
        return hash(List.of(article, version, pages));
    }

    static String of(Term t) {
        return hash(List.of(t.id(), t.source(), t.original(), t.latin(), t.target(), t.note(), t.annotator(),
                millis(t.created()), millis(t.modified())));
    }

    static String of(ArticleSet s) {
        return hash(List.of(s.id(), s.kind(), s.name(), s.parent().map(Object::toString).orElse(""), s.position(),
                s.query()));
    }

    static String of(ArticleSetId set, ArticleId member) {
        return hash(List.of(set, member));
    }

    static String of(OutletAlias a) {
        return hash(List.of(a.name(), a.outlet(), a.presence()));
    }

    static String of(Annotator a) {
        return hash(List.of(a.id(), a.name()));
    }

    /// @param counts
    ///            as they are written in the row
    static String of(ImportReport r, String counts) {
        return hash(List.of(r.id(), millis(r.at()), r.by(), r.name(), r.files(), r.likeness(), counts));
    }

    /// Of a part of a report.
    static String of(String run, int part, String rows) {
        return hash(List.of(run, part, rows));
    }

    /// @param changes
    ///            as they are written in the row
    static String of(ChangeSet set, String visit, String changes) {
        return hash(List.of(set.id(), set.step().key(), ChangeJson.strings(set.step().args()), millis(set.at()),
                set.by(), visit, ChangeJson.FORMAT, changes));
    }

    /// Whether the content of a row is not what was written, or cannot even be read.
    static boolean broken(Row row, Function<Row, String> hash) {
        try {
            return !hash.apply(row).equals(row.text("row_hash"));
        } catch (SqlFailure | IllegalArgumentException unreadable) {
            return true;
        }
    }

    /// A row, unless it cannot be read.
    static <T> Optional<T> readable(Row row, Function<Row, T> read) {
        try {
            return Optional.of(read.apply(row));
        } catch (SqlFailure | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static long millis(Instant time) {
        return time.toEpochMilli();
    }

    /// Each part is preceded by its length, so that no two lists of parts read the same.
    private static String hash(List<Object> parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            String text = part.toString();
            all.append(text.length()).append(':').append(text).append('\n');
        }
        return Hashes.sha256(all.toString());
    }
}
