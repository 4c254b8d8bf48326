package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import app.mitjul.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

class RelocationTest {

    @TempDir
    private Path folder;

    private Path old;
    private Path there;

    @BeforeEach
    void a_closed_library_and_a_place_to_go() throws IOException {
        old = Libraries.five(Files.createDirectory(folder.resolve("here")));
        there = Files.createDirectory(folder.resolve("새 자리")).resolve("내 자료.mitjul");
    }

    @Test
    void the_library_moves_with_its_backups_and_its_safety_log_and_goes_on_there() throws IOException {
        String backups = names(Backups.beside(old).folder());
        try (Relocation move = begin()) {
            try (Session session = Libraries.open(there)) {
                assertThat(session.reads().info().articles()).isEqualTo(5);
                assertThat(session.opened().provenance().kind()).isNotIn(Provenance.Kind.OLDER, Provenance.Kind.FORKED);
                assertThat(session.backups().all()).isNotEmpty();
                assertThat(session.commands().undo(1).join()).as("history came along").isNotEmpty();
            }
            assertThat(old).as("until somebody says so").exists();
            move.keepNew();
        }
        assertThat(listed(folder.resolve("here"))).isEmpty();
        assertThat(names(Backups.beside(there).folder())).contains(backups.lines().toList());
        assertThat(listed(folder.resolve("새 자리")).stream().filter(n -> n.contains("moving") || n.endsWith(".lock")))
                .isEmpty();
        try (Session session = Libraries.open(there)) {
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void one_that_is_not_wanted_after_all_goes_and_the_old_one_is_as_it_was() throws IOException {
        var before = bytes(folder.resolve("here"));
        try (Relocation move = begin()) {
            Libraries.open(there).close();
            move.keepOld();
        }
        assertThat(listed(folder.resolve("새 자리"))).isEmpty();
        assertThat(bytes(folder.resolve("here"))).isEqualTo(before);
        Libraries.open(old).close();
    }

    @Test
    void what_is_there_already_is_never_written_over() throws IOException {
        for (String name : List.of("내 자료.mitjul", "내 자료.mitjul.backups", "내 자료.mitjul.safety")) {
            Path taken = Files.writeString(there.resolveSibling(name), "mine");
            fails("library.move-exists");
            assertThat(taken).hasContent("mine");
            Files.delete(taken);
        }
        there = old;
        fails("library.move-exists");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_said_and_nothing_is_left_of_it() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path nowhere : List.of(folder.resolve("no/such/folder.mitjul"), file.resolve("a.mitjul"),
                Path.of("/proc/a.mitjul"))) {
            there = nowhere;
            fails("library.move-failed");
            assertThat(there).doesNotExist();
        }
    }

    /// As on a full disk: no file may become larger than 100 kB.
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_disk_without_room_is_said_and_nothing_is_left_there() throws Exception {
        var before = bytes(folder.resolve("here"));
        Process little = new ProcessBuilder("sh", "-c", "ulimit -f 200; exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-Dsun.jnu.encoding=UTF-8", "-Dorg.sqlite.lib.path=" + unpackedNative(), "-cp",
                System.getProperty("java.class.path"), RelocationProbe.class.getName(), old.toString(),
                there.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(new String(little.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("library.move-failed");
        assertThat(listed(folder.resolve("새 자리"))).isEmpty();
        assertThat(bytes(folder.resolve("here"))).isEqualTo(before);
    }

    /// That process could not unpack it.
    private Path unpackedNative() throws IOException {
        Path place = Files.createDirectory(folder.resolve("native"));
        String name = "/org/sqlite/native/Linux/" + System.getProperty("os.arch").replace("amd64", "x86_64")
                + "/libsqlitejdbc.so";
        try (InputStream library = SQLiteConnection.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(library), place.resolve("libsqlitejdbc.so"));
        }
        return place;
    }

    @Test
    void one_that_is_open_stays_where_it_is() {
        try (Session open = Libraries.open(old)) {
            fails("library.busy");
            assertThat(open.reads().info().articles()).isEqualTo(5);
        }
    }

    @Test
    void nobody_writes_to_the_old_one_meanwhile() throws IOException {
        try (Relocation move = begin()) {
            assertThatThrownBy(() -> Libraries.open(old)).isInstanceOf(Problem.class);
        }
        Libraries.open(old).close();
        assertThat(there).as("without a word both stay").exists();
    }

    @Test
    void what_a_killed_move_left_does_not_stop_the_next() throws IOException {
        Path left = Files.createDirectory(there.resolveSibling("내 자료.mitjul.moving"));
        Files.writeString(left.resolve("part"), "half");
        try (Relocation move = begin()) {
            move.keepNew();
        }
        assertThat(left).doesNotExist();
        Libraries.open(there).close();
    }

    private Relocation begin() {
        return Relocation.begin(old, there, OpenRequest.Holder.WINDOW);
    }

    private void fails(String key) {
        assertThatThrownBy(this::begin).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo(key));
        assertThat(old).exists();
        assertThat(Backups.beside(old).all()).isNotEmpty();
    }

    private static Set<String> listed(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new TreeSet<>(all.map(f -> f.getFileName().toString()).toList());
        }
    }

    private static String names(Path folder) throws IOException {
        return String.join("\n", listed(folder));
    }

    private static TreeMap<String, String> bytes(Path folder) throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Hashes.sha256(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
