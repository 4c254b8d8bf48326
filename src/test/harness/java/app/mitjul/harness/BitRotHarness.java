package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One bit of what a person wrote turns over on the disk.
class BitRotHarness {

    private static final int SNIPPET = 12;

    /// Where people's words lie, by table.
    private static final Map<String, List<String>> WRITTEN = new TreeMap<>(Map.of(
            "annotation", List.of("note", "quote", "prefix", "id", "article"), "note", List.of("text"),
            "segment", List.of("target", "quote"), "term", List.of("source", "target", "note"),
            "theme", List.of("name", "second_name", "color"), "article", List.of("title", "text_hash"),
            "article_text", List.of("text"), "tagging", List.of("theme", "id"), "annotator", List.of("name"),
            "change_set", List.of("changes")));

    @TempDir
    private Path folder;

    private record Flip(String table, long at, int bit) {
    }

    @Test
    void every_flip_is_found_and_no_flipped_row_passes_for_what_was_written() throws Exception {
        Figures figures = new Figures("bit rot");
        int flips = Figures.of("flips", 1_000);
        Path library = folder.resolve("library.mitjul");
        try (Session session = Libraries.create(library)) {
            Lab.fill(session, 300);
        }
        byte[] bytes = Files.readAllBytes(library);
        Map<String, Integer> things = things(copy(library));
        Rows whole = Rows.of(library);
        Random random = new Random(Figures.seed());
        Map<String, Integer> missed = new TreeMap<>();
        Map<String, Integer> hit = new TreeMap<>();
        List<String> passed = new ArrayList<>();
        int done = 0;
        int bySqlite = 0;
        int outside = 0;
        while (done < flips) {
            Flip flip = choose(library, bytes, random);
            turn(library, bytes, flip);
            if (rowsDiffer(whole, library)) {
                done++;
                hit.merge(flip.table(), 1, Integer::sum);
                bySqlite += sqliteNotices(library) ? 1 : 0;
                Set<String> flagged = new HashSet<>();
                if (!noticed(library, flagged)) {
                    missed.merge(flip.table(), 1, Integer::sum);
                }
                passed.addAll(passing(library, things, flagged));
            } else {
                outside++;
            }
            turn(library, bytes, flip);
        }
        int found = done - missed.values().stream().mapToInt(i -> i).sum();
        figures.say(
                "%d flips in rows (%s), %d found (%.1f %%), missed %s, %d shown as valid; control, SQLite's own check: "
                        + "%d found; %d flips outside of rows not counted",
                done, hit, found, 100.0 * found / done, missed,
                passed.size(), bySqlite, outside);
        assertThat(found).isGreaterThanOrEqualTo(done * 99 / 100);
        assertThat(passed).isEmpty();
        assertThat(bySqlite).as("the control finds too few").isLessThan(done * 99 / 100);
    }

    /// A bit within a piece of a value, wherever in the file those bytes are.
    private static Flip choose(Path library, byte[] bytes, Random random) throws SQLException {
        List<String> tables = List.copyOf(WRITTEN.keySet());
        while (true) {
            String table = tables.get(random.nextInt(tables.size()));
            List<String> columns = WRITTEN.getOrDefault(table, List.of());
            byte[] value = value(library, table, columns.get(random.nextInt(columns.size())));
            int length = Math.min(SNIPPET, value.length);
            if (length > 0) {
                int from = random.nextInt(value.length - length + 1);
                List<Integer> places = places(bytes, value, from, length);
                if (!places.isEmpty()) {
                    return new Flip(table, places.get(random.nextInt(places.size())) + random.nextInt(length),
                            random.nextInt(8));
                }
            }
        }
    }

    private static byte[] value(Path library, String table, String column) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT " + column + " FROM " + table + " ORDER BY random() LIMIT 1")) {
            return found.next() ? Rows.bytes(found.getString(1)) : new byte[0];
        }
    }

    private static List<Integer> places(byte[] bytes, byte[] value, int from, int length) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i <= bytes.length - length; i++) {
            int same = 0;
            while (same < length && bytes[i + same] == value[from + same]) {
                same++;
            }
            if (same == length) {
                places.add(i);
            }
        }
        return places;
    }

    private static void turn(Path library, byte[] bytes, Flip flip) throws IOException {
        bytes[(int) flip.at()] ^= (byte) (1 << flip.bit());
        try (RandomAccessFile file = new RandomAccessFile(library.toFile(), "rw")) {
            file.seek(flip.at());
            file.write(bytes[(int) flip.at()]);
        }
    }

    private static boolean rowsDiffer(Rows whole, Path library) {
        try {
            return !Rows.of(library).all().equals(whole.all());
        } catch (IllegalStateException unreadable) {
            return true;
        }
    }

    private static boolean sqliteNotices(Path library) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA integrity_check")) {
            return !found.next() || !found.getString(1).equals("ok");
        } catch (SQLException e) {
            return true;
        }
    }

    private static boolean noticed(Path library, Set<String> flagged) {
        try (Session session = Libraries.read(library)) {
            var findings = session.reads().check().findings();
            findings.forEach(f -> f.arguments().forEach(a -> flagged.addAll(List.of(a.toString().split(" ")))));
            findings.forEach(f -> f.arguments().forEach(a -> flagged.add(a.toString())));
            return !findings.isEmpty();
        } catch (Problem told) {
            return true;
        }
    }

    /// What is shown that was not written and is not flagged.
    private static List<String> passing(Path library, Map<String, Integer> things, Set<String> flagged) {
        List<String> passing = new ArrayList<>();
        try {
            things(copy(library)).forEach((id, sum) -> {
                if (!sum.equals(things.get(id)) && !flagged.contains(id.substring(id.indexOf('/') + 1))) {
                    passing.add(id + " of " + flagged);
                }
            });
        } catch (RuntimeException notShown) {
            return List.of();
        }
        return passing;
    }

    private static LibraryCopy copy(Path library) {
        try (Session session = Libraries.read(library)) {
            return session.reads().copy();
        }
    }

    /// What a screen would show, by the id it is flagged with.
    private static Map<String, Integer> things(LibraryCopy copy) {
        Map<String, Integer> things = new HashMap<>();
        copy.annotators().forEach(a -> things.put("annotator/" + a.id(), a.hashCode()));
        copy.themes().forEach(t -> things.put("theme/" + t.id(), t.hashCode()));
        copy.articles().forEach(a -> things.put("article/" + a.article().id(), a.hashCode()));
        copy.annotations().forEach(a -> things.put("annotation/" + a.id(), a.hashCode()));
        copy.notes().forEach(n -> things.put("note/" + flag(n), n.hashCode()));
        copy.segments().forEach(s -> things.put("segment/" + s.id(), s.hashCode()));
        copy.terms().forEach(t -> things.put("term/" + t.id(), t.hashCode()));
        return things;
    }

    private static String flag(Note note) {
        return switch (note.owner()) {
            case app.mitjul.domain.note.NoteOwner.OfLibrary l -> "library";
            case app.mitjul.domain.note.NoteOwner.OfArticle a -> a.id().value();
            case app.mitjul.domain.note.NoteOwner.OfTheme t -> t.id().value();
        };
    }
}
