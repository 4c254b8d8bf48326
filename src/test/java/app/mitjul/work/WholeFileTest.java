package app.mitjul.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void a_new_file_holds_what_was_written_and_nothing_lies_beside_it() throws IOException {
        WholeFile.write(folder.resolve("새 파일.csv"), out -> out.write(bytes("내용")));
        assertThat(Files.readString(folder.resolve("새 파일.csv"))).isEqualTo("내용");
        assertThat(names()).containsExactly("새 파일.csv");
    }

    @Test
    void a_failed_write_leaves_the_old_content() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(bytes("half"));
            throw new IOException("disk full");
        })).hasMessage("disk full");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void the_permissions_of_an_existing_file_stay() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.write(file, out -> out.write(bytes("new")));
        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void a_link_is_followed() throws IOException {
        Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        WholeFile.write(link, out -> out.write(bytes("new")));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(folder.resolve("real"))).isEqualTo("new");
    }

    @Test
    void a_folder_a_missing_folder_and_a_full_device_are_refused() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write(1))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/a"), out -> out.write(1)))
                .isInstanceOf(IOException.class);
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        assertThatThrownBy(() -> WholeFile.write(full, out -> out.write(1))).isInstanceOf(IOException.class);
        assertThat(full).exists();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }
}
