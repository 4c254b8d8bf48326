package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Reads entries of an archive into memory, under [Limits#ZIP]; nothing is ever unpacked to the disk. Bytes are counted
/// while they come out. One bad entry refuses the archive; only [#list] and [#each] leave out those with a bad name.
public final class ZipGate {

    private static final int PIECE = 1 << 14;

    private final byte[] archive;
    private final Predicate<String> wanted;
    private final boolean archives;
    private final Limits limits;
    private final Deadline deadline;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private ZipGate(byte[] archive, Predicate<String> wanted, boolean archives, Limits limits) {
        this.archive = archive;
        this.wanted = wanted;
        this.archives = archives;
        this.limits = limits;
        deadline = limits.deadline();
    }

    /// The wanted entries by name, `/` between its parts, in the order of the archive. Those not wanted are unpacked and
    /// counted, too: a bomb need not be looked for. None may be an archive itself.
    ///
    /// @throws Problem
    ///             `zip.…`
    public static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted, Limits limits) {
        return read(archive, wanted, false, limits);
    }

    /// The same with entries that are archives themselves, as documents of offices are. They are not opened here.
    public static Map<String, byte[]> withArchives(byte[] archive, Predicate<String> wanted, Limits limits) {
        return read(archive, wanted, true, limits);
    }

    /// An entry that is no folder.
    ///
    /// @param refused
    ///            for which it is not read; its name is only cited then
    public record Listed(String name, Optional<Problem> refused) {
    }

    /// @param files
    ///            in the order of the archive
    /// @param bytes
    ///            that came out of all entries, refused ones too
    public record Listing(List<Listed> files, long bytes) {
    }

    /// What is in the archive, once every entry was unpacked and counted and nothing of it was kept. An entry whose name
    /// would lead elsewhere is no reason to refuse the others.
    public static Listing list(byte[] archive, Limits limits) {
        limits.checkBytes(archive.length);
        ZipGate gate = new ZipGate(archive, name -> false, true, limits);
        List<Listed> files = new ArrayList<>();
        List<ZipDirectory.Entry> entries = ZipDirectory.of(archive, limits);
        for (ZipDirectory.Entry entry : entries) {
            Listed listed = gate.listed(entry);
            if (!entry.isFolder()) {
                files.add(listed);
            }
        }
        if (entries.isEmpty()) {
            throw new Problem("zip.broken");
        }
        return new Listing(files, gate.total);
    }

    private Listed listed(ZipDirectory.Entry entry) {
        if (EntryName.isSafe(entry.name())) {
            take(entry);
            return new Listed(EntryName.checked(entry.name()), Optional.empty());
        }
        unpack(entry, false);
        String cited = Cited.of(entry.name());
        return new Listed(cited, Optional.of(new Problem("zip.entry-name", cited)));
    }

    /// The names of all entries but folders; one bad name refuses the archive.
    public static List<String> names(byte[] archive, Limits limits) {
        List<String> names = new ArrayList<>();
        gone(archive, name -> {
            if (!name.endsWith("/")) {
                names.add(name);
            }
            return false;
        }, true, limits);
        return names;
    }

    /// The bytes of one entry of an archive, as they come out. A limit they run into is a Problem from the stream.
    ///
    /// @throws Problem
    ///             `zip.broken`, when there is none of that name
    public static InputStream open(byte[] archive, String name, Limits limits) {
        for (ZipDirectory.Entry entry : ZipDirectory.of(archive, Limits.ZIP)) {
            if (!entry.isFolder() && EntryName.checked(entry.name()).equals(name)) {
                return new EntryStream(archive, entry, limits);
            }
        }
        throw new Problem("zip.broken");
    }

    /// One entry and its bytes.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Unpacked(String name, byte[] bytes) {
    }

    /// The entries of an archive that [#list] has gone through and does not refuse, one unpacked at a time; what systems
    /// hide in archives is left out.
    public static Iterator<Unpacked> each(byte[] archive, Limits limits) {
        return ZipDirectory.of(archive, limits).stream()
                .filter(entry -> !entry.isFolder() && EntryName.isSafe(entry.name()))
                .filter(entry -> !isHidden(EntryName.checked(entry.name()))).map(entry -> {
                    ZipGate gate = new ZipGate(archive, n -> true, true, limits);
                    return new Unpacked(EntryName.checked(entry.name()), gate.unpack(entry, true));
                }).iterator();
    }

    /// Whether a system left it there, and no person.
    public static boolean isHidden(String name) {
        return FolderGate.isHidden(Path.of(name));
    }

    private static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted, boolean archives, Limits limits) {
        return gone(archive, wanted, archives, limits).entries;
    }

    private static ZipGate gone(byte[] archive, Predicate<String> wanted, boolean archives, Limits limits) {
        limits.checkBytes(archive.length);
        ZipGate gate = new ZipGate(archive, wanted, archives, limits);
        for (ZipDirectory.Entry entry : ZipDirectory.of(archive, limits)) {
            gate.take(entry);
        }
        if (gate.names.isEmpty()) {
            throw new Problem("zip.broken");
        }
        return gate;
    }

    private void take(ZipDirectory.Entry entry) {
        String name = EntryName.checked(entry.name());
        if (!names.add(EntryName.identity(name))) {
            throw new Problem("zip.twice", Cited.of(name));
        }
        boolean keep = wanted.test(name) && !entry.isFolder();
        byte[] bytes = unpack(entry, keep);
        if (keep) {
            if (!archives) {
                refuseArchive(name, bytes);
            }
            entries.put(name, bytes);
        }
    }

    private byte[] unpack(ZipDirectory.Entry entry, boolean keep) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (EntryStream in = new EntryStream(archive, entry, limits)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                total += read;
                deadline.check();
                if (total > limits.totalBytes()) {
                    throw new Problem("zip.too-big", limits.totalBytes() >> 20);
                }
                if (keep) {
                    out.write(piece, 0, read);
                }
            }
        } catch (IOException e) {
            throw new Problem(e, "zip.broken");
        }
        return out.toByteArray();
    }

    private static void refuseArchive(String name, byte[] bytes) {
        if (isArchive(bytes)) {
            throw new Problem("zip.nested", Cited.of(name));
        }
    }

    /// Whether the bytes begin as those of an archive do.
    public static boolean isArchive(byte[] bytes) {
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
        boolean gzip = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        return zip || gzip;
    }
}
