package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of every released schema is brought up to date, and is killed at a random moment of it. Faults of the disk
/// at each of its steps: `FaultHarness`, steps MIGRATE.
class MigrationHarness {

    @TempDir
    private Path folder;

    @Test
    void every_row_of_every_schema_is_there_whether_or_not_it_was_killed_meanwhile() throws Exception {
        Figures figures = new Figures("migrations");
        int kills = Figures.of("migration.kills", 20);
        KillHarness.warm(folder);
        java.util.Random random = new java.util.Random(Figures.seed());
        List<String> wrong = new ArrayList<>();
        int schemas = 0;
        int old = 0;
        for (int schema = 1; released(schema); schema++) {
            schemas++;
            Path original = frozen(schema, "original");
            for (int i = 0; i <= kills; i++) {
                Path library = frozen(schema, "killed-" + i);
                if (i > 0) {
                    try (WorkerProcess worker = WorkerProcess.start("open", library, 0, new Ledger())) {
                        worker.awaitBegun();
                        worker.await(random, 2_500);
                        worker.kill();
                    }
                }
                old += Files.mismatch(original, library) < 0 ? 1 : 0;
                look(original, library).forEach(wrong::add);
            }
        }
        figures.say("%d schemas, %d openings killed (%d of them before anything was written), wrong: %s", schemas,
                schemas * kills, old - schemas, wrong);
        assertThat(wrong).isEmpty();
        assertThat(schemas).isPositive();
    }

    @Test
    void control_a_row_that_a_migration_forgets_is_seen() throws Exception {
        Path original = frozen(1, "original");
        Path library = frozen(1, "forgotten");
        Libraries.open(library).close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + library);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE annotation SET note = note || '!' WHERE id = (SELECT MIN(id) FROM annotation)");
        }
        assertThat(look(original, library)).isNotEmpty();
    }

    private static List<String> look(Path original, Path library) {
        List<String> wrong = new ArrayList<>();
        try (Session session = Libraries.open(library)) {
            session.reads().check().findings().forEach(f -> wrong.add(f.toString()));
        }
        wrong.addAll(Content.missing(original, library));
        return wrong;
    }

    private static boolean released(int schema) {
        return Libraries.class.getResource("schema-" + schema + ".mitjul") != null;
    }

    private Path frozen(int schema, String name) throws Exception {
        Path file = Files.createDirectories(folder.resolve(schema + "-" + name)).resolve("library.mitjul");
        try (InputStream in = Libraries.class.getResourceAsStream("schema-" + schema + ".mitjul")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }
}
