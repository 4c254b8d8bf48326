package app.mitjul.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The small C programs of the runs, compiled when they are needed, and the system's own commands.
final class Native {

    private static final Path SOURCES = Path.of("src", "test", "harness", "native").toAbsolutePath();

    private Native() {
    }

    /// @return nothing where there is no C compiler
    static Optional<Path> program(String name) {
        return compiled(name, name, List.of("-O1", "-Wall"));
    }

    /// @return nothing where there is no C compiler
    static Optional<Path> library(String name) {
        return compiled(name, "lib" + name + ".so", List.of("-O1", "-Wall", "-shared", "-fPIC"));
    }

    private static Optional<Path> compiled(String name, String made, List<String> options) {
        Path target = Jvm.place().resolve(made);
        List<String> command = new ArrayList<>(List.of("gcc"));
        command.addAll(options);
        command.addAll(List.of("-o", target.toString(), SOURCES.resolve(name + ".c").toString(), "-ldl"));
        return run(command) == 0 ? Optional.of(target) : Optional.empty();
    }

    /// Runs a command to its end; -1 when there is none of that name.
    static int run(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(Jvm.place().resolve("commands.log").toFile()))
                    .start().waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String answer(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).start();
            try (InputStream out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
        } catch (IOException noSuchCommand) {
            return "";
        }
    }

    /// SQLite's own library out of the driver's jar: each process would unpack it anew, and killed, leave it behind.
    static void unpackSqlite(Path folder) {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        try (InputStream in = org.sqlite.JDBC.class
                .getResourceAsStream("/org/sqlite/native/Linux/" + machine + "/libsqlitejdbc.so")) {
            if (in != null && Files.notExists(folder.resolve("libsqlitejdbc.so"))) {
                Files.copy(in, folder.resolve("libsqlitejdbc.so"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
