package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.time.Duration;

/// How much of anything a file may ask for, per form. What is not limited for a form is 0 there.
///
/// @param bytes
///            of the file
/// @param entryBytes
///            of one unpacked entry of an archive
/// @param totalBytes
///            of all its entries together
/// @param ratio
///            how many bytes may come out of one, once more than [#RATIO_FROM] came
/// @param depth
///            of nesting
/// @param count
///            of values, rows, events or entries
/// @param width
///            columns of a row, attributes of an element
/// @param time
///            from the first byte to the last
public record Limits(long bytes, long entryBytes, long totalBytes, int ratio, int depth, int count, int width,
        Duration time) {

    private static final long MB = 1L << 20;

    /// Bytes; small entries of one repeated letter are honest.
    public static final long RATIO_FROM = MB;

    /// More text than anyone reads, and three copies of it still fit into memory.
    public static final Limits TEXT = of(256 * MB, 0, 0, 0, Duration.ofSeconds(60));

    /// As large as a text: a library with its source files is one document. It never nests deeper than 6.
    public static final Limits JSON = of(256 * MB, 16, 5_000_000, 0, Duration.ofSeconds(60));

    public static final Limits TABLE = of(64 * MB, 0, 200_000, 1_000, Duration.ofSeconds(10));

    public static final Limits XML = of(64 * MB, 1_000, 5_000_000, 200, Duration.ofSeconds(10));

    /// No archive inside another is opened.
    public static final Limits ZIP = new Limits(256 * MB, 256 * MB, 1024 * MB, 200, 1, 20_000, 0,
            Duration.ofSeconds(30));

    /// Tables and records that are read one after the other and never together. The time is that of one of them: who asks
    /// for the next may write the last into a library first.
    public static final Limits RECORDS = of(1024 * MB, 64, 5_000_000, 1_000, Duration.ofSeconds(30));

    public static final Limits HTML = of(32 * MB, 0, 0, 0, Duration.ofSeconds(10));

    /// Counted are characters and pages.
    public static final Limits PDF = of(128 * MB, 0, 20_000_000, 0, Duration.ofSeconds(60));

    /// One part of an office document or book that is gone through while it is unpacked. The time is that from one row or
    /// paragraph to the next.
    public static final Limits PART = of(512 * MB, 1_000, 200_000_000, 200, Duration.ofSeconds(60));

    /// A folder with all below it; what is in the files has limits of its own.
    public static final Limits FOLDER = of(0, 32, 500_000, 0, Duration.ofSeconds(60));

    /// A file of which nothing is parsed.
    static final Limits ANY = of(Integer.MAX_VALUE - 8, 0, 0, 0, Duration.ofSeconds(60));

    private static Limits of(long bytes, int depth, int count, int width, Duration time) {
        return new Limits(bytes, bytes, bytes, 0, depth, count, width, time);
    }

    /// The time a reading has, from now.
    public Deadline deadline() {
        return Deadline.in(time);
    }

    /// @throws Problem
    ///             `import.too-big`
    public void checkBytes(long found) {
        if (found > bytes) {
            throw new Problem("import.too-big", bytes / MB);
        }
    }

    void checkDepth(int found) {
        if (found > depth) {
            throw new Problem("input.too-deep", depth);
        }
    }

    void checkCount(long found) {
        if (found > count) {
            throw new Problem("input.too-many", count);
        }
    }

    void checkWidth(int found) {
        if (found > width) {
            throw new Problem("input.too-wide", width);
        }
    }
}
