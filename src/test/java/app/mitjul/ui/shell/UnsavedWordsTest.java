package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.SessionProbe;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.store.FullDisk;
import app.mitjul.ui.model.SaveState;
import app.mitjul.ui.writing.NoteArea;
import app.mitjul.ui.writing.NoteField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Words typed while the disk is full are lost nowhere.
class UnsavedWordsTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1240, 760, false, true, true, 240, 328, false, 0.5);
    /// Needs more room than the library has.
    private static final String LONG = "전쟁의 프레임은 누가 정하는가. ".repeat(2_000);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        desk.window().library().session().commands().tag(desk.shown().article().id(),
                desk.words("중동 지역의 군사적 긴장"), List.of(Theme.SECURITY), Optional.of("first")).join();
        desk.settle();
    }

    @AfterEach
    void end() throws Exception {
        disk(FullDisk::free);
        DeskFixture.run(() -> desk.window().library().letGoOfUnsaved());
        desk.close();
    }

    private void disk(java.util.function.Consumer<FullDisk> change) throws Exception {
        if (!desk.hasEnded()) {
            SessionProbe.disk(desk.window().library().session(), change);
        }
    }

    private NoteArea area() {
        return desk.lookup(".annotation-card .note-field").queryAs(NoteField.class).area();
    }

    private void typeIntoFullDisk() throws Exception {
        disk(FullDisk::fill);
        NoteField note = DeskFixture.waitFor(
                () -> desk.lookup(".annotation-card .note-field").tryQueryAs(NoteField.class));
        DeskFixture.run(() -> {
            note.edit();
            area().appendText(LONG);
            area().flush();
        });
        // That the article is being read may have been refused before.
        waitFor(() -> desk.window().library().saveStateProperty().get() instanceof SaveState.Failed && barShown());
    }

    private void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean barShown() {
        return desk.window().bars().shows("unsaved");
    }

    private void press(String text) throws Exception {
        press("", text);
    }

    private void press(String where, String text) throws Exception {
        Button button = DeskFixture.call(() -> (Button) desk.lookup(where + ".button").queryAll().stream()
                .filter(n -> n instanceof Button b && text.equals(b.getText())).findFirst().orElseThrow());
        DeskFixture.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String noteOnDisk() {
        return desk.window().library().session().reads().annotations(desk.shown().article().id()).getFirst().note();
    }

    @Test
    void the_words_stay_in_their_field_and_a_notice_stays_until_they_are_on_the_disk() throws Exception {
        typeIntoFullDisk();
        assertThat(barShown()).isTrue();
        assertThat(desk.lookup("#status-saved").queryAs(Label.class).getText()).contains("not saved");
        desk.picture("unsaved-notice");
        DeskFixture.run(() -> desk.reader().requestFocus());
        DeskFixture.run(() -> desk.window().library().session().commands().setNote(
                new app.mitjul.domain.note.NoteOwner.OfLibrary(), "s", "v"));
        assertThat(DeskFixture.call(() -> area().getText())).isEqualTo("first" + LONG);
        assertThat(noteOnDisk()).isEqualTo("first");
        disk(FullDisk::free);
        press("Try again");
        waitFor(() -> !barShown());
        desk.settle();
        assertThat(noteOnDisk()).isEqualTo("first" + LONG);
    }

    @Test
    void the_words_are_still_there_after_another_article_and_back() throws Exception {
        typeIntoFullDisk();
        var first = desk.window().workspace().reader().articleId().orElseThrow();
        var other = desk.window().library().rows().stream().map(r -> r.article().id()).filter(id -> !id.equals(first))
                .findFirst().orElseThrow();
        for (var id : List.of(other, first)) {
            DeskFixture.run(() -> desk.window().workspace().reader().open(id));
            waitFor(() -> desk.window().workspace().reader().articleId().filter(id::equals).isPresent());
        }
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> !desk.lookup(".annotation-card .note-field").queryAll().isEmpty());
        assertThat(DeskFixture.call(() -> area().getText())).isEqualTo("first" + LONG);
        assertThat(barShown()).isTrue();
    }

    @Test
    void the_words_can_be_saved_elsewhere_as_plain_text() throws Exception {
        typeIntoFullDisk();
        Path file = home.resolve("kept.txt");
        desk.answer(file);
        press("Save the text elsewhere…");
        waitFor(() -> Files.exists(file) && !desk.window().library().unsaved().wouldBeLost());
        assertThat(Files.readString(file)).contains("first" + LONG).contains("the note on “중동 지역의 군사적 긴장”");
        assertThat(barShown()).as("they are not in the library yet").isTrue();
    }

    @Test
    void closing_the_window_asks_and_loses_nothing_silently() throws Exception {
        disk(FullDisk::fill);
        DeskFixture.run(() -> {
            desk.lookup(".annotation-card .note-field").queryAs(NoteField.class).edit();
            area().appendText(LONG);
            desk.window().desktop().quit();
        });
        waitFor(() -> desk.window().pages().isOpen());
        assertThat(desk.hasEnded()).isFalse();
        desk.picture("unsaved-closing");
        desk.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        waitFor(() -> !desk.window().pages().isOpen());
        assertThat(DeskFixture.call(() -> area().getText())).isEqualTo("first" + LONG);
        DeskFixture.run(() -> desk.window().desktop().quit());
        waitFor(() -> desk.window().pages().isOpen());
        Path file = home.resolve("kept.txt");
        desk.answer(file);
        press("Save them elsewhere and close…");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, desk::hasEnded);
        assertThat(Files.readString(file)).contains(LONG);
    }

    @Test
    void what_is_discarded_leaves_the_field_as_the_library_has_it() throws Exception {
        typeIntoFullDisk();
        DeskFixture.run(() -> desk.reader().requestFocus());
        press("Discard the text");
        assertThat(barShown()).as("it asks first").isTrue();
        press(".page ", "Discard the text");
        waitFor(() -> !barShown());
        desk.settle();
        assertThat(DeskFixture.call(() -> area().getText())).isEqualTo("first");
    }
}
