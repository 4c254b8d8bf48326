package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The bytes of one entry of an archive, unpacked and counted: what the entry says of its size is not asked.
final class EntryStream extends InputStream {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteArrayInputStream stored;
    private final Inflater inflater = new Inflater(true);
    private final boolean packed;
    private final long crc;
    private final Limits limits;
    private final CRC32 sum = new CRC32();
    private long size;
    private boolean over;

    /// @throws Problem
    ///             `import.password`, `zip.broken`
    EntryStream(byte[] archive, ZipDirectory.Entry entry, Limits limits) {
        if (entry.encrypted()) {
            throw new Problem("import.password");
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new Problem("zip.broken");
        }
        this.limits = limits;
        packed = entry.method() == DEFLATED;
        crc = entry.crc();
        stored = new ByteArrayInputStream(archive, entry.start(), entry.packed());
        inflater.setInput(archive, entry.start(), entry.packed());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (over || length == 0) {
            return over ? -1 : 0;
        }
        int n = packed ? inflate(bytes, from, length) : stored.read(bytes, from, length);
        if (n < 0) {
            over = true;
            inflater.end();
            if (sum.getValue() != crc) {
                throw new Problem("zip.broken");
            }
            return -1;
        }
        sum.update(bytes, from, n);
        size += n;
        check();
        return n;
    }

    private int inflate(byte[] bytes, int from, int length) {
        try {
            int n = inflater.inflate(bytes, from, length);
            if (n > 0) {
                return n;
            }
            if (inflater.finished()) {
                return -1;
            }
            throw new Problem("zip.broken");
        } catch (DataFormatException e) {
            throw new Problem(e, "zip.broken");
        }
    }

    private void check() {
        if (size > limits.entryBytes()) {
            throw new Problem("zip.too-big", limits.entryBytes() >> 20);
        }
        if (packed && limits.ratio() > 0 && size > Limits.RATIO_FROM
                && size / Math.max(1, inflater.getBytesRead()) > limits.ratio()) {
            throw new Problem("zip.ratio", limits.ratio());
        }
    }

    @Override
    public void close() {
        over = true;
        inflater.end();
    }
}
