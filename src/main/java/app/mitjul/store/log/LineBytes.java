package app.mitjul.store.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a file as bytes: a checksum is of bytes, and a place in a file is counted in them.
final class LineBytes implements AutoCloseable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    LineBytes(InputStream in) {
        this.in = in;
    }

    /// The bytes up to the next line feed; nothing at the end, also when the last line has none.
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream begun = null;
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            if (end < to) {
                byte[] rest = Arrays.copyOfRange(buffer, from, end);
                from = end + 1;
                return begun == null ? rest : joined(begun, rest);
            }
            begun = begun == null ? new ByteArrayOutputStream(2 * buffer.length) : begun;
            begun.write(buffer, from, to - from);
            from = to;
        }
        return null;
    }

    private static byte[] joined(ByteArrayOutputStream begun, byte[] rest) throws IOException {
        begun.write(rest);
        return begun.toByteArray();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
