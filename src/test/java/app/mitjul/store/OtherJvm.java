package app.mitjul.store;

import app.mitjul.i18n.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A second program on the same library: a real second JVM.
final class OtherJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private OtherJvm(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Runs a verb to its end; answers with the last line it printed.
    static String run(String verb, Path file) {
        try (OtherJvm other = start(verb, file)) {
            return other.lastLine();
        }
    }

    static OtherJvm start(String verb, Path file) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                        "-Dsun.jnu.encoding=UTF-8", "-Dorg.sqlite.tmpdir=" + file.toAbsolutePath().getParent(), "-cp",
                        System.getProperty("java.class.path"), OtherJvm.class.getName(), verb, file.toString()));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            return new OtherJvm(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for the next line.
    String line() {
        try {
            return Objects.requireNonNullElse(out.readLine(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String lastLine() {
        String last = "";
        for (String line = line(); !line.isEmpty(); line = line()) {
            last = line;
        }
        return last;
    }

    /// Tells it to end well.
    void end() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// kill -9. What it printed before can still be read.
    void kill() {
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "write" -> LibraryFile.write(file, Holder.COMMAND_LINE).close();
                case "hold" -> hold(file, Holder.WINDOW);
                case "hold-command" -> hold(file, Holder.COMMAND_LINE);
                case "read" -> read(file);
                case "hold-read" -> holdRead(file);
                case "commit" -> commit(file);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            say("done");
        } catch (Problem problem) {
            say(problem.key());
        }
    }

    private static void hold(Path file, Holder holder) throws IOException {
        try (LibraryFile library = LibraryFile.write(file, holder)) {
            RawLibrary.add(library, "written by another program " + ProcessHandle.current().pid());
            say("holds");
            untilTold();
        }
    }

    private static void read(Path file) {
        try (LibraryFile library = LibraryFile.read(file)) {
            say("articles " + library.read(tx -> tx.articles().listed().size()));
        }
    }

    private static void holdRead(Path file) throws IOException {
        try (LibraryFile library = LibraryFile.read(file)) {
            library.read(tx -> {
                say("articles " + tx.articles().listed().size());
                untilTold();
                return "";
            });
        }
    }

    /// Commits until it is killed, and says what is on the disk only when it is.
    private static void commit(Path file) {
        try (LibraryFile library = LibraryFile.write(file, Holder.WINDOW)) {
            for (long i = library.read(tx -> tx.articles().nextSeq());; i++) {
                RawLibrary.add(library, "text " + i + " " + "본문 ".repeat(200));
                say(Long.toString(i));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void untilTold() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
