package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {

    @TempDir
    Path folder;

    private Path library = Path.of("");

    @BeforeEach
    void aLibrary() throws IOException {
        library = Files.writeString(folder.resolve("my library"), "SQLite");
    }

    @Test
    void an_export_replaces_the_one_before() throws IOException {
        Path target = folder.resolve("안보.csv");
        TargetFile.write(target, library, out -> out.write("하나"));
        TargetFile.write(target, library, out -> out.write("둘"));
        assertThat(Files.readString(target)).isEqualTo("둘");
        assertThat(names()).containsExactlyInAnyOrder("my library", "안보.csv");
    }

    @Test
    void a_failed_export_keeps_what_was_there_and_leaves_nothing_behind() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");
        refused("export.failed", target, out -> {
            out.write("x".repeat(1 << 20));
            throw new IOException("No space left on device");
        });
        assertThat(Files.readString(target)).isEqualTo("old");
        assertThat(names()).containsExactlyInAnyOrder("my library", "a.csv");
    }

    @Test
    void a_library_is_never_overwritten() throws IOException {
        refused("export.is-library", library, out -> out.write("x"));
        refused("export.is-library", folder.resolve("other.mitjul"), out -> out.write("x"));
        refused("export.is-library", folder.resolve("other.MITJUL-wal"), out -> out.write("x"));
        refused("export.is-library", Files.createSymbolicLink(folder.resolve("link.csv"), library),
                out -> out.write("x"));
        assertThat(Files.readString(library)).isEqualTo("SQLite");
    }

    @Test
    void a_missing_folder_a_folder_and_a_full_device_are_said() {
        refused("export.no-folder", folder.resolve("no/a.csv"), out -> out.write("x"));
        refused("export.no-folder", library.resolve("a.csv"), out -> out.write("x"));
        refused("export.is-folder", folder, out -> out.write("x"));
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        refused("export.failed", full, out -> out.write("x"));
    }

    private void refused(String key, Path target, TargetFile.Text text) {
        assertThatThrownBy(() -> TargetFile.write(target, library, text)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.key()).isEqualTo(key);
            assertThat(new Messages(Locale.KOREAN).of(p)).isNotBlank();
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }
}
