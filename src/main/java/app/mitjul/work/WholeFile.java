package app.mitjul.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file whole or not at all: beside the target, forced to the disk, moved into place, folder forced. After a
/// power cut the target holds the old content or the new, never a part. Never for a library: SQLite alone touches that.
public final class WholeFile {

    /// What to write.
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private WholeFile() {
    }

    /// Writes `target`, with the permissions it had or those the system gives a new file. A link is followed; what is
    /// no ordinary file (a device, a pipe) is written to directly.
    ///
    /// @throws IOException
    ///             when it cannot be written; what was there before is there still, and nothing beside it
    public static void write(Path target, Body body) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeThrough(target, body);
            return;
        }
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(real.toString());
        }
        replace(real, body, beside -> {
            PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
            if (view != null && Files.exists(real)) {
                view.setPermissions(Files.getPosixFilePermissions(real));
            }
        });
    }

    /// Writes `target` so that only its owner can read it, and makes its folder, closed to others, when it is missing.
    public static void writePrivate(Path target, Body body) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        makePrivateFolder(folderOf(real));
        replace(real, body, beside -> {
            PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(OWNER_FILE);
            }
        });
    }

    /// Makes a folder, and those above it, that only its owner can enter; one that is there stays as it is.
    public static void makePrivateFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] closed = posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWNER_FOLDER)}
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, closed);
    }

    private interface Preparation {
        void prepare(Path beside) throws IOException;
    }

    private static void replace(Path target, Body body, Preparation preparation) throws IOException {
        Path folder = folderOf(target);
        Path beside = folder.resolve(".mitjul-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                preparation.prepare(beside);
                OutputStream out = Channels.newOutputStream(channel);
                body.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(folder);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Without this the new name itself can be gone after a power cut. Windows does not open folders and needs no such
    /// call.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            return;
        }
    }

    private static void writeThrough(Path target, Body body) throws IOException {
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            body.writeTo(out);
        }
    }

    private static Path folderOf(Path absolute) {
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }
}
