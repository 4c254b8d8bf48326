package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.library.ImportRow;
import app.mitjul.hostile.Attack;
import app.mitjul.hostile.Attack.HostileFile;
import app.mitjul.hostile.Attack.Target;
import app.mitjul.session.Reads;
import app.mitjul.settings.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// One file of every attack is dropped on the window together with a good one.
class HostileImportTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    @Test
    void each_refused_file_has_its_sentence_and_the_good_one_comes_in() throws Exception {
        Path folder = Files.createDirectory(home.resolve("in"));
        Target target = new Target(Files.writeString(home.resolve("canary.txt"), "KANARIENVOGEL"), 2_000);
        List<Path> files = new ArrayList<>();
        for (Attack attack : List.of(Attack.ZIP_NAME, Attack.ZIP_BOMB, Attack.JSON, Attack.SQLITE_HEADER,
                Attack.SQLITE_SCHEMA, Attack.ZIP_BROKEN)) {
            HostileFile file = attack.files(1, 5, target).getFirst();
            files.add(Files.write(folder.resolve(file.name()), file.bytes()));
        }
        files.add(2, Files.writeString(folder.resolve("좋은 기사.txt"), "[한강일보] 국회는 3일 예산안을 통과시켰다.\n"));
        files.add(folder.resolve("no\u202Esuch.txt"));
        files.add(folder);

        DeskFixture.run(() -> desk.window().importFiles(files));
        desk.waitForText(".problem", "no‹U+202E›such.txt");
        desk.picture("page-import-refused");
        String said = desk.lookup(".problem").queryAllAs(Label.class).stream().map(Label::getText)
                .reduce("", (a, b) -> a + "\n" + b);
        assertThat(said).contains("zip_bomb-0", "json-0", "sqlite_header-0", "sqlite_schema-0", "zip_broken-0")
                .doesNotContain("좋은 기사", "Exception", "\u202E");
        assertThat(desk.lookup(".import-file .problem").queryAllAs(Label.class)).hasSizeGreaterThan(5)
                .allMatch(label -> label.getHeight() >= label.prefHeight(label.getWidth()) - 1); // no sentence is cut
        desk.clickOn("#import-go");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> desk.lookup("#import-undo").tryQuery().isPresent()));
        desk.settle();
        Reads reads = desk.window().library().session().reads();
        List<ImportRow> rows = reads.importRows(reads.imports().getFirst().id());
        assertThat(List.of("zip_bomb-0", "json-0", "sqlite_header-0", "sqlite_schema-0", "zip_broken-0",
                "such.txt")).allMatch(
                        name -> rows.stream().anyMatch(
                                row -> row.file().contains(name) && row.kind() == ImportRow.Kind.SKIPPED));
        assertThat(desk.window().library().rows()).hasSize(7) // the good one, and one of an archive
                .anyMatch(r -> r.article().source().outlet().equals("한강일보"));
        assertThat(desk.window().library().rows()).as("nothing beside the chosen files is read")
                .noneMatch(r -> reads.text(r.article().id()).text().contains("KANARIENVOGEL"));
    }
}
