package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Libraries;
import app.mitjul.session.PlaceRisk;
import app.mitjul.session.Session;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
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
        DeskFixture.run(() -> desk.window().savedFiles().saveReport());
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
    void a_file_that_went_another_way_elsewhere_is_told_as_that_and_both_ways_are_brought_together() throws Exception {
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        desk.quit();
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere")).resolve("library.mitjul");
        Files.copy(desk.library(), elsewhere);
        desk.start();
        mark(desk.window().library().session(), "here", 1);
        desk.quit();
        try (Session session = Libraries.open(elsewhere)) {
            mark(session, "there", 2);
        }
        Files.copy(elsewhere, desk.library(), StandardCopyOption.REPLACE_EXISTING);
        desk.start();
        desk.waitForText("#notice-older .notice-sentence", "This file went another way");
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> desk.lookup("#notice-older .button").queryAll().size() == 3));
        desk.picture("forked-file");
        assertThat(notes()).containsExactly("there", "there");
        Button merge = DeskFixture.call(() -> desk.lookup("#notice-older .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals("Merge it in")).findFirst().orElseThrow());
        DeskFixture.run(merge::fire);
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> !shown("older"));
        desk.settle();
        assertThat(notes()).containsExactlyInAnyOrder("here", "there", "there");
    }

    private static void mark(Session session, String note, int times) {
        for (int i = 0; i < times; i++) {
            session.commands().tag(Libraries.number(session, 1), new TextRange(i * 5, i * 5 + 4),
                    List.of(Theme.TRADE), Optional.of(note)).join();
        }
    }

    private List<String> notes() {
        var reads = desk.window().library().session().reads();
        return reads.annotations(Libraries.number(desk.window().library().session(), 1)).stream()
                .map(Annotation::note).toList();
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
