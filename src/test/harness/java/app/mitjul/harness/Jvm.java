package app.mitjul.harness;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// How a JVM with the classes of this one is started, fast: with an archive of its class data, which wants jars.
final class Jvm {

    private static final List<String> CLASSES = new ArrayList<>();

    private Jvm() {
    }

    static List<String> command(Class<?> main, List<String> options, String... arguments) {
        Path place = place();
        Native.unpackSqlite(place);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m",
                "-Xlog:disable", "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + place.resolve("worker.jsa"), "-Dsun.jnu.encoding=UTF-8",
                "-Djava.locale.providers=SPI,CLDR", "-Dslf4j.internal.verbosity=ERROR",
                "-Dorg.sqlite.tmpdir=" + place, "-Dorg.sqlite.lib.path=" + place,
                "-Dorg.sqlite.lib.name=libsqlitejdbc.so",
                "-Dmitjul.assets=" + System.getProperty("mitjul.assets", "assets")));
        command.addAll(options);
        command.addAll(List.of("-cp", classes(), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Where what the runs need lies while they run: native code, jars.
    static Path place() {
        try {
            return Files.createDirectories(Path.of("target", "harness").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The class path of this process, its folders as jars.
    private static synchronized String classes() {
        if (CLASSES.isEmpty()) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(entry);
                CLASSES.add(Files.isDirectory(path)
                        ? jar(path, place().resolve(CLASSES.size() + ".jar")).toString()
                        : entry);
            }
        }
        return String.join(File.pathSeparator, CLASSES);
    }

    private static Path jar(Path folder, Path jar) {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                var files = Files.walk(folder)) {
            zip.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
