package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The page that lists the backups and leads back to them.
class BackupsPageTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1240, 800, false, true, true, 240, 328, false, 0.5);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        mark("중동 지역의 군사적 긴장");
        desk.window().library().session().backUp().join();
        mark("관련해 이스라엘과 이란");
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void mark(String words) throws Exception {
        desk.window().library().session().commands().tag(desk.shown().article().id(), desk.words(words),
                List.of(Theme.SECURITY), Optional.of(words)).join();
        desk.settle();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open() throws Exception {
        DeskFixture.run(() -> desk.window().page().backups().open());
        waitFor(() -> list().getItems().size() > 0);
    }

    private ListView<?> list() {
        return desk.lookup("#backups-list").queryAs(ListView.class);
    }

    private String differs() {
        return desk.lookup(".backup-differs").queryAs(Label.class).getText();
    }

    private void press(String id) throws Exception {
        DeskFixture.run(() -> desk.lookup(id).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int marks() {
        return desk.window().library().session().reads().annotations(desk.shown().article().id()).size();
    }

    @Test
    void what_differs_from_now_is_counted() throws Exception {
        open();
        waitFor(() -> differs().contains("Annotations: 1 only now, 0 only in the backup, 0 different"));
        desk.picture("backups");
        press("#backups-now");
        waitFor(() -> list().getItems().size() == 3 && differs().equals("Nothing differs from now."));
    }

    @Test
    void a_backup_is_restored_as_one_step_and_undone_as_one() throws Exception {
        open();
        waitFor(() -> differs().contains("Annotations"));
        press("#backups-restore");
        desk.settle();
        waitFor(() -> marks() == 1);
        desk.waitForText("#status-notice", "Undo takes that back");
        DeskFixture.run(() -> desk.window().desktop().undo(false));
        desk.settle();
        assertThat(marks()).isEqualTo(2);
    }

    @Test
    void all_can_be_tested() throws Exception {
        desk.window().library().session().backUp().join();
        open();
        press("#backups-test");
        waitFor(() -> desk.lookup(".backup-state").queryAll().stream()
                .filter(n -> n instanceof Label l && l.getText().equals("tested, good")).count() == 3);
        waitFor(() -> desk.lookup("#backups-test").queryAs(Button.class).getText().equals("Test all"));
        DeskFixture.run(() -> desk.window().desktop().language("ko"));
        desk.picture("backups-tested-ko");
    }

    @Test
    void one_can_be_looked_at() throws Exception {
        open();
        press("#backups-look");
        waitFor(() -> desk.desktop().readingWindows().size() == 1
                && desk.desktop().readingWindows().getFirst().stage().isShowing());
        DeskFixture.run(() -> desk.desktop().readingWindows().getFirst().close());
    }
}
