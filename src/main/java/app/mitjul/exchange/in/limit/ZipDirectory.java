package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The list of entries at the end of an archive (PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16, 4.5.3). The JDK's stream
/// goes by what stands before each entry instead, and cannot read what many spreadsheets are written by.
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ALL_ONES = 0xFFFF_FFFFL;

    /// @param name
    ///            as it stands there
    /// @param method
    ///            0 stored, 8 deflated
    /// @param start
    ///            of the packed bytes in the archive
    record Entry(String name, boolean encrypted, int method, long crc, int start, int packed) {

        boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }
    }

    private final byte[] archive;
    private final ByteBuffer bytes;
    private final Limits limits;

    private ZipDirectory(byte[] archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @throws Problem
    ///             `zip.broken`, or too many entries
    static List<Entry> of(byte[] archive, Limits limits) {
        try {
            return new ZipDirectory(archive, limits).entries();
        } catch (IndexOutOfBoundsException | ArithmeticException | java.nio.BufferUnderflowException e) {
            throw new Problem(e, "zip.broken");
        }
    }

    private List<Entry> entries() {
        int end = end();
        long size = unsigned(end + 12);
        long offset = unsigned(end + 16);
        long count = bytes.getShort(end + 10) & 0xFFFF;
        if (end >= 20 && bytes.getInt(end - 20) == LOCATOR_64) {
            int wide = Math.toIntExact(bytes.getLong(end - 12));
            if (bytes.getInt(wide) == END_64) {
                count = bytes.getLong(wide + 32);
                size = bytes.getLong(wide + 40);
                offset = bytes.getLong(wide + 48);
                end = wide;
            }
        }
        limits.checkCount(count);
        int at = Math.toIntExact(Math.subtractExact((long) end, size));
        int shift = Math.toIntExact(Math.max(0, Math.subtractExact((long) at, offset)));
        List<Entry> entries = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw new Problem("zip.broken");
            }
            entries.add(entry(at, shift));
            at += 46 + length(at + 28) + length(at + 30) + length(at + 32);
        }
        return entries;
    }

    /// Where the record at the very end begins.
    private int end() {
        for (int at = archive.length - 22; at >= Math.max(0, archive.length - 22 - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && at + 22 + length(at + 20) <= archive.length) {
                return at;
            }
        }
        throw new Problem("zip.broken");
    }

    private Entry entry(int at, int shift) {
        int flags = bytes.getShort(at + 8);
        int nameLength = length(at + 28);
        byte[] name = Arrays.copyOfRange(archive, at + 46, Math.addExact(at + 46, nameLength));
        long packed = unsigned(at + 20);
        long local = unsigned(at + 42);
        int extra = at + 46 + nameLength;
        if (packed == ALL_ONES || local == ALL_ONES || unsigned(at + 24) == ALL_ONES) {
            int field = wide(extra, extra + length(at + 30));
            field += unsigned(at + 24) == ALL_ONES ? 8 : 0;
            if (packed == ALL_ONES) {
                packed = bytes.getLong(field);
                field += 8;
            }
            local = local == ALL_ONES ? bytes.getLong(field) : local;
        }
        int start = Math.toIntExact(Math.addExact(local, shift));
        if (bytes.getInt(start) != LOCAL) {
            throw new Problem("zip.broken");
        }
        boolean encrypted = ((flags | bytes.getShort(start + 6)) & 1) != 0;
        start = Math.addExact(start, 30 + length(start + 26) + length(start + 28));
        int length = Math.toIntExact(packed);
        if (length < 0 || Math.addExact(start, length) > archive.length) {
            throw new Problem("zip.broken");
        }
        return new Entry(name(name, (flags & 0x800) != 0), encrypted, length(at + 10), unsigned(at + 16), start,
                length);
    }

    /// Where the content of the field with the large numbers begins.
    private int wide(int from, int to) {
        for (int at = from; at + 4 <= to; at += 4 + length(at + 2)) {
            if (length(at) == 1) {
                return at + 4;
            }
        }
        throw new Problem("zip.broken");
    }

    /// Windows in Korea writes names in its own encoding and does not say so. What is said to be UTF-8 and is not gets the
    /// replacement character, which no name may hold.
    private static String name(byte[] name, boolean utf8) {
        try {
            return decoded(name, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            if (utf8) {
                return new String(name, StandardCharsets.UTF_8);
            }
        }
        try {
            return decoded(name, Encodings.charset("CP949"));
        } catch (CharacterCodingException neither) {
            return new String(name, StandardCharsets.ISO_8859_1);
        }
    }

    private static String decoded(byte[] name, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    }

    private int length(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private long unsigned(int at) {
        return bytes.getInt(at) & ALL_ONES;
    }
}
