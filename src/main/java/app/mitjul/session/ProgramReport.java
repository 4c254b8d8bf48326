package app.mitjul.session;

import app.mitjul.i18n.Problem;
import app.mitjul.session.CheckReport.Finding;
import app.mitjul.settings.Crashes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person may give to who mends the program: versions, system, figures, findings, the last lines of the log.
/// Nothing a person read or wrote is in it, no title, no name, no path; and nobody sends it.
public final class ProgramReport {

    private static final int LOG_LINES = 200;
    private static final Pattern HARMLESS = Pattern.compile("[0-9a-f-]{36}|-?\\d+");

    private final List<String> lines = new ArrayList<>();

    private ProgramReport() {
    }

    /// The report of a library that could be opened, or of none.
    public static String of(String version, Optional<Session> library, Path log) {
        return of(version, library.map(session -> session.reads().info().file()), library, log);
    }

    /// The report. Reads the whole library: never on the FX thread.
    ///
    /// @param version
    ///            of the program
    /// @param file
    ///            of the library, which may be gone or damaged; what lies beside it is told
    /// @param library
    ///            the open library, if there is one
    /// @param log
    ///            the program's log file, which may be missing
    public static String of(String version, Optional<Path> file, Optional<Session> library, Path log) {
        ProgramReport report = new ProgramReport();
        report.program(version);
        report.part("Library", () -> library.ifPresentOrElse(report::library, () -> report.say("open", "no")));
        report.part("Backups",
                () -> file.map(Backups::beside).ifPresentOrElse(report::backups, () -> report.say("open", "no")));
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

    private void backups(Backups backups) {
        List<Backup> all = backups.all();
        say("backups", all.size());
        say("bytes of backups", backups.bytes());
        say("bytes of the safety log", backups.logBytes());
        all.forEach(b -> lines.add("- " + b.at() + ", generation " + b.generation() + ", " + b.why() + ", " + b.bytes()
                + " bytes" + (b.sound() ? "" : ", of a damaged library")));
        say("can be rebuilt", backups.rebuildable().map(r -> "generation " + r.generation() + " of " + r.at() + ", "
                + r.commits() + " commits after a backup").orElse("no"));
    }

    private void log(Path file) {
        List<String> logged = Crashes.in(file);
        say("lines", logged.size());
        lines.addAll(logged);
    }
}
