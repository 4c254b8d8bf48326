package app.mitjul.store.log;

import app.mitjul.store.table.State;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// One file of the safety log: a head, then the rows of each commit with its seal.
///
/// @param number
///            the segments of a log are numbered as they were begun
/// @param head
///            what it goes on from
public record LogSegment(Path file, int number, LogHead head) {

    private static final Pattern NAME = Pattern.compile("(\\d{6})\\.jsonl");
    private static final int TAIL = 1 << 16;

    /// A sealed group of rows and where in the file they are, in bytes.
    public record Group(Seal seal, long start, long end) {
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "%06d", number) + ".jsonl";
    }

    /// The segments in a folder, in the order they were begun. One whose head is damaged is not among them.
    public static List<LogSegment> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            List<LogSegment> segments = new ArrayList<>();
            files.sorted().forEach(file -> of(file).ifPresent(segments::add));
            return segments;
        } catch (IOException e) {
            throw new Problem(e, "backup.not-readable", folder.toString());
        }
    }

    /// The number of the last segment in a folder, also of one that cannot be read: it must not be written over.
    static int lastNumber(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToInt(LogSegment::number).max().orElse(0);
        }
    }

    /// 0 for what is no segment.
    private static int number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static Optional<LogSegment> of(Path file) {
        int number = number(file);
        if (number == 0) {
            return Optional.empty();
        }
        try (LineBytes in = new LineBytes(Files.newInputStream(file))) {
            return Optional.ofNullable(in.next()).map(LogSegment::text).flatMap(LogHead::read)
                    .map(head -> new LogSegment(file, number, head));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Where the library stood when this file was last written, as far as its last line says; nothing when it ends in
    /// the middle of a commit.
    Optional<State> end() throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, in.length() - TAIL);
            byte[] tail = new byte[(int) (in.length() - from)];
            in.seek(from);
            in.readFully(tail);
            String text = new String(tail, StandardCharsets.UTF_8);
            if (!text.endsWith("\n")) {
                return Optional.empty();
            }
            int start = text.lastIndexOf('\n', text.length() - 2) + 1;
            if (from == 0 && start == 0) {
                return Optional.of(head.state());
            }
            String last = text.substring(start, text.length() - 1);
            return Seal.isOne(last)
                    ? Seal.parse(last).map(Seal::state)
                    : LogHead.read(last).map(LogHead::state);
        }
    }

    /// The commits that are whole, in their order. What follows a damaged one is there all the same.
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        try (LineBytes in = new LineBytes(Files.newInputStream(file))) {
            long at = 0;
            long start = 0;
            int rows = 0;
            CRC32C crc = new CRC32C();
            for (byte[] bytes = in.next(); bytes != null; bytes = in.next()) {
                boolean first = at == 0;
                at += bytes.length + 1;
                if (first) {
                    start = at;
                } else if (bytes.length > 0 && bytes[0] == '{') {
                    long end = at;
                    long begin = start;
                    Seal.read(text(bytes), crc, rows)
                            .ifPresent(seal -> groups.add(new Group(seal, begin, end)));
                    crc.reset();
                    rows = 0;
                    start = at;
                } else {
                    crc.update(bytes);
                    crc.update('\n');
                    rows++;
                }
            }
            return groups;
        } catch (IOException e) {
            throw new Problem(e, "backup.not-readable", file.toString());
        }
    }

    /// The rows of one commit, one at a time.
    public void rows(Group group, Consumer<RowLine> rows) {
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(group.start());
            LineBytes in = new LineBytes(bytes);
            for (int i = 0; i < group.seal().rows(); i++) {
                byte[] line = in.next();
                if (line == null) {
                    throw new Problem("backup.line");
                }
                rows.accept(RowLine.read(text(line)));
            }
        } catch (IOException e) {
            throw new Problem(e, "backup.not-readable", file.toString());
        }
    }

    /// The rows of many commits, read in one go.
    ///
    /// @param groups
    ///            in the order of the file
    public void rows(List<Group> groups, Consumer<RowLine> rows) {
        try (LineBytes in = new LineBytes(Files.newInputStream(file))) {
            long at = 0;
            int next = 0;
            for (byte[] line = in.next(); line != null && next < groups.size(); line = in.next()) {
                Group group = groups.get(next);
                long start = at;
                at += line.length + 1;
                if (at >= group.end()) {
                    next++;
                } else if (start >= group.start()) {
                    rows.accept(RowLine.read(text(line)));
                }
            }
        } catch (IOException e) {
            throw new Problem(e, "backup.not-readable", file.toString());
        }
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
