package app.mitjul.store.index;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.TextRange;
import app.mitjul.search.Grams;
import app.mitjul.store.table.Sql;
import app.mitjul.text.Bare;
import app.mitjul.text.Fold;
import app.mitjul.text.Gloss;
import app.mitjul.text.Glosses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Writes the index, in the transaction of what it is an index of.
public final class IndexRows {

    /// Of the terms and the fold they are made with: an index of another form is made anew.
    static final int FORM = 1;

    /// One article as it is indexed.
    ///
    /// @param title
    ///            empty when it says nothing that the text does not
    public record Entry(long seq, String title, String text) {

        public static Entry of(Article article, String text) {
            boolean given = isGiven(article.title(), article.titleDerived(), article.bodyStart(), text);
            return new Entry(article.seq(), given ? article.title() : "", text);
        }
    }

    private final Sql sql;

    public IndexRows(Sql sql) {
        this.sql = sql;
    }

    /// A title made out of the text, or one the text begins with, is found there already.
    static boolean isGiven(String title, boolean derived, int bodyStart, String text) {
        return !derived && !title.isBlank()
                && !text.substring(0, Math.min(text.length(), bodyStart + title.length())).contains(title);
    }

    /// A new library has nothing to be indexed.
    public void begin() {
        sql.run("INSERT INTO index_state (name, value) VALUES ('form', ?) ON CONFLICT DO NOTHING", FORM);
    }

    /// Adds articles the index does not know.
    public void add(Collection<Entry> entries) {
        List<Folded> folded = entries.stream().map(Folded::of).toList();
        insert("text_index", folded.stream().map(f -> new Terms(f.seq(), Grams.of(f.text()))).toList());
        insert("title_index", folded.stream().filter(f -> !f.title().text().isEmpty())
                .map(f -> new Terms(f.seq(), Grams.of(f.title()))).toList());
        insert("initial_index", folded.stream().map(f -> new Terms(f.seq(), initials(f))).toList());
        List<Name> names = new ArrayList<>();
        entries.forEach(entry -> names(entry, names));
        sql.batch("INSERT INTO other_name (name, other, seq) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", names,
                n -> List.of(n.name(), n.other(), n.seq()));
    }

    private void insert(String table, List<Terms> terms) {
        sql.batch("INSERT INTO " + table + " (rowid, words) VALUES (?, ?)", terms, t -> List.of(t.seq(), t.words()));
    }

    private record Folded(long seq, Bare title, Bare text) {
        static Folded of(Entry entry) {
            return new Folded(entry.seq(), Bare.of(Fold.of(entry.title())), Bare.of(Fold.of(entry.text())));
        }
    }

    private record Terms(long seq, String words) {
    }

    private record Name(String name, String other, long seq) {
    }

    private static String initials(Folded folded) {
        Set<String> triples = Grams.initials(folded.text());
        triples.addAll(Grams.initials(folded.title()));
        return String.join(" ", triples);
    }

    private static void names(Entry entry, List<Name> names) {
        String text = entry.text();
        for (Gloss gloss : Glosses.of(text, 0)) {
            if (gloss.kind() != Gloss.Kind.MEMBERS) {
                List<String> same = Stream.of(Stream.of(gloss.source()), gloss.original().stream(),
                        gloss.latin().stream(), gloss.kind() == Gloss.Kind.ALIAS
                                ? gloss.note().stream()
                                : Stream.<TextRange>empty())
                        .flatMap(s -> s).map(range -> bare(range.of(text))).filter(s -> !s.isEmpty()).distinct()
                        .toList();
                for (String name : same) {
                    same.stream().filter(other -> !other.equals(name))
                            .forEach(other -> names.add(new Name(name, other, entry.seq())));
                }
            }
        }
    }

    static String bare(String words) {
        return Bare.of(Fold.of(words)).text();
    }

    /// Takes articles out, by their places.
    public void remove(Collection<Long> places) {
        String all = Sql.ids(places);
        for (String table : List.of("text_index", "title_index", "initial_index")) {
            sql.run("DELETE FROM " + table + " WHERE rowid IN (SELECT CAST(value AS INTEGER) FROM json_each(?))", all);
        }
        sql.run("DELETE FROM other_name WHERE seq IN (SELECT CAST(value AS INTEGER) FROM json_each(?))", all);
    }

    /// The same article with another title or text.
    public void replace(Entry entry) {
        remove(List.of(entry.seq()));
        add(List.of(entry));
    }

    /// How many articles are not indexed yet, -1 when the index is known to have all; everything is taken out first when
    /// it is of another form.
    public long missing() {
        long form = sql.number("SELECT value FROM index_state WHERE name = 'form'");
        if (form == FORM) {
            return -1;
        }
        if (form != 0) {
            clear();
        }
        return sql.number("SELECT COUNT(*) FROM article WHERE " + UNKNOWN);
    }

    /// Of `article`: the index has no row of it.
    static final String UNKNOWN = "NOT EXISTS (SELECT 1 FROM text_index_docsize d WHERE d.id = article.seq)";

    private void clear() {
        for (String table : List.of("text_index", "title_index", "initial_index")) {
            sql.script("INSERT INTO " + table + " (" + table + ") VALUES ('delete-all')");
        }
        sql.script("DELETE FROM other_name; DELETE FROM index_state");
    }

    /// Indexes the next articles that are not; answers with how many, 0 when that was all of them.
    public int build(int most) {
        List<Entry> entries = sql.list("SELECT article.seq, title, title_derived, body_start, text FROM article "
                + "JOIN article_text t ON t.article = article.id AND t.hash = article.text_hash WHERE " + UNKNOWN
                + " ORDER BY article.seq LIMIT ?", row -> {
                    boolean given = isGiven(row.text("title"), row.flag("title_derived"), row.integer("body_start"),
                            row.text("text"));
                    return new Entry(row.number("seq"), given ? row.text("title") : "", row.text("text"));
                }, most);
        add(entries);
        if (entries.isEmpty()) {
            begin();
        }
        return entries.size();
    }
}
