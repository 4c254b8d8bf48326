package app.mitjul.store;

import app.mitjul.i18n.Problem;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One program writes to a library at a time: a locked file beside it that says who. The system lets the lock go when
/// the process ends in any way; what is written in the file then means nothing, and the next one takes it over.
final class LibraryLock implements AutoCloseable {

    /// Far behind the content, which must stay readable for others where locks are enforced.
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int MOST = 1_000;
    private static final int TRIES = 10;

    private final Path file;
    private final FileChannel channel;

    private LibraryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws Problem
    ///             when another process writes to the library, naming it
    static LibraryLock take(Path library, Holder holder) {
        Path file = fileOf(library);
        try {
            for (int i = 0; i < TRIES; i++) {
                LibraryLock lock = tryTake(library, file, holder);
                if (lock != null) {
                    return lock;
                }
            }
        } catch (IOException e) {
            throw new Problem(e, "library.folder-not-writable", library.toString(), folder(library));
        }
        throw new Problem("library.busy", library.toString());
    }

    /// Whether the one that held it last ended without letting go; good only before it is taken.
    static boolean isLeftOver(Path library) {
        try {
            return Files.exists(fileOf(library)) && Files.size(fileOf(library)) > 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    static Path fileOf(Path library) {
        return library.resolveSibling(library.getFileName() + ".lock");
    }

    static Problem held(Path library, Holder holder, long pid) {
        return new Problem(switch (holder) {
            case WINDOW -> "library.held-by-window";
            case COMMAND_LINE -> "library.held-by-command";
        }, library.toString(), Long.toString(pid));
    }

    /// The file is removed while it is locked: whoever opened it before that locks a file without a name, sees that
    /// and starts again.
    @Override
    public void close() {
        try (channel) {
            if (key(file) == null) {
                channel.truncate(0); // Windows: no way to see a replaced file, so it stays, empty
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.getLogger(LibraryLock.class.getName()).log(System.Logger.Level.WARNING, "lock file stays: {0}",
                    e.toString());
        }
    }

    /// The lock, or nothing when the file was replaced meanwhile.
    private static @Nullable LibraryLock tryTake(Path library, Path file, Holder holder) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE), Permissions.file(file));
        boolean taken = false;
        try {
            Object opened = key(file);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw heldBy(library, read(channel));
            }
            if (!Files.exists(file) || opened != null && !opened.equals(key(file))) {
                return null;
            }
            write(channel, holder);
            taken = true;
            return new LibraryLock(file, channel);
        } catch (OverlappingFileLockException thisProcess) {
            throw held(library, holder, ProcessHandle.current().pid());
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.exists(file) ? Permissions.key(file) : null;
    }

    private static void write(FileChannel channel, Holder holder) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("pid", ProcessHandle.current().pid());
        json.addProperty("holder", holder.name());
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        // never empty meanwhile: killed just then, the program after this one would not know of the one before
        channel.write(ByteBuffer.wrap(bytes), 0);
        channel.truncate(bytes.length);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(MOST);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    /// The holder may not have written its name yet.
    private static Problem heldBy(Path library, String content) {
        try {
            JsonObject json = JsonParser.parseString(content).getAsJsonObject();
            return held(library, Holder.valueOf(json.get("holder").getAsString()), json.get("pid").getAsLong());
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException
                | UnsupportedOperationException e) {
            return new Problem("library.busy", library.toString());
        }
    }

    private static String folder(Path library) {
        Path folder = library.getParent();
        return folder == null ? "" : folder.toString();
    }
}
