package app.mitjul.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// A file that the program comes with, for libraries that cannot be given its path.
public final class OwnFile {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    /// As long as the program runs: that long somebody may read from them.
    private static final List<FileChannel> OPEN = new CopyOnWriteArrayList<>();

    private OwnFile() {
    }

    /// Opens it and answers with the name that the system has for it while it is open, which says nothing of its path; nothing
    /// where a system has no such names (all but Linux).
    public static Optional<Path> nameWhileOpen(Path file) throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        OPEN.add(FileChannel.open(real));
        try (Stream<Path> names = Files.list(OPEN_FILES)) {
            return names.filter(name -> real.equals(target(name))).findFirst();
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException closedMeanwhile) {
            return link;
        }
    }

    /// To be closed by the caller.
    public static InputStream read(Path file) throws IOException {
        return Files.newInputStream(file);
    }
}
