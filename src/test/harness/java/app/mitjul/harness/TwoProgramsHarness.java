package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.app.Main;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is started again and again on a library that another process has open: from the command line to write,
/// and as a window.
class TwoProgramsHarness {

    @TempDir
    private Path folder;

    @Test
    void every_second_start_is_refused_or_handed_over_and_writes_nothing() throws Exception {
        Figures figures = new Figures("two programs");
        int starts = Figures.of("starts", 100);
        Path library = made();
        Map<String, Integer> ends = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (Session first = Libraries.open(library)) {
            first.commands().createTheme(theme("held")).join();
            Rows before = Rows.of(library);
            for (int i = 0; i < starts; i++) {
                boolean window = i % 2 == 1;
                String end = window ? end(library) : end(library, "theme", "new", "Another " + i);
                ends.merge((window ? "window: " : "command: ") + end, 1, Integer::sum);
                if (!Rows.of(library).all().equals(before.all())) {
                    wrong.add("start " + i + " wrote");
                }
                if (!window && end.startsWith("0")) {
                    wrong.add("start " + i + " was not refused");
                }
            }
            first.commands().createTheme(theme("after all")).join();
        }
        try (Session again = Libraries.open(library)) {
            assertThat(again.reads().check().findings()).isEmpty();
        }
        figures.say("%d starts, %d of them wrote or were let in, %s", starts, wrong.size(), ends);
        assertThat(wrong).isEmpty();
    }

    @Test
    void control_a_program_that_asks_nobody_writes() throws Exception {
        Path library = made();
        try (Session first = Libraries.open(library)) {
            Rows before = Rows.of(library);
            assertThat(end(library.resolveSibling("another.mitjul"), "theme", "new", "x")).as("elsewhere").isNotEmpty();
            try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + library);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO library (key, value) VALUES ('x', 'y')");
            }
            assertThat(Rows.of(library).all()).isNotEqualTo(before.all());
            assertThat(first.reads().info().articles()).isPositive();
        }
    }

    private Path made() {
        Path library = folder.resolve("library.mitjul");
        try (Session session = Libraries.create(library)) {
            session.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()).join();
        }
        return library;
    }

    private static app.mitjul.session.ThemeDraft theme(String name) {
        return new app.mitjul.session.ThemeDraft(name, "", "#123456",
                app.mitjul.domain.codebook.UnderlinePattern.SOLID, 0, "");
    }

    /// How a start of the program ends: its code and the beginning of what it says.
    private String end(Path library, String... verb) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(verb));
        arguments.add("--library");
        arguments.add(library.toString());
        ProcessBuilder builder = new ProcessBuilder(Jvm.command(Main.class,
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), arguments.toArray(String[]::new)));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("LANGUAGE", "en");
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(60, java.util.concurrent.TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "did not end";
        }
        String words = Files.readString(said, StandardCharsets.UTF_8).replaceAll("(?s)[:/(].*", "").strip();
        return process.exitValue() + (words.isEmpty() ? "" : " " + words);
    }
}
