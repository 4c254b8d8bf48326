package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.store.table.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered outside of the libraries; whatever happens to it costs a warning, never a library.
class MemoryTest {

    private static final Path AT = Path.of("/libraries/a.mitjul");
    private static final State STATE = new State(7, "head");

    @TempDir
    private Path folder;

    @Test
    void a_state_is_remembered_by_library_and_by_place() throws IOException {
        Path file = folder.resolve("state/memory.json");
        memory(file).remember("id", AT, STATE);
        memory(file).remember("other", AT, new State(1, "x"));
        assertThat(memory(file).of("id", AT)).contains(STATE);
        assertThat(memory(file).of("other", AT)).contains(new State(1, "x"));
        assertThat(memory(file).of("id", Path.of("/elsewhere/a.mitjul"))).isEmpty();
        assertThat(memory(file).of("nobody", AT)).isEmpty();
        memory(file).remember("id", AT, new State(8, "next"));
        assertThat(memory(file).of("id", AT)).contains(new State(8, "next"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void what_is_remembered_already_is_not_written_again() throws IOException {
        Path file = folder.resolve("memory.json");
        memory(file).remember("id", AT, STATE);
        Object before = Permissions.key(file);
        memory(file).remember("id", AT, STATE);
        assertThat(Permissions.key(file)).isEqualTo(before);
    }

    @Test
    void this_computer_has_one_name_that_is_kept_beside_the_states() {
        Path file = folder.resolve("memory.json");
        String device = memory(file).device();
        memory(file).remember("id", AT, STATE);
        assertThat(memory(file).device()).isEqualTo(device).hasSize(36);
        assertThat(memory(file).of("id", AT)).contains(STATE);
        assertThat(memory(folder.resolve("other.json")).device()).isNotEqualTo(device);
    }

    @Test
    void without_a_file_nothing_is_remembered() {
        Memory memory = new Memory(Optional.empty());
        memory.remember("id", AT, STATE);
        assertThat(memory.of("id", AT)).isEmpty();
        assertThat(memory.device()).isNotEqualTo(memory.device());
    }

    @Test
    void a_damaged_file_is_as_none_and_is_written_anew() throws IOException {
        Path file = folder.resolve("memory.json");
        String key = "id " + AT;
        for (String damaged : List.of("", "[", "[]", "7", "{\"" + key + "\":7}", "{\"" + key + "\":{}}",
                "{\"" + key + "\":{\"generation\":\"x\",\"head\":\"h\"}}", "{\"" + key + "\":{\"generation\":1}}",
                "{\"" + key + "\":{\"generation\":null,\"head\":\"h\"}}", "{\"" + key + "\":null}",
                "{\"device\":7}", "{\"x\":\"" + "x".repeat(1 << 20) + "\"}")) {
            Files.writeString(file, damaged);
            assertThat(memory(file).of("id", AT)).as("%.40s", damaged).isEmpty();
            assertThat(memory(file).device()).as("%.40s", damaged).hasSize(36);
            memory(file).remember("id", AT, STATE);
            assertThat(memory(file).of("id", AT)).contains(STATE);
        }
    }

    @Test
    void a_place_that_cannot_be_written_stops_nothing() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));
        Memory memory = memory(inTheWay.resolve("memory.json"));
        memory.remember("id", AT, STATE);
        assertThat(memory.of("id", AT)).isEmpty();
        assertThat(memory.device()).hasSize(36);
    }

    private static Memory memory(Path file) {
        return new Memory(Optional.of(file));
    }
}
