package app.mitjul.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The references: the same rows in a bare table with a bare FTS5 index of bigrams, and a scan of every text. What a hit is
/// stands here once more, written independently of the program.
final class PlainSide implements AutoCloseable {

    private final Connection connection;

    PlainSide(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL");
            statement.executeUpdate("PRAGMA synchronous = FULL");
            statement.executeUpdate(
                    "CREATE TABLE row (id INTEGER PRIMARY KEY, title TEXT, outlet TEXT, date TEXT, body TEXT)");
            statement.executeUpdate("CREATE VIRTUAL TABLE bigram USING fts5 (words, content = '', tokenize = 'ascii')");
        }
        connection.setAutoCommit(false);
    }

    void add(int first, List<Corpus.Piece> pieces) {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO row VALUES (?, ?, ?, ?, ?)");
                PreparedStatement index = connection
                        .prepareStatement("INSERT INTO bigram (rowid, words) VALUES (?, ?)")) {
            for (int i = 0; i < pieces.size(); i++) {
                Corpus.Piece piece = pieces.get(i);
                row.setInt(1, first + i + 1);
                row.setString(2, piece.title());
                row.setString(3, piece.outlet());
                row.setString(4, piece.date());
                row.setString(5, piece.body());
                row.addBatch();
                index.setInt(1, first + i + 1);
                index.setString(2, bigrams(piece.title() + "\n" + piece.body()));
                index.addBatch();
            }
            row.executeBatch();
            index.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bigrams(String text) {
        String dense = text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
        StringBuilder out = new StringBuilder(3 * dense.length());
        for (int i = 0; i + 1 < dense.length(); i++) {
            out.append(dense, i, i + 2).append(' ');
        }
        return out.toString();
    }

    /// The first fifty rows that hold two letters, with their texts.
    List<String> fifty(String word) {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT body FROM bigram CROSS JOIN row ON row.id = bigram.rowid WHERE bigram MATCH ? LIMIT 50")) {
            statement.setString(1, '"' + word + '"');
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    /// How often each word stands in titles and texts, by looking through all of them.
    long[] scan(List<String> words) {
        long[] counts = new long[words.size()];
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT title, body FROM row")) {
            while (rows.next()) {
                Dense title = new Dense(rows.getString(1));
                Dense body = new Dense(rows.getString(2));
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += title.count(words.get(i)) + body.count(words.get(i));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counts;
    }

    /// The letters of a text, and before each what was left out: 0 nothing, 1 marks, 2 a space, 3 a line end.
    private static final class Dense {

        private final String letters;
        private final int[] left;

        Dense(String text) {
            StringBuilder out = new StringBuilder(text.length());
            int[] gaps = new int[text.length() + 1];
            int gap = 3;
            for (char c : text.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
                if (Character.isLetterOrDigit(c)) {
                    gaps[out.length()] = gap;
                    out.append(c);
                    gap = 0;
                } else {
                    gap = Math.max(gap, c == '\n' ? 3 : Character.isWhitespace(c) ? 2 : 1);
                }
            }
            letters = out.toString();
            left = gaps;
        }

        int count(String typed) {
            String word = new Dense(typed).letters;
            int count = 0;
            int at = letters.indexOf(word);
            while (at >= 0) {
                boolean hit = true;
                for (int i = 1; i < word.length(); i++) {
                    int gap = left[at + i];
                    hit &= gap == 0 || gap < 3 && left[at] > 0 && (gap == 1 || word.length() > 2);
                }
                count += hit ? 1 : 0;
                at = letters.indexOf(word, at + (hit ? word.length() : 1));
            }
            return count;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
