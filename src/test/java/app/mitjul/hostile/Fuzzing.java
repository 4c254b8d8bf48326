package app.mitjul.hostile;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Changes good input again and again and has it read: a refusal is a sentence, anything else is a finding.
public final class Fuzzing {

    private static final long SLOW = 2_000_000_000L;
    private static final int MOST = 5;

    private final FuzzTarget target;
    private final Path folder;
    private final long seed;
    private final List<String> findings = new ArrayList<>();
    private int rounds;
    private int refused;

    public Fuzzing(FuzzTarget target, Path folder, long seed) {
        this.target = target;
        this.folder = folder;
        this.seed = seed;
    }

    /// Goes on while `more` says so, up to a few findings.
    public Fuzzing run(BooleanSupplier more) throws IOException {
        Random random = new Random(seed * 131 + target.ordinal());
        List<byte[]> seeds = target.seeds(folder);
        while (more.getAsBoolean() && findings.size() < MOST) {
            byte[] bytes = Mutation.of(seeds.get(random.nextInt(seeds.size())), random);
            rounds++;
            once(bytes);
        }
        return this;
    }

    private void once(byte[] bytes) throws IOException {
        long start = System.nanoTime();
        try {
            target.read(bytes, folder);
        } catch (Problem problem) {
            refused++;
            if (problem.key().equals("input.unexpected") || problem.getCause() instanceof Error) {
                found(bytes, String.valueOf(problem.getCause()), problem.getCause());
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            found(bytes, e.toString(), e);
        }
        if (System.nanoTime() - start > 10 * SLOW) {
            found(bytes, "slow", null);
        }
    }

    private void found(byte[] bytes, String what, @Nullable Throwable cause) {
        String at = cause == null || cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
        String input = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 200));
        findings.add(target + " round " + rounds + ", seed " + seed + ": " + what + at + "\n" + input);
    }

    public List<String> findings() {
        return findings;
    }

    public int rounds() {
        return rounds;
    }

    /// How many inputs were refused with a sentence; the others were read.
    public int refused() {
        return refused;
    }
}
