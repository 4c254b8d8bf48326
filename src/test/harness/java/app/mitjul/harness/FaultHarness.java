package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every write, force, open, truncation and renaming of every step fails, with EIO and with ENOSPC, once and for ever.
/// Needs Linux and a C compiler.
class FaultHarness {

    @TempDir
    private Path folder;

    private final Map<String, Integer> points = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void nothing_is_lost_and_each_fault_is_reported_or_absorbed() throws Exception {
        Figures figures = new Figures("faults");
        String steps = System.getProperty("harness.faults.steps",
                Arrays.stream(FaultySteps.values()).filter(s -> s != FaultySteps.CARELESS).map(Enum::name)
                        .collect(Collectors.joining(",")));
        sweep(steps, Figures.of("faults.stride", 1));
        int all = points.values().stream().mapToInt(i -> i).sum();
        figures.say("%d points, %d lost, damaged or not told, %s, by step %s", all, wrong.size(), answers, points);
        assertThat(wrong).isEmpty();
        assertThat(all).isPositive();
    }

    @Test
    void control_a_careless_program_loses() throws Exception {
        Figures figures = new Figures("faults, control");
        sweep(FaultySteps.CARELESS.name(), 2);
        figures.say("%d of %d points lost or damaged", wrong.size(), points.getOrDefault("CARELESS", 0));
        assertThat(wrong).isNotEmpty();
    }

    private void sweep(String steps, int stride) throws IOException, InterruptedException {
        Optional<Path> library = Native.library("faults");
        assumeTrue(library.isPresent(), "needs a C compiler: skipped");
        Path preloaded = library.orElseThrow();
        ProcessBuilder builder = new ProcessBuilder(Jvm.command(FaultyDisk.class, List.of(), preloaded.toString(),
                folder.toString(), Integer.toString(stride), steps));
        builder.environment().put("LD_PRELOAD", preloaded.toString());
        builder.redirectError(Jvm.place().resolve("faults.log").toFile());
        Process process = builder.start();
        boolean ended = false;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                ended |= line.equals("end");
                take(line.split("\t", -1));
            }
        }
        assertThat(process.waitFor()).as("see " + Jvm.place().resolve("faults.log")).isZero();
        assertThat(ended).as("came to its end").isTrue();
    }

    private void take(String[] line) {
        if (line[0].equals("point")) {
            points.merge(line[1], 1, Integer::sum);
            answers.merge(line[6].split(" ")[0], 1, Integer::sum);
            if (!line[7].isEmpty()) {
                wrong.add(String.join(" ", line));
            }
        }
    }
}
