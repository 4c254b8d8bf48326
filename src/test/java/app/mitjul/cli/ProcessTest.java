package app.mitjul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.mitjul.app.Main;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: its streams, its exit codes, what it loads.
class ProcessTest {

    /// The libraries that verbs need.
    private static final List<String> LIBRARIES = List.of("sqlite-jdbc", "gson", "picocli", "fastcsv", "slf4j-api");

    @TempDir
    Path folder;

    private Path classes = Path.of("");

    private record Outcome(int exit, String out, String err) {
    }

    @BeforeEach
    void find() throws URISyntaxException {
        classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void verbs_load_no_class_of_javafx() throws Exception {
        Path log = folder.resolve("classes.log");
        Outcome outcome = java(List.of("-Xlog:class+load:file=" + log), "import", five(), "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(log)).contains("app.mitjul.cli.ImportVerb", "org.sqlite.JDBC")
                .doesNotContain("javafx.", "app.mitjul.ui.", "com.sun.glass");
    }

    @Test
    void what_nobody_foresaw_is_one_sentence_and_a_log() throws Exception {
        java(List.of(), "import", five());
        Path without = folder.resolve("without store");
        copy(classes, without, List.of("/table/"));
        Outcome outcome = run(command(List.of(), classPath(without), "list", "--json"), Map.of());
        assertThat(outcome.exit()).as(outcome.out()).isEqualTo(1);
        Path logFile = folder.resolve(".local/state/mitjul/mitjul.log");
        assertThat(outcome.err().lines()).hasSize(1).allMatch(line -> line.contains(logFile.toString()));
        assertThat(outcome.out()).contains("\"error\"");
        assertThat(Files.readString(logFile)).contains("NoClassDefFoundError", "\tat app.mitjul");
    }

    @Test
    void without_a_display_the_window_is_one_sentence_and_exit_2() throws Exception {
        assumeTrue(System.getProperty("os.name", "").startsWith("Linux"));
        Outcome outcome = java(List.of());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1).allMatch(l -> l.contains("xvfb-run") && l.contains("passages"));
    }

    @Test
    void korean_survives_a_locale_without_charset_through_the_launcher() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a script of /bin/sh");
        Path launcher = layOut();
        Map<String, String> c = Map.of("LC_ALL", "C");
        assertThat(run(List.of("" + launcher, "import", five()), c).exit()).isZero();
        Path script = folder.resolve("tag.sh");
        Files.write(script, "exec \"$1\" tag 2 --start 30 --end 40 --theme 안보 --note 메모\n".getBytes(UTF_8));
        Outcome tagged = run(List.of("/bin/sh", script.toString(), launcher.toString()), c);
        assertThat(tagged.exit()).as(tagged.err()).isZero();
        Outcome shown = run(List.of("" + launcher, "show", "2", "--json"), c);
        assertThat(shown.out()).contains("\"note\": \"메모\"", "\"Security\"", "중국 정부는");
        Outcome korean = run(List.of("" + launcher, "themes"), Map.of("LC_ALL", "C", "LANG", "ko_KR.UTF-8"));
        assertThat(korean.out()).contains("구절");
        assertThat(korean.err()).isEmpty();
    }

    /// The program as it is installed, but without JavaFX, to show that verbs need none.
    private Path layOut() throws IOException {
        Path app = Files.createDirectories(folder.resolve("app"));
        Path lib = Files.createDirectories(app.resolve("lib"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry).toAbsolutePath();
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && LIBRARIES.stream().anyMatch(name::startsWith)) {
                Files.copy(jar, lib.resolve(name));
            }
        }
        jar(lib.resolve("mitjul.jar"));
        Path bin = Files.createDirectories(app.resolve("bin"));
        Path launcher = Files.copy(Path.of("src/launcher/mitjul"), bin.resolve("mitjul"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }

    private void jar(Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, jar);
            }
        }
    }

    private static void copy(Path from, Path to, List<String> butNot) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).filter(p -> butNot.stream().noneMatch(p.toString()::contains))
                    .forEach(p -> {
                        try {
                            Path target = to.resolve(from.relativize(p));
                            Files.createDirectories(target.getParent());
                            Files.copy(p, target);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private static String five() {
        return Path.of(Typed.FIVE).toAbsolutePath().toString();
    }

    private String classPath(Path program) {
        List<String> entries = new ArrayList<>(Arrays.asList(System.getProperty("java.class.path")
                .split(File.pathSeparator, -1)));
        entries.replaceAll(e -> Path.of(e).toAbsolutePath().toString());
        entries.removeIf(e -> e.equals(classes.toString()));
        entries.addFirst(program.toString());
        return String.join(File.pathSeparator, entries);
    }

    private Outcome java(List<String> options, String... args) throws Exception {
        return run(command(options, classPath(classes), args), Map.of());
    }

    private static List<String> command(List<String> options, String classPath, String... args) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private Outcome run(List<String> command, Map<String, String> env) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(k -> k.startsWith("XDG_") || k.startsWith("LC_")
                || k.equals("LANG") || k.endsWith("DISPLAY") || k.startsWith("JAVA_TOOL") || k.startsWith("JDK_"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(env);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end: " + command);
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
