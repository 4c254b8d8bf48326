package app.mitjul.bench;

import app.mitjul.search.SearchRequest;
import app.mitjul.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;

/// How much memory the program holds (RSS) with a whole library open in its window, after 100 searches and 100 opened
/// articles. A process of its own with the options of `src/launcher/mitjul`; Linux only.
///
/// `-Dbench.sizes=10000,100000,300000`. Needs a display.
public final class MemoryBench {

    private static final int TIMES = 100;
    private static final Pattern OPTION = Pattern.compile("-XX:[+\\-]?[\\w=]+|-Xm[sx]\\w+|-Xss\\w+");

    private MemoryBench() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("--child")) {
            child(Integer.parseInt(args[1]));
            return;
        }
        System.out.println("Memory bench, " + LocalDate.now() + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + ", options " + options());
        System.out.printf(Locale.ROOT, "%9s %12s %12s %12s%n", "articles", "open, MB", "after, MB", "heap, MB");
        for (int count : BenchLibrary.sizes()) {
            BenchLibrary.of(count);
            List<String> command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElse("java")));
            command.addAll(options());
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.locale.providers=SPI,CLDR",
                    "-Dmitjul.assets=assets", "-Dbench.libraries=" + System.getProperty("bench.libraries", "")));
            for (String toolkit : List.of("glass.platform", "prism.order")) {
                if (System.getProperty(toolkit) != null) {
                    command.add("-D" + toolkit + "=" + System.getProperty(toolkit));
                }
            }
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), MemoryBench.class.getName(), "--child",
                    Integer.toString(count)));
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private static List<String> options() throws IOException {
        List<String> options = new ArrayList<>();
        String script = Files.readString(Path.of("src/launcher/mitjul"));
        Matcher option = OPTION.matcher(script.substring(script.indexOf("exec ")));
        while (option.find()) {
            options.add(option.group());
        }
        return options;
    }

    private static void child(int count) throws Exception {
        Path library = BenchLibrary.of(count);
        BenchWindow window = new BenchWindow();
        window.open(library, count);
        TimeUnit.SECONDS.sleep(2);
        long opened = rss();
        List<String> words = new Corpus().vocabularyByRank();
        try (Session beside = Session.open(new app.mitjul.session.OpenRequest(library,
                app.mitjul.session.OpenRequest.Mode.READ, new app.mitjul.domain.annotation.Annotator(
                        new app.mitjul.domain.annotation.AnnotatorId("bench"), "bench"),
                app.mitjul.session.OpenRequest.Holder.WINDOW))) {
            for (int i = 0; i < TIMES; i++) {
                beside.search().search(SearchRequest.of(words.get(i * i % words.size()))).join();
            }
        }
        for (int i = 0; i < TIMES; i++) {
            int place = i * (count / TIMES);
            BenchWindow.on(() -> {
                window.list().getSelectionModel().clearAndSelect(place);
                window.list().scrollTo(place);
                return place;
            });
            TimeUnit.MILLISECONDS.sleep(50);
        }
        TimeUnit.SECONDS.sleep(2);
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "%,9d %,12d %,12d %,12d%n", count, opened >> 10, rss() >> 10,
                runtime.totalMemory() >> 20);
        window.close();
        Platform.exit();
        System.exit(0);
    }

    /// In kilobytes.
    private static long rss() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", ""))).findFirst().orElseThrow();
    }
}
