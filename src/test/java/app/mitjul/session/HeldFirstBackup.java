package app.mitjul.session;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A library that has lost its backups, and a disk so slow that the next one is not done before [#letGo]: one of the files
/// it looks at first is a pipe.
public final class HeldFirstBackup implements AutoCloseable {

    private final Path pipe;

    public HeldFirstBackup(Path library) throws IOException, InterruptedException {
        Path backups = library.resolveSibling(library.getFileName() + ".backups");
        empty(backups);
        empty(library.resolveSibling(library.getFileName() + ".safety"));
        pipe = Files.createDirectories(backups).resolve("contents-000001.zip");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
            throw new IOException("no pipe: " + pipe);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /// Waits until the backup has come to the pipe, and lets it go on.
    public void letGo() throws IOException {
        new FileOutputStream(pipe.toFile()).close();
        Files.delete(pipe);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(pipe)) {
            letGo();
        }
    }
}
