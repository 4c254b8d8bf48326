package app.mitjul.store.log;

import app.mitjul.store.table.Sql;
import app.mitjul.store.table.State;
import app.mitjul.work.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The second copy of what people do: after each commit its rows are appended here and forced to the disk, before the
/// command ends. With the newest snapshot this gives back a library that is gone or damaged, to the last command.
///
/// When the disk refuses, the library itself has the commit; the rows are remembered and written with the next one.
/// Only the writer thread uses it.
public final class SafetyLog implements AutoCloseable {

    private final Path folder;
    private final Sql sql;
    private final TouchedRows touched;
    private volatile @Nullable FileChannel channel;
    private State written = new State(-1, "");

    public SafetyLog(Path library, Sql sql) {
        folder = folderOf(library);
        this.sql = sql;
        touched = new TouchedRows(sql);
    }

    public static Path folderOf(Path library) {
        return library.resolveSibling(library.getFileName() + ".safety");
    }

    /// Whether the log of a library ends at that state, as far as its last line says.
    public static boolean endsAt(Path library, State state) {
        List<LogSegment> all = LogSegment.in(folderOf(library));
        try {
            return !all.isEmpty() && all.getLast().end().filter(state::equals).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// To be called before the first change: rows changed from now on are those a line gets.
    public void watch() {
        touched.watch();
    }

    /// Goes on where the log ends, when it ends where the library stands.
    ///
    /// @return whether it does; else a segment must be begun, behind a snapshot
    public boolean goOn() throws IOException {
        State here = State.of(sql);
        Optional<LogSegment> last = last();
        if (last.isEmpty() || !last.get().end().equals(Optional.of(here))) {
            return false;
        }
        channel = FileChannel.open(last.get().file(), StandardOpenOption.WRITE);
        channel.position(channel.size());
        written = here;
        return true;
    }

    /// Begins a segment at what the library is now: there must be a snapshot of that, or of what led to it.
    public void begin() throws IOException {
        watch();
        WholeFile.makePrivateFolder(folder);
        int number = LogSegment.lastNumber(folder) + 1;
        Path file = folder.resolve(LogSegment.name(number));
        LogHead head = LogHead.of(sql, touched.tables());
        WholeFile.writePrivate(file, out -> out.write((head.line() + "\n").getBytes(StandardCharsets.UTF_8)));
        close();
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.position(channel.size());
        written = head.state();
        touched.forget();
    }

    private Optional<LogSegment> last() {
        List<LogSegment> all = LogSegment.in(folder);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Whether the transaction under way, or one before it, changed rows the log does not have.
    public boolean isBehind() {
        return touched.any();
    }

    /// Where the rows changed so far end, for [#forgetSince].
    public long mark() {
        return touched.mark();
    }

    /// What was changed since then needs no line: it is out of sight, and a snapshot will have it before it is shown.
    public void forgetSince(long mark) {
        touched.forgetSince(mark);
    }

    /// Lets rows count as changed that were forgotten.
    ///
    /// @param values
    ///            a JSON array
    public void remember(String table, String column, String values) {
        touched.touch(table, column, values);
    }

    /// Where the library stood at the last line.
    public State written() {
        return written;
    }

    /// Bytes of the segment commits go into; −1 when the log is not open, or lacks something. Any thread.
    public long bytes() {
        FileChannel open = channel;
        try {
            return open == null ? -1 : open.size();
        } catch (IOException e) {
            return -1;
        }
    }

    /// Whether commits go into the log just now.
    public boolean isOpen() {
        return channel != null;
    }

    /// Writes what was committed since the last line, and forces it to the disk.
    ///
    /// @throws IOException
    ///             when the disk refuses; the log is as it was, and the next call writes these rows too
    public void append() throws IOException {
        FileChannel out = channel;
        if (out == null || !touched.any()) {
            return;
        }
        long before = position(out);
        boolean done = false;
        try {
            State now = State.of(sql);
            CRC32C crc = new CRC32C();
            OutputStream buffer = new BufferedOutputStream(Channels.newOutputStream(out), 1 << 16);
            int[] rows = {0};
            touched.write(line -> {
                byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
                crc.update(bytes);
                buffer.write(bytes);
                rows[0]++;
            });
            Seal seal = new Seal(written.generation() + 1, now, Instant.ofEpochMilli(System.currentTimeMillis()),
                    rows[0]);
            buffer.write((seal.line(crc) + "\n").getBytes(StandardCharsets.UTF_8));
            buffer.flush();
            out.force(false);
            written = now;
            touched.forget();
            done = true;
        } finally {
            if (!done) {
                takeBack(out, before);
            }
        }
    }

    /// A file that cannot even say where it is will not be written to again: a new segment can be begun then.
    private long position(FileChannel out) throws IOException {
        try {
            return out.position();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /// A half-written commit must not stand before the next one. If not even that works, no more is written here.
    private void takeBack(FileChannel out, long to) throws IOException {
        try {
            out.truncate(to);
            out.position(to);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /// Removes the segments that end before `oldest`: the snapshots that are kept do not need them.
    public void forgetBefore(long oldest) throws IOException {
        List<LogSegment> all = LogSegment.in(folder);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i + 1).head().state().generation() > oldest) {
                return;
            }
            Files.deleteIfExists(all.get(i).file());
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
