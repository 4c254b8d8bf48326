package app.mitjul.exchange.in.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

    private static final Limits SMALL = new Limits(10, 0, 0, 0, 0, 0, 0, Duration.ofSeconds(9));

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_up_to_its_limit() throws IOException {
        assertThat(InputFile.read(Files.writeString(folder.resolve("a"), "0123456789"), SMALL)).hasSize(10);
        refused("import.too-big", Files.writeString(folder.resolve("b"), "0123456789a"));
    }

    @Test
    void what_is_no_file_is_named() {
        refused("import.missing", folder.resolve("none"));
        refused("import.is-folder", folder);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_or_a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        refused("import.no-file", Path.of("/dev/zero"));
        Path link = Files.createSymbolicLink(folder.resolve("harmless.txt"), Path.of("/dev/zero"));
        refused("import.no-file", link);
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        refused("import.no-file", pipe);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_that_says_it_is_empty_is_read_up_to_its_limit() {
        refused("import.too-big", Path.of("/proc/self/maps"));
    }

    @Test
    void a_library_and_what_lies_beside_it_is_never_opened_as_a_file() throws IOException {
        for (String name : new String[]{"a.mitjul", "A.MITJUL", "a.mitjul-wal", "a.mitjul-journal"}) {
            refused("import.library", Files.writeString(folder.resolve(name), "x"));
        }
        refused("import.library", Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.mitjul")));
    }

    @Test
    void whatever_a_parser_throws_becomes_a_sentence() {
        assertThat(InputFile.parsed(() -> 1)).isOne();
        thrown("x", () -> {
            throw new Problem("x");
        });
        thrown("input.unexpected", () -> {
            throw new IllegalStateException("secret of the file");
        });
        thrown("input.too-deep", () -> {
            throw new StackOverflowError();
        });
        thrown("input.no-memory", () -> {
            throw new OutOfMemoryError();
        });
    }

    @Test
    void a_name_is_cited_short_and_visible() {
        assertThat(Cited.of("가\u202E\n" + "나".repeat(500))).startsWith("가‹U+202E› 나").hasSizeLessThan(100)
                .endsWith("…");
        assertThat(Cited.of("😀".repeat(41) + "x")).isEqualTo("😀".repeat(40) + "…");
        assertThat(Cited.of("a" + "😀".repeat(41))).isEqualTo("a" + "😀".repeat(39) + "…");
    }

    private static void thrown(String key, Supplier<Integer> parser) {
        assertThatThrownBy(() -> InputFile.parsed(parser)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.key()).isEqualTo(key);
            if (!key.equals("x")) {
                assertThat(new Messages(Locale.ENGLISH).of(p)).doesNotContain("secret");
            }
        });
    }

    private static void refused(String key, Path file) {
        assertThatThrownBy(() -> InputFile.read(file, SMALL)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo(key));
    }
}
