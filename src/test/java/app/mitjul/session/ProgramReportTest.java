package app.mitjul.session;

import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.Streams;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.domain.note.NoteOwner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report says what happened to the program and nothing of what a person read or wrote.
class ProgramReportTest {

    private static final String CANARY = "Kanarienvogel";

    @TempDir
    private Path folder;

    private Session open(OpenRequest.Mode mode) {
        return Session.open(new OpenRequest(folder.resolve(CANARY + ".mitjul"), mode,
                new Annotator(new AnnotatorId("01900000-0000-7000-8000-000000000001"), CANARY),
                OpenRequest.Holder.COMMAND_LINE));
    }

    private void fill() throws Exception {
        try (Session session = open(OpenRequest.Mode.CREATE)) {
            Path text = Files.writeString(folder.resolve(CANARY + ".txt"),
                    CANARY + " title\n\n" + CANARY + " sings.\n");
            session.commands().importArticles(List.of(Streams.source(text)), Streams.articles(text, ImportOptions.NONE))
                    .join();
            ArticleId article = session.reads().articles().getFirst().article().id();
            session.commands().tag(article, new TextRange(0, CANARY.length()), List.of(Theme.SECURITY),
                    Optional.of(CANARY)).join();
            session.commands().setNote(new NoteOwner.OfLibrary(), CANARY, "v").join();
            session.commands().createTheme(new ThemeDraft(CANARY, CANARY, "#112233", UnderlinePattern.SOLID, 0, CANARY))
                    .join();
            session.commands().saveTerm(Optional.empty(), new TermDraft(CANARY, CANARY, CANARY, CANARY, CANARY)).join();
        }
        try (var c = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(CANARY + ".mitjul"));
                var s = c.createStatement()) {
            s.executeUpdate("UPDATE annotation SET note = note || '!'");
            s.executeUpdate("UPDATE source_file SET bytes = x'00'");
            s.executeUpdate("UPDATE note SET text = text || '!'");
        }
    }

    @Test
    void nothing_a_person_read_wrote_or_named_is_in_it() throws Exception {
        fill();
        Path log = Files.writeString(folder.resolve("log"), """
                Nov 22, 2026 5:03:11 PM app.mitjul.ui.shell.Desktop cannotOpen
                SEVERE: library not opened %1$s: /home/%1$s/x.mitjul
                java.lang.NumberFormatException: For input string: "%1$s"
                \tat java.base/java.lang.Integer.parseInt(Integer.java:668)
                %1$s in a line of its own
                Caused by: app.mitjul.i18n.Problem: %1$s
                \t... 12 more
                """.formatted(CANARY));
        try (Session session = open(OpenRequest.Mode.WRITE)) {
            String report = ProgramReport.of("1.2.3", Optional.of(session), log);
            assertThat(report.toLowerCase(Locale.ROOT)).doesNotContain(CANARY.toLowerCase(Locale.ROOT));
            assertThat(report).contains("Mitjul: 1.2.3", "articles: 1", "annotations: 1", "finding annotation: 1",
                    "finding source-file: 1", "Desktop cannotOpen", "SEVERE\n", "java.lang.NumberFormatException",
                    "Integer.java:668", "Caused by: app.mitjul.i18n.Problem", "... 12 more", "(left out)");
        }
        byte[] control = Files.readAllBytes(folder.resolve(CANARY + ".mitjul"));
        assertThat(new String(control, StandardCharsets.ISO_8859_1)).as("the library does hold it").contains(CANARY);
    }

    @Test
    void it_says_of_program_library_and_copies_what_helps_to_mend_them() throws Exception {
        fill();
        try (Session session = open(OpenRequest.Mode.WRITE)) {
            String report = ProgramReport.of("1.2.3", Optional.of(session), folder.resolve("none"));
            assertThat(report).startsWith("# Mitjul report\n").contains("\n## Library\n", "\n## Backups\n",
                    "\n## Log\n");
            for (String name : List.of("java.version", "os.name", "locale", "processors", "memory, most", "schema",
                    "generation", "bytes", "taggings", "themes", "in the bin", "place", "findings", "backups",
                    "bytes of backups", "bytes of the safety log", "lines")) {
                assertThat(report).containsPattern("(?m)^" + name + ": \\S+");
            }
            assertThat(report).contains("taggings: 1\n", "themes: 4\n", "in the bin: 0\n", "place: TEMPORARY\n",
                    "can be rebuilt: generation ").doesNotContain("of a damaged library");
            session.commands().setNote(new NoteOwner.OfLibrary(), "more", "w").join();
            session.backUp().join();
            assertThat(ProgramReport.of("1", Optional.of(session), folder.resolve("none")))
                    .contains("ASKED", ", of a damaged library\n");
        }
    }

    @Test
    void a_library_that_cannot_be_opened_is_told_by_what_lies_beside_it() throws Exception {
        fill();
        Path file = folder.resolve(CANARY + ".mitjul");
        Files.delete(file);
        String report = ProgramReport.of("1", Optional.of(file), Optional.empty(), folder.resolve("none"));
        assertThat(report).contains("open: no", "can be rebuilt: generation ").containsPattern("backups: [1-9]");
        assertThat(ProgramReport.of("1", Optional.of(folder.resolve("other.mitjul")), Optional.empty(),
                folder.resolve("none"))).contains("backups: 0", "can be rebuilt: no");
    }

    @Test
    void it_can_be_made_without_a_library_and_without_a_log() {
        assertThat(ProgramReport.of("1", Optional.empty(), folder.resolve("none"))).contains("open: no", "lines: 0");
    }
}
