package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.session.PlaceRisk;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What the window says of a library when it is opened.
class OpeningNoticesTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1240, 760, false, true, true, 240, 328, false, 0.5);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("DUSK").withLanguage("ko"), WIDE);
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private boolean shown(String kind) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        return DeskFixture.call(() -> desk.window().bars().shows(kind));
    }

    @Test
    void a_cloud_folder_is_named_as_a_risk_once_with_the_way_out() throws Exception {
        desk.place(new PlaceRisk(PlaceRisk.Kind.CLOUD, "Dropbox"));
        desk.start();
        desk.waitForText(".notice-sentence", "Dropbox");
        desk.picture("risk-cloud");
        Node bar = desk.lookup("#notice-risk").query();
        Button close = DeskFixture.call(() -> (Button) bar.lookup(".icon-button"));
        DeskFixture.run(close::fire);
        assertThat(shown("risk")).isFalse();
        desk.quit();
        desk.start();
        assertThat(shown("risk")).as("it was said").isFalse();
    }

    @Test
    void an_ordinary_folder_is_worth_no_word() throws Exception {
        desk.start();
        assertThat(shown("risk")).isFalse();
    }

    @Test
    void a_report_is_written_where_the_person_says() throws Exception {
        desk.start();
        Path file = home.resolve("report.txt");
        desk.answer(file);
        DeskFixture.run(() -> desk.window().saveReport());
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("articles: 5", "findings: 0").doesNotContain("중국");
    }

    @Test
    void after_a_crash_one_line_says_what_is_there() throws Exception {
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        desk.window().library().session().commands()
                .setNote(new app.mitjul.domain.note.NoteOwner.OfLibrary(), "a note", "v").join();
        desk.quit();
        Files.writeString(home.resolve("library.mitjul.lock"), "window 1");
        desk.start();
        desk.waitForText(".notice-sentence", "ended last time without closing this library");
        desk.picture("after-crash");
        desk.quit();
        desk.start();
        assertThat(shown("crash")).isFalse();
    }

    @Test
    void copies_that_cannot_be_written_are_told_and_the_status_bar_does_not_say_all_is_well() throws Exception {
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        desk.quit();
        Path safety = home.resolve("library.mitjul.safety");
        Files.move(safety, home.resolve("away"));
        Files.writeString(safety, "no folder");
        desk.start();
        desk.window().library().session().commands()
                .setNote(new app.mitjul.domain.note.NoteOwner.OfLibrary(), "a note", "v").join();
        desk.waitForText(".notice-sentence", "its copies are not in order");
        desk.waitForText("#status-saved", "Saved, but the copies are not in order");
        desk.picture("copies-trouble");
    }
}
