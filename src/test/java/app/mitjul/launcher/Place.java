package app.mitjul.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/// A computer of its own in a folder: the program laid out in `the app`, and Javas where a test puts them. What the
/// launcher would find elsewhere on the real computer is out of its sight.
final class Place {

    /// What a started launcher did.
    record Outcome(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private static final List<String> USUAL = List.of("/usr/lib/jvm/", "/usr/java/", "/opt/", "/Library/");

    final Path root;
    final Path app;
    final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    Place(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("a place"));
        app = Files.createDirectories(root.resolve("the app"));
        home = Files.createDirectories(root.resolve("my home"));
        Files.createDirectories(app.resolve("lib"));
        String script = Files.readString(Path.of("src/launcher/mitjul"));
        for (String folderOfJvms : USUAL) {
            if (!script.contains(" " + folderOfJvms)) {
                throw new IllegalStateException("the launcher no longer looks into " + folderOfJvms);
            }
            script = script.replace(" " + folderOfJvms, " '" + root + "'" + folderOfJvms);
        }
        executable(app.resolve("bin/mitjul"), script);
        environment.put("PATH", tools().toString());
        environment.put("HOME", home.toString());
        environment.put("LANG", "C.UTF-8");
    }

    /// A folder with the commands the launcher needs and no Java.
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(root.resolve("tools"));
        for (String name : List.of("sed", "dirname", "readlink", "locale")) {
            for (String folder : List.of("/usr/bin", "/bin")) {
                Path tool = Path.of(folder, name);
                if (Files.exists(tool) && Files.notExists(tools.resolve(name))) {
                    executable(tools.resolve(name), "#!/bin/sh\nexec " + tool + " \"$@\"\n");
                }
            }
        }
        return tools;
    }

    Path launcher() {
        return app.resolve("bin/mitjul");
    }

    /// Puts a Java there that says its version as JDKs do, and otherwise where it lies and how it was called.
    Path java(String folder, String version, boolean withReleaseFile) throws IOException {
        Path java = root.resolve(folder.startsWith("/") ? folder.substring(1) : folder);
        executable(java.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit 0; fi
                echo "java=%s"
                echo "lang=$MITJUL_LANG"
                echo "all=${LC_ALL:-}"
                for a in "$@"; do echo "$a"; done
                """.formatted(version, folder));
        if (withReleaseFile) {
            Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return java;
    }

    /// Makes the Java that runs this test the one in JAVA_HOME, and compiles the program it starts.
    void realJava(String main) throws IOException {
        set("JAVA_HOME", System.getProperty("java.home"));
        Path source = Files.createDirectories(root.resolve("src/app/mitjul/app")).resolve("Main.java");
        Files.writeString(source, main);
        Path classes = Files.createDirectories(root.resolve("classes"));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-encoding", "UTF-8",
                "-d", classes.toString(), source.toString());
        if (failed != 0) {
            throw new IllegalStateException("the program of the test does not compile");
        }
        Path compiled = classes.resolve("app/mitjul/app/Main.class");
        try (OutputStream file = Files.newOutputStream(app.resolve("lib/program.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("app/mitjul/app/Main.class"));
            Files.copy(compiled, jar);
        }
    }

    Place set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Place without(String name) {
        environment.remove(name);
        return this;
    }

    /// Puts `folders` before the rest of the PATH.
    Place path(Path... folders) {
        StringBuilder path = new StringBuilder();
        for (Path folder : folders) {
            path.append(folder).append(':');
        }
        return set("PATH", path + environment.get("PATH"));
    }

    Outcome start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    Outcome run(List<String> command) throws Exception {
        Path out = root.resolve("out.txt");
        Path err = root.resolve("err.txt");
        Process process = builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the launcher did not end");
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, text.getBytes(UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
