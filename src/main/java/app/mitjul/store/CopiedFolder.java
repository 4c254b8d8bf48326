package app.mitjul.store;

import app.mitjul.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A copy of a folder of ours, closed to others, forced to the disk and read back.
final class CopiedFolder {

    private CopiedFolder() {
    }

    /// A folder that is not there makes none.
    ///
    /// @throws IOException
    ///             when it cannot be written, or does not read back as the same
    static void copy(Path source, Path target) throws IOException {
        if (!Files.isDirectory(source)) {
            return;
        }
        Path real = source.toRealPath();
        for (Path one : below(real)) {
            Path made = target.resolve(real.relativize(one).toString());
            if (Files.isDirectory(one)) {
                Files.createDirectory(made, Permissions.folder(made));
            } else if (Files.isRegularFile(one)) {
                copyFile(one, made);
            }
        }
    }

    private static void copyFile(Path source, Path target) throws IOException {
        Files.createFile(target, Permissions.file(target));
        try (InputStream in = Files.newInputStream(source); var out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        Permissions.force(target);
        if (!hash(source).equals(hash(target))) {
            throw new IOException("the copy is not the same: " + target);
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Hashes.sha256(in::read);
        }
    }

    /// Removes a file, or a folder with all that is in it; nothing where there is none.
    static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        for (Path one : below(path).reversed()) {
            Files.delete(one);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
