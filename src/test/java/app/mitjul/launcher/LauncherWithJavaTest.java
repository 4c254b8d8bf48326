package app.mitjul.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.mitjul.launcher.Place.Outcome;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What arrives in a real Java that the launcher starts.
class LauncherWithJavaTest {

    private Place place;

    @BeforeEach
    void lay_out(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a script of /bin/sh, and there is none");
        place = new Place(folder);
    }

    @Test
    void korean_arguments_and_file_names_survive_a_locale_without_charset() throws Exception {
        place.realJava("""
                package app.mitjul.app;
                public class Main {
                    public static void main(String[] args) throws Exception {
                        System.out.println(args[0] + " " + args[0].codePointAt(0));
                        System.err.println(java.nio.file.Files.readString(java.nio.file.Path.of(args[1])).strip());
                        System.out.println(System.getProperty("user.home"));
                    }
                }
                """);
        // A script writes the bytes: this JVM itself may run in a locale that cannot pass them on.
        Path calls = place.root.resolve("calls.sh");
        Files.write(calls, "echo 글 > 파일.txt; exec \"$1\" 메모 파일.txt\n".getBytes(UTF_8));

        Outcome outcome = place.set("LC_ALL", "C").run(List.of("/bin/sh", calls.toString(), "" + place.launcher()));

        assertThat(outcome.err()).isEqualTo("글\n");
        assertThat(outcome.lines()).containsExactly("메모 " + (int) '메', place.home.toString());
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void a_signal_reaches_java_itself() throws Exception {
        place.realJava("""
                package app.mitjul.app;
                public class Main {
                    public static void main(String[] args) throws Exception {
                        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("closed")));
                        System.out.println(ProcessHandle.current().pid());
                        System.in.read();
                    }
                }
                """);
        Process process = place.builder(List.of(place.launcher().toString())).start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo(String.valueOf(process.pid()));
            assertThat(process.toHandle().destroy()).isTrue();
            assertThat(out.readLine()).isEqualTo("closed");
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void what_the_program_returns_is_what_the_launcher_returns() throws Exception {
        place.realJava("""
                package app.mitjul.app;
                public class Main {
                    public static void main(String[] args) {
                        System.exit(Integer.parseInt(args[0]));
                    }
                }
                """);

        assertThat(place.start("1").exit()).isEqualTo(1);
        assertThat(place.start("2").exit()).isEqualTo(2);
    }
}
