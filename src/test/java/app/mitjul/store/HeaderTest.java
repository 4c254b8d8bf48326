package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first hundred bytes decide whether SQLite may open a file at all.
class HeaderTest {

    private static final int NEWEST = 3;

    @TempDir
    private Path folder;

    @Test
    void a_library_says_its_schema_and_whether_it_was_closed() throws IOException {
        assertThat(Header.of(file(library(1, false)), NEWEST)).isEqualTo(new Header(1, false));
        assertThat(Header.of(file(library(2, true)), NEWEST)).isEqualTo(new Header(2, true));
        assertThat(Header.of(file(library(NEWEST, false)), NEWEST)).isEqualTo(new Header(NEWEST, false));
    }

    @Test
    void a_hundred_bytes_are_enough_and_one_less_is_not() throws IOException {
        byte[] exactly = Arrays.copyOf(library(1, false), 100);
        assertThat(Header.of(file(exactly), NEWEST).schema()).isOne();
        refused("library.foreign", Arrays.copyOf(exactly, 99));
    }

    @Test
    void every_byte_of_the_name_of_the_format_counts() throws IOException {
        for (int i = 0; i < 16; i++) {
            byte[] bytes = library(1, false);
            bytes[i]++;
            refused("library.foreign", bytes);
        }
    }

    @Test
    void every_byte_of_the_name_of_the_program_counts() throws IOException {
        for (int i = 68; i < 72; i++) {
            byte[] bytes = library(1, false);
            bytes[i]++;
            refused("library.foreign", bytes);
        }
    }

    @Test
    void a_schema_of_later_is_newer_and_one_that_never_was_is_damage() throws IOException {
        refused("library.newer", library(NEWEST + 1, false));
        refused("library.damaged", library(0, false));
        refused("library.damaged", library(-1, false));
    }

    @Test
    void an_empty_file_and_one_that_cannot_be_read_have_their_own_sentences() throws IOException {
        refused("library.empty", new byte[0]);
        assertThatThrownBy(() -> Header.of(folder, NEWEST)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("library.not-readable"));
    }

    private void refused(String key, byte[] bytes) throws IOException {
        Path file = file(bytes);
        assertThatThrownBy(() -> Header.of(file, NEWEST)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo(key));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.mitjul"), bytes);
    }

    private static byte[] library(int schema, boolean wal) {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        bytes.put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        bytes.put(18, (byte) (wal ? 2 : 1)).put(19, (byte) (wal ? 2 : 1));
        bytes.putInt(60, schema).putInt(68, Header.APPLICATION_ID);
        return bytes.array();
    }
}
