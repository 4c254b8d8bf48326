package app.mitjul.store.table;

import java.util.Collection;
import java.util.List;

/// The signatures of texts by the number of their article. Derived from the texts: what is missing or of another version of
/// the text is made anew.
public final class LikenessTable {

    /// @param text
    ///            of which version: the beginning of its hash
    public record Signed(long seq, String text, byte[] signature) {

        public Signed {
            text = text.substring(0, Math.min(text.length(), HASH));
        }
    }

    /// An article whose text has no signature yet.
    public record Unsigned(long seq, String textHash, String text) {
    }

    /// Takes the number of an article and its signature.
    @FunctionalInterface
    public interface Taker {
        void take(long seq, byte[] signature);
    }

    private static final int HASH = 16;

    private final Sql sql;

    public LikenessTable(Sql sql) {
        this.sql = sql;
    }

    public void save(Collection<Signed> signatures) {
        sql.batch("INSERT OR REPLACE INTO likeness (seq, text, signature) VALUES (?, ?, ?)", signatures,
                s -> List.of(s.seq(), s.text(), s.signature()));
    }

    /// The signatures of live articles, in the order of import.
    public void eachLive(Taker taker) {
        sql.each("""
                SELECT s.seq, s.signature FROM likeness s JOIN article a ON a.seq = s.seq
                WHERE a.presence = 'LIVE' AND substr(a.text_hash, 1, 16) = s.text ORDER BY s.seq
                """, row -> taker.take(row.number("seq"), row.bytes("signature")));
    }

    /// Takes the number of an article and its text.
    @FunctionalInterface
    public interface TextTaker {
        void take(long seq, String text);
    }

    private static final String UNSIGNED = """
            SELECT a.seq, a.text_hash, t.text FROM article a
            JOIN article_text t ON t.article = a.id AND t.hash = a.text_hash
            WHERE a.presence = 'LIVE' AND NOT EXISTS (SELECT 1 FROM likeness s WHERE s.seq = a.seq
                AND s.text = substr(a.text_hash, 1, 16))
            ORDER BY a.seq
            """;

    /// The texts of live articles without one, one at a time.
    public void eachUnsigned(TextTaker taker) {
        sql.each(UNSIGNED, row -> taker.take(row.number("seq"), row.text("text")));
    }

    /// Live articles without one, at most so many, with their texts.
    public List<Unsigned> unsigned(int limit) {
        return sql.list(UNSIGNED + " LIMIT ?",
                row -> new Unsigned(row.number("seq"), row.text("text_hash"), row.text("text")), limit);
    }
}
