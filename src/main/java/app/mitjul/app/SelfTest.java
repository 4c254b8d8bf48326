package app.mitjul.app;

import app.mitjul.cli.CommandLineFront;
import app.mitjul.cli.Exit;
import app.mitjul.cli.Surroundings;
import app.mitjul.i18n.Messages;
import app.mitjul.settings.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Goes through the program once, in a folder of its own that is removed again: imports, marks, searches, exports, checks,
/// and does the same in the window where there is a screen. It shows whether a copy of the program works where it was
/// installed. Nothing of a person's is looked at.
final class SelfTest {

    /// One verb, and words that its answer must hold.
    private record Trial(String name, List<String> arguments, String answer) {
    }

    private final Map<String, String> env;
    private final Messages messages;
    private final PrintStream out;
    private boolean failed;

    SelfTest(Map<String, String> env, Messages messages, PrintStream out) {
        this.env = env;
        this.messages = messages;
        this.out = out;
    }

    /// Prints a line for each step.
    ///
    /// @return one of [Exit]
    int run() {
        try {
            Path folder = Files.createTempDirectory("mitjul-self-test-");
            try {
                in(new Places(folder.resolve("config"), folder.resolve("data"), folder.resolve("state")), folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            say("folder", false, e.toString());
        }
        out.println(messages.text(failed ? "self-test.failed" : "self-test.done"));
        return failed ? Exit.FAILED : Exit.DONE;
    }

    private void in(Places places, Path folder) throws IOException {
        for (Trial trial : trials(folder)) {
            verb(places, trial);
        }
        if (Display.isThere(env, System.getProperties())) {
            window(places);
        } else {
            out.println(messages.text("self-test.no-display"));
        }
        verb(places, new Trial("check", List.of("check"), ""));
    }

    private static List<Trial> trials(Path folder) throws IOException {
        List<String> samples = new ArrayList<>(List.of("import"));
        try (Stream<Path> files = Files.list(WindowDoor.assets().resolve("articles"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().forEach(samples::add);
        }
        samples.add("--json");
        return List.of(new Trial("import", samples, "\"imported\""),
                new Trial("list", List.of("list", "--json"), "thegmnews"),
                new Trial("tag", List.of("tag", "2", "--start", "100", "--end", "110", "--theme", "Security"), ""),
                new Trial("search", List.of("search", "안보", "--json"), "\"total\""),
                new Trial("csv", export(folder, "csv"), ""), new Trial("json", export(folder, "json"), ""),
                new Trial("markdown", export(folder, "markdown"), ""), new Trial("undo", List.of("undo"), ""),
                new Trial("redo", List.of("redo"), ""), new Trial("backup", List.of("backup"), ""),
                new Trial("verify", List.of("verify"), ""));
    }

    private static List<String> export(Path folder, String format) {
        return List.of("export", "--format", format, "--output", folder.resolve("marks-" + format).toString());
    }

    private void verb(Places places, Trial trial) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(places, new Messages(Locale.ENGLISH), Version.text(), both, both,
                (library, files) -> Exit.WRONG_USE, () -> Exit.WRONG_USE);
        int exit = new CommandLineFront(around).run(trial.arguments().toArray(String[]::new));
        String answer = said.toString(StandardCharsets.UTF_8);
        say(trial.name(), exit == Exit.DONE && answer.contains(trial.answer()), answer);
    }

    private void window(Places places) {
        try {
            say("window", new WindowDoor(env, places).tour(places.defaultLibrary()), "");
        } catch (UnsupportedOperationException cannotOpenDisplay) {
            out.println(messages.text("self-test.no-display"));
        }
    }

    private void say(String step, boolean good, String answer) {
        out.println((good ? "ok    " : "FAIL  ") + step);
        if (!good) {
            failed = true;
            answer.lines().limit(5).forEach(line -> out.println("      " + line));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
