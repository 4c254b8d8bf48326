package app.mitjul.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/// Opens, marks and scrolls a million characters with ten thousand marks in Mitjul and in RichTextFX, each run in a
/// process of its own, turn by turn, and prints medians. What does not end in time counts as that time.
public final class ReaderBench {

    private static final int RUNS = Integer.getInteger("bench.runs", 3);
    private static final int LIMIT_SECONDS = Integer.getInteger("bench.limit", 120);

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private ReaderBench() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("mitjul-bench");
        System.out.println("Reader bench, " + LocalDate.now() + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + ", " + System.getProperty("os.name") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, medians of " + RUNS + " runs");
        for (String shape : List.of("paragraphs", "one")) {
            Path file = folder.resolve(shape + ".mitjul");
            OurSide.write(file, shape.equals("paragraphs"));
            new ReaderBench().shape(shape, file);
        }
        System.exit(0);
    }

    private void shape(String shape, Path file) throws Exception {
        for (int run = 0; run < RUNS; run++) {
            for (String side : List.of("ours", "theirs")) {
                for (String what : List.of("open", "scroll")) {
                    if (!figures.containsKey(side + " stopped " + what)) {
                        trial(side, shape, what, file);
                    }
                }
            }
        }
        print(shape);
    }

    private void trial(String side, String shape, String what, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED",
                "-Djava.locale.providers=SPI,CLDR", "-Dprism.order=sw", "-Dmitjul.assets="
                        + System.getProperty("mitjul.assets", "assets"),
                "-cp", System.getProperty("java.class.path")));
        if (what.equals("scroll")) {
            command.add(1, "-Djavafx.animation.fullspeed=true");
        }
        command.addAll(List.of("app.mitjul.bench.Trial", side, shape, what, file.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Thread reader = Thread.ofPlatform().daemon().start(() -> read(process, side));
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            figures.computeIfAbsent(side + " stopped " + what, k -> new ArrayList<>()).add((double) LIMIT_SECONDS);
        }
        reader.join();
    }

    private void read(Process process, String side) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Figures.PREFIX)) {
                    String[] parts = line.substring(Figures.PREFIX.length()).split(" ");
                    figures.computeIfAbsent(side + " " + parts[0], k -> new ArrayList<>())
                            .add(Double.parseDouble(parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OptionalDouble median(String name) {
        List<Double> values = figures.getOrDefault(name, List.of());
        return values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Trial.median(values));
    }

    private void print(String shape) {
        System.out.println();
        System.out.println(shape.equals("one")
                ? "One paragraph of 1,000,000 characters, 10,000 annotations"
                : "1,000,000 characters in paragraphs of three sentences, 10,000 annotations");
        System.out.println("| FX + render CPU, ms | Mitjul | RichTextFX | ratio | aim |");
        System.out.println("|---|---|---|---|---|");
        ratio("first frame", "first.cpu", "open", "≤ 0.5");
        ratio("one new mark", "mark.cpu", "open", "≤ 0.6");
        ratio("scroll, 120 px", "scroll.cpu", "scroll", "≤ 0.7");
        System.out.println();
        System.out.println("| absolute | Mitjul | RichTextFX | aim |");
        System.out.println("|---|---|---|---|");
        absolute("first frame, wall ms", "first.wall", "1,200");
        absolute("heap added, MB", "first.heap", "≤ 40");
        absolute("mark on the screen at rest, ms", "mark.visible", "50");
        absolute("mark in the model, ms", "mark.model", "50");
        absolute("mark committed, ms", "mark.committed", "100");
        absolute("scroll frame median, ms", "scroll.median", "");
        absolute("scroll frame p95, ms", "scroll.p95", "16");
    }

    private void ratio(String words, String name, String what, String aim) {
        OptionalDouble ours = median("ours " + name);
        OptionalDouble theirs = median("theirs " + name);
        boolean stopped = theirs.isEmpty() && figures.containsKey("theirs stopped " + what);
        String theirWords = stopped ? "did not finish in " + LIMIT_SECONDS + " s" : words(theirs);
        double bound = theirs.orElse(LIMIT_SECONDS * 1000.0);
        System.out.println("| " + words + " | " + words(ours) + " | " + theirWords + " | " + (stopped ? "< " : "")
                + (ours.isPresent()
                        ? String.format(Locale.ROOT, "%.3f", Math.max(0.001, ours.getAsDouble() / bound))
                        : "–")
                + " | "
                + aim + " |");
    }

    private void absolute(String words, String name, String aim) {
        System.out.println("| " + words + " | " + words(median("ours " + name)) + " | "
                + words(median("theirs " + name)) + " | " + aim + " |");
    }

    private static String words(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "–";
    }
}
