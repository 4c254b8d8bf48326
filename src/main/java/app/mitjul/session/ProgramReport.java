package app.mitjul.session;

import app.mitjul.i18n.Problem;
import app.mitjul.session.CheckReport.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person may give to who mends the program: versions, system, figures, findings, the last lines of the log.
/// Nothing a person read or wrote is in it, no title, no name, no path; and nobody sends it.
public final class ProgramReport {

    private static final int LOG_LINES = 200;
    private static final Pattern FRAME = Pattern.compile("\\s+(?:at [\\w.$<>/@-]+\\(.*\\)|\\.\\.\\. \\d+ more)");
    private static final Pattern THROWN = Pattern
            .compile(
                    "((?:\\s*Caused by: |\\s*Suppressed: )?[\\w.$]+(?:Exception|Error|Failure|Problem|Throwable))\\b.*");
    private static final Pattern LEVEL = Pattern.compile("(SEVERE|WARNING|INFO|ERROR)(: [A-Za-z ,-]*)?.*");
    private static final Pattern STAMP = Pattern.compile("[A-Z][a-z]{2} \\d{1,2}, \\d{4} \\d.{6,12} [\\w.$ ]+");
    private static final Pattern HARMLESS = Pattern.compile("[0-9a-f-]{36}|-?\\d+");

    private final List<String> lines = new ArrayList<>();

    private ProgramReport() {
    }

    /// The report. Reads the whole library: never on the FX thread.
    ///
    /// @param version
    ///            of the program
    /// @param library
    ///            the open library, if there is one
    /// @param log
    ///            the program's log file, which may be missing
    public static String of(String version, Optional<Session> library, Path log) {
        ProgramReport report = new ProgramReport();
        report.program(version);
        report.part("Library", () -> library.ifPresentOrElse(report::library, () -> report.say("open", "no")));
        report.part("Log", () -> report.log(log));
        return String.join("\n", report.lines) + "\n";
    }

    private void say(String name, Object value) {
        lines.add(name + ": " + value);
    }

    /// A part that cannot be read is named; the others are there all the same.
    private void part(String name, Runnable content) {
        lines.add("");
        lines.add("## " + name);
        try {
            content.run();
        } catch (Problem problem) {
            say("cannot be read", problem.key());
        } catch (RuntimeException e) {
            say("cannot be read", e.getClass().getName());
        }
    }

    private void program(String version) {
        lines.add("# Mitjul report");
        lines.add("Made on this computer and sent nowhere. It holds no article, title, note or name.");
        lines.add("");
        say("Mitjul", version);
        for (String name : List.of("java.version", "java.vendor", "javafx.version", "os.name", "os.version",
                "os.arch")) {
            say(name, System.getProperty(name, "-"));
        }
        say("locale", Locale.getDefault().toLanguageTag());
        say("processors", Runtime.getRuntime().availableProcessors());
        say("memory, most", Runtime.getRuntime().maxMemory());
    }

    private void library(Session session) {
        LibraryInfo info = session.reads().info();
        say("schema", info.schema());
        say("generation", info.generation());
        say("bytes", info.bytes());
        say("articles", info.articles());
        say("annotations", info.annotations());
        say("taggings", info.taggings());
        say("themes", info.themes());
        say("in the bin", info.binned());
        say("place", PlaceRisk.of(info.file()).map(r -> r.kind().name()).orElse("ordinary"));
        List<Finding> findings = session.reads().check().findings();
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::key, TreeMap::new, Collectors.counting()));
        say("findings", findings.size());
        counts.forEach((key, count) -> say("finding " + key, count));
        findings.stream().limit(LOG_LINES).forEach(f -> lines.add("- " + f.key() + " " + f.arguments().stream()
                .map(String::valueOf).filter(a -> HARMLESS.matcher(a).matches()).collect(Collectors.joining(" "))));
    }

    private void log(Path file) {
        try {
            if (!Files.exists(file)) {
                say("lines", 0);
                return;
            }
            List<String> all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            all.subList(Math.max(0, all.size() - LOG_LINES), all.size()).forEach(this::logged);
        } catch (IOException e) {
            say("cannot be read", e.getClass().getName());
        }
    }

    /// Where something happened and what kind of thing, never the words it was said with.
    private void logged(String line) {
        Matcher level = LEVEL.matcher(line);
        Matcher thrown = THROWN.matcher(line);
        if (FRAME.matcher(line).matches() || STAMP.matcher(line).matches()) {
            lines.add(line);
        } else if (level.matches()) {
            lines.add(level.group(1) + Optional.ofNullable(level.group(2)).orElse(""));
        } else if (thrown.matches()) {
            lines.add(thrown.group(1));
        } else {
            lines.add("(left out)");
        }
    }
}
