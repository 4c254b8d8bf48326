package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads entries of an archive into memory, under [Limits#ZIP]; nothing is ever unpacked to the disk. Bytes are counted
/// while they come out: what an entry says of its size is not asked. One bad entry refuses the archive.
public final class ZipGate {

    private static final int PIECE = 1 << 14;

    private final ByteArrayInputStream packed;
    private final ZipInputStream zip;
    private final Predicate<String> wanted;
    private final Limits limits;
    private final Deadline deadline;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private ZipGate(byte[] archive, Predicate<String> wanted, Limits limits) {
        packed = new ByteArrayInputStream(archive);
        zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        this.wanted = wanted;
        this.limits = limits;
        deadline = limits.deadline();
    }

    /// The wanted entries by name, `/` between its parts, in the order of the archive. Those not wanted are counted,
    /// too: a bomb need not be looked for.
    ///
    /// @throws Problem
    ///             `zip.…`
    public static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted, Limits limits) {
        limits.checkBytes(archive.length);
        ZipGate gate = new ZipGate(archive, wanted, limits);
        try {
            gate.readAll();
        } catch (IOException | IllegalArgumentException e) { // the latter: a name that is no UTF-8
            throw new Problem(e, "zip.broken");
        }
        if (gate.names.isEmpty()) {
            throw new Problem("zip.broken");
        }
        return gate.entries;
    }

    private void readAll() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            limits.checkCount(names.size() + 1L);
            String name = EntryName.checked(entry.getName());
            if (!names.add(EntryName.identity(name))) {
                throw new Problem("zip.twice", Cited.of(name));
            }
            boolean keep = !entry.isDirectory() && wanted.test(name);
            byte[] bytes = unpack(keep);
            if (keep) {
                refuseArchive(name, bytes);
                entries.put(name, bytes);
            }
            entry = zip.getNextEntry();
        }
    }

    private byte[] unpack(boolean keep) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        int before = packed.available();
        long size = 0;
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            size += read;
            total += read;
            deadline.check();
            checkSize(size, before - packed.available());
            if (keep) {
                out.write(piece, 0, read);
            }
        }
        return out.toByteArray();
    }

    private void checkSize(long size, long from) {
        if (size > limits.entryBytes() || total > limits.totalBytes()) {
            throw new Problem("zip.too-big", Math.min(limits.entryBytes(), limits.totalBytes()) >> 20);
        }
        if (size > Limits.RATIO_FROM && size / Math.max(1, from) > limits.ratio()) {
            throw new Problem("zip.ratio", limits.ratio());
        }
    }

    private static void refuseArchive(String name, byte[] bytes) {
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
        boolean gzip = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        if (zip || gzip) {
            throw new Problem("zip.nested", Cited.of(name));
        }
    }
}
