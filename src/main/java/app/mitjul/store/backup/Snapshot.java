package app.mitjul.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One snapshot that is there. What it is stands in its name, so that a list opens no file.
///
/// @param number
///            grows with each; clocks can jump
/// @param sound
///            no row of the library differed from what had been saved when it was taken
/// @param bytes
///            of its file; the texts lie beside it, once for all
public record Snapshot(Path file, int number, Instant at, long generation, Why why, boolean sound, long bytes) {

    private static final Pattern NAME = Pattern.compile(
            "(\\d{6})-(\\d{8}T\\d{9}Z)-g(\\d{1,18})-([a-z]{1,20})(-damaged)?\\.(?:jsonl\\.gz|mitjul)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// Whether it is a whole library file: the copy made before the schema changed.
    public boolean plain() {
        return file.getFileName().toString().endsWith(".mitjul");
    }

    static String name(int number, Instant at, long generation, Why why, boolean sound) {
        return String.format(Locale.ROOT, "%06d-%s-g%d-%s%s", number, TIME.format(at), generation,
                why.name().toLowerCase(Locale.ROOT), sound ? "" : "-damaged")
                + (why == Why.MIGRATION ? ".mitjul" : ".jsonl.gz");
    }

    static Optional<Snapshot> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Snapshot(file, Integer.parseInt(name.group(1)),
                    TIME.parse(name.group(2), Instant::from), Long.parseLong(name.group(3)),
                    Why.valueOf(name.group(4).toUpperCase(Locale.ROOT)), name.group(5) == null, Files.size(file)));
        } catch (IllegalArgumentException | java.time.DateTimeException | IOException notOurs) {
            return Optional.empty();
        }
    }
}
