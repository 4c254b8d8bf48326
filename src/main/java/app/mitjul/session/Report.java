package app.mitjul.session;

import app.mitjul.i18n.Problem;
import app.mitjul.session.CheckReport.Finding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What helps to find out what went wrong: versions, the system, figures and findings. Nothing a person wrote is in it,
/// no name and no path; it is saved where a person says and sent nowhere.
public final class Report {

    /// Ids, hashes and numbers may be told, names of files may not.
    private static final Pattern TOLD = Pattern.compile("[0-9a-f-]{1,64}");

    private final List<String> lines = new ArrayList<>();

    private Report() {
    }

    /// Gathers it. Reads the whole library: blocks for seconds.
    ///
    /// @param version
    ///            of the program
    /// @param language
    ///            of its interface
    /// @param crashes
    ///            what the log says, as [app.mitjul.settings.Crashes] gives it
    /// @return lines of text, in English for whoever reads it
    public static List<String> of(Path library, String version, Locale language, List<String> crashes) {
        Report report = new Report();
        report.line("report", "Mitjul " + version + ", " + Instant.now());
        report.system(language);
        report.part("library", () -> report.library(library));
        report.part("backups", () -> report.backups(Backups.beside(library)));
        report.lines.add("");
        report.line("crashes", crashes.isEmpty() ? "none in the log" : "");
        report.lines.addAll(crashes);
        return List.copyOf(report.lines);
    }

    private void line(String name, Object value) {
        lines.add(name + ": " + value);
    }

    /// A part that cannot be read says why, by the name of the sentence alone.
    private void part(String name, Runnable part) {
        lines.add("");
        try {
            part.run();
        } catch (Problem problem) {
            line(name, "cannot be read: " + problem.key());
        }
    }

    private void system(Locale language) {
        line("system", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        line("java", property("java.vm.name") + " " + property("java.vm.version"));
        line("language", language.toLanguageTag() + ", system " + Locale.getDefault().toLanguageTag());
        line("processors", Runtime.getRuntime().availableProcessors());
        line("memory", Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private void library(Path file) {
        OpenRequest reading = new OpenRequest(file, OpenRequest.Mode.READ, Author.NOBODY,
                OpenRequest.Holder.COMMAND_LINE);
        try (Session session = Session.open(reading)) {
            LibraryInfo info = session.reads().info();
            line("library", info.id());
            line("schema", info.schema());
            line("generation", info.generation());
            line("bytes", info.bytes());
            line("articles", info.articles());
            line("annotations", info.annotations());
            line("taggings", info.taggings());
            line("themes", info.themes());
            line("in the bin", info.binned());
            List<Finding> findings = session.reads().check().findings();
            line("findings", findings.size());
            findings.forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        String arguments = finding.arguments().stream().map(String::valueOf)
                .map(a -> TOLD.matcher(a).matches() ? a : "…").collect(Collectors.joining(" "));
        lines.add("  " + (finding.key() + " " + arguments).strip());
    }

    private void backups(Backups backups) {
        List<Backup> all = backups.all();
        line("backups", all.size() + ", " + backups.bytes() + " bytes");
        all.forEach(b -> lines.add("  " + b.at() + " generation " + b.generation() + " " + b.why() + " " + b.bytes()
                + (b.sound() ? "" : " of a damaged library")));
        line("safety log", backups.logBytes() + " bytes");
        backups.rebuildable().ifPresentOrElse(
                r -> line("can be rebuilt", "generation " + r.generation() + ", " + r.at() + ", " + r.commits()
                        + " commits after a backup"),
                () -> line("can be rebuilt", "no"));
    }
}
