package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The first 100 bytes of a library, read before SQLite opens it: a file that is none must not be touched, and a file
/// of a newer program not be guessed at. Reading is only allowed while this process has no connection to the file
/// ([OpenHere]), since closing any descriptor would drop SQLite's locks.
///
/// @param schema
///            the number of its schema
/// @param wal
///            it was not closed, or is open elsewhere
record Header(int schema, boolean wal) {

    /// "MTJL": tells a library from every other SQLite file.
    static final int APPLICATION_ID = 0x4D544A4C;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int READ_VERSION = 19;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;

    /// @throws Problem
    ///             when this is no library, or one this program cannot read
    static Header of(Path file, int newest) {
        byte[] bytes = read(file);
        String name = file.toString();
        if (bytes.length == 0) {
            throw new Problem("library.empty", name);
        }
        if (bytes.length < LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new Problem("library.foreign", name);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getInt(APPLICATION) != APPLICATION_ID) {
            throw new Problem("library.foreign", name);
        }
        int schema = buffer.getInt(USER_VERSION);
        if (schema > newest) {
            throw new Problem("library.newer", name, schema, newest);
        }
        if (schema < 1) {
            throw new Problem("library.damaged", name, Snapshots.folderOf(file).toString());
        }
        return new Header(schema, bytes[READ_VERSION] == 2);
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (IOException e) {
            throw new Problem(e, "library.not-readable", file.toString());
        }
    }
}
