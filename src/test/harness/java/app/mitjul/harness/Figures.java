package app.mitjul.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How much a run does, and the one line it leaves: on the screen and in target/harness.txt.
public final class Figures {

    private final String name;
    private final Instant began = Instant.now();

    public Figures(String name) {
        this.name = name;
    }

    /// A figure of a run: `-Dharness.<what>=n`, or that of the bar.
    public static int of(String what, int bar) {
        return Integer.getInteger("harness." + what, bar);
    }

    /// Where random choices begin; printed by every run, so that it can be run again.
    static long seed() {
        return Long.getLong("harness.seed", 20_261_122);
    }

    /// How far a long run is, in target/harness/progress.txt.
    void progress(int round, Object figures) {
        try {
            Files.writeString(Jvm.place().resolve("progress.txt"),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS) + "  " + name + ": " + round + " rounds, " + figures
                            + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void say(String format, Object... arguments) {
        String line = Instant.now().truncatedTo(ChronoUnit.SECONDS) + "  " + name + ": "
                + String.format(Locale.ROOT, format, arguments) + ", seed " + seed() + ", "
                + Duration.between(began, Instant.now()).toSeconds() + " s";
        System.out.println(line);
        try {
            Path file = Files.createDirectories(Path.of("target")).resolve("harness.txt");
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
