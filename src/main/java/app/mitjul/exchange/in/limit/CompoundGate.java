package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The streams of a compound file ([MS-CFB]), as older office programs write them. No chain of sectors is longer than the
/// file has sectors, and none is followed twice.
public final class CompoundGate {

    private static final byte[] SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
            0x1A,
            (byte) 0xE1};
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int SMALL = 4_096;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final int PIECE = 1 << 16;

    /// The end of a chain and everything that is no sector.
    private static final int LAST_SECTOR = 0xFFFF_FFFA;

    private record Entry(String name, int type, int left, int right, int child, int start, long size) {
    }

    private final ByteBuffer bytes;
    private final Limits limits;
    private final int sector;
    private final int[] fat;
    private final int[] smallFat;
    private final List<Entry> entries = new ArrayList<>();
    private final byte[] small;
    private long total;

    private CompoundGate(byte[] file, Limits limits) {
        this.limits = limits;
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int shift = bytes.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new Problem("hwp.no-document");
        }
        sector = 1 << shift;
        fat = fat();
        byte[] folder = chain(bytes.getInt(48), Integer.MAX_VALUE);
        for (int at = 0; at + ENTRY <= folder.length; at += ENTRY) {
            limits.checkCount(entries.size() + 1L);
            entries.add(entry(ByteBuffer.wrap(folder, at, ENTRY).slice().order(ByteOrder.LITTLE_ENDIAN)));
        }
        if (entries.isEmpty() || entries.getFirst().type() != ROOT) {
            throw new Problem("hwp.no-document");
        }
        ByteBuffer smallChain = ByteBuffer.wrap(chain(bytes.getInt(60), Integer.MAX_VALUE))
                .order(ByteOrder.LITTLE_ENDIAN);
        smallFat = new int[smallChain.remaining() / 4];
        smallChain.asIntBuffer().get(smallFat);
        small = chain(entries.getFirst().start(), entries.getFirst().size());
    }

    public static boolean looksLikeOne(byte[] head) {
        return head.length >= SIGNATURE.length
                && Arrays.equals(head, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// The wanted streams by path, `/` between its parts.
    ///
    /// @throws Problem
    ///             `hwp.no-document`, or what is too much
    public static Map<String, byte[]> read(byte[] file, Predicate<String> wanted, Limits limits) {
        limits.checkBytes(file.length);
        if (!looksLikeOne(file)) {
            throw new Problem("hwp.no-document");
        }
        try {
            return new CompoundGate(file, limits).streams(wanted);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException e) {
            throw new Problem(e, "hwp.no-document");
        }
    }

    private int[] fat() {
        int most = bytes.capacity() / sector + 1;
        List<Integer> sectors = new ArrayList<>();
        for (int i = 0; i < 109; i++) {
            addSector(sectors, bytes.getInt(76 + 4 * i), most);
        }
        int next = bytes.getInt(68);
        for (int i = 0; isSector(next) && i < most; i++) {
            int at = at(next);
            for (int j = 0; j < sector / 4 - 1; j++) {
                addSector(sectors, bytes.getInt(at + 4 * j), most);
            }
            next = bytes.getInt(at + sector - 4);
        }
        int[] table = new int[Math.multiplyExact(sectors.size(), sector / 4)];
        for (int i = 0; i < sectors.size(); i++) {
            bytes.slice(at(sectors.get(i)), sector).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(table,
                    i * sector / 4, sector / 4);
        }
        return table;
    }

    private static void addSector(List<Integer> sectors, int one, int most) {
        if (isSector(one)) {
            sectors.add(one);
            if (sectors.size() > most) {
                throw new Problem("hwp.no-document");
            }
        }
    }

    private static boolean isSector(int number) {
        return Integer.compareUnsigned(number, LAST_SECTOR) < 0;
    }

    private int at(int number) {
        return Math.toIntExact(HEADER + (sector == HEADER ? 0L : sector - HEADER) + (long) number * sector);
    }

    private byte[] chain(int start, long size) {
        List<byte[]> parts = new ArrayList<>();
        long length = 0;
        int next = start;
        for (int steps = 0; isSector(next) && length < size; steps++) {
            if (steps > fat.length) {
                throw new Problem("hwp.no-document");
            }
            byte[] part = new byte[Math.min(sector, bytes.capacity() - at(next))];
            bytes.get(at(next), part);
            parts.add(part);
            length += part.length;
            next = fat[next];
        }
        return joined(parts, Math.min(length, size));
    }

    private byte[] smallChain(int start, long size) {
        List<byte[]> parts = new ArrayList<>();
        long length = 0;
        int next = start;
        for (int steps = 0; isSector(next) && length < size; steps++) {
            if (steps > smallFat.length) {
                throw new Problem("hwp.no-document");
            }
            parts.add(Arrays.copyOfRange(small, next * 64, next * 64 + 64));
            length += 64;
            next = smallFat[next];
        }
        return joined(parts, Math.min(length, size));
    }

    private byte[] joined(List<byte[]> parts, long size) {
        if (size > limits.entryBytes()) {
            throw new Problem("zip.too-big", limits.entryBytes() >> 20);
        }
        byte[] all = new byte[Math.toIntExact(size)];
        int at = 0;
        for (byte[] part : parts) {
            int n = Math.min(part.length, all.length - at);
            System.arraycopy(part, 0, all, at, n);
            at += n;
        }
        return all;
    }

    private static Entry entry(ByteBuffer b) {
        int length = Math.clamp(b.getShort(64) & 0xFFFF, 2, 64) - 2;
        byte[] name = new byte[length];
        b.get(0, name);
        return new Entry(new String(name, StandardCharsets.UTF_16LE), b.get(66), b.getInt(68), b.getInt(72),
                b.getInt(76), b.getInt(116), b.getLong(120) & 0x7FFF_FFFFL);
    }

    private Map<String, byte[]> streams(Predicate<String> wanted) {
        Map<String, byte[]> streams = new LinkedHashMap<>();
        Set<Integer> known = new HashSet<>();
        Deque<Integer> ids = new ArrayDeque<>();
        Deque<String> folders = new ArrayDeque<>();
        ids.push(entries.getFirst().child());
        folders.push("");
        Deadline deadline = limits.deadline();
        while (!ids.isEmpty()) {
            deadline.check();
            int id = ids.pop();
            String folder = folders.pop();
            if (id < 0 || id >= entries.size() || !known.add(id)) {
                continue;
            }
            Entry entry = entries.get(id);
            for (int side : new int[]{entry.left(), entry.right()}) {
                ids.push(side);
                folders.push(folder);
            }
            if (entry.type() == STORAGE) {
                ids.push(entry.child());
                folders.push(folder + entry.name() + "/");
            } else if (entry.type() == STREAM && wanted.test(folder + entry.name())) {
                streams.put(folder + entry.name(), content(entry));
            }
        }
        return streams;
    }

    private byte[] content(Entry entry) {
        total += entry.size();
        if (total > limits.totalBytes()) {
            throw new Problem("zip.too-big", limits.totalBytes() >> 20);
        }
        return entry.size() < SMALL ? smallChain(entry.start(), entry.size()) : chain(entry.start(), entry.size());
    }

    /// Unpacks what stands deflated in a stream.
    ///
    /// @throws Problem
    ///             `hwp.no-document`, `zip.…`
    public static byte[] inflated(byte[] packed, Limits limits) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        List<byte[]> parts = new ArrayList<>();
        long size = 0;
        Deadline deadline = limits.deadline();
        try {
            while (!inflater.finished()) {
                byte[] part = new byte[PIECE];
                int n = inflater.inflate(part);
                if (n == 0) {
                    break; // cut off: what is there is text
                }
                deadline.check();
                parts.add(Arrays.copyOf(part, n));
                size += n;
                if (size > limits.entryBytes()) {
                    throw new Problem("zip.too-big", limits.entryBytes() >> 20);
                }
                if (size > Limits.RATIO_FROM && size / Math.max(1, inflater.getBytesRead()) > limits.ratio()) {
                    throw new Problem("zip.ratio", limits.ratio());
                }
            }
        } catch (DataFormatException e) {
            throw new Problem(e, "hwp.no-document");
        } finally {
            inflater.end();
        }
        byte[] all = new byte[Math.toIntExact(size)];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
