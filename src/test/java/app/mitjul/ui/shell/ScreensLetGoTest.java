package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.settings.Reading;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Screens that are shown and hidden again and again hold nothing back.
class ScreensLetGoTest {

    @TempDir
    Path home;

    @Test
    void fifty_splits_lists_of_passages_and_searches_leave_the_feed_with_the_listeners_it_had() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            var article = desk.shown().article().id();
            var feed = desk.window().library().session().feed();
            lookAround(desk); // what is shown for the first time is made then
            int listening = feed.listeners();
            int commitListeners = commits(desk);
            for (int i = 0; i < 50; i++) {
                lookAround(desk);
            }
            DeskFixture.run(() -> desk.window().workspace().reader().open(article));
            desk.settle();
            assertThat(feed.listeners()).isEqualTo(listening);
            assertThat(commits(desk)).isEqualTo(commitListeners);
        }
    }

    private static void lookAround(DeskFixture desk) throws Exception {
        DeskFixture.run(() -> {
            desk.window().workspace().readers().split(Optional.empty(), 0.5);
            desk.window().workspace().passages().open(desk.window().library().themes().getFirst().id());
            desk.window().workspace().passages().close();
            desk.window().searching().model().queryProperty().set("안보");
            desk.window().searching().open();
            desk.window().searching().model().close();
            desk.window().workspace().readers().unsplit();
        });
    }

    @Test
    void fifty_libraries_opened_one_after_the_other_leave_one_listener_on_the_last() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            int looks = ListenerCount.of(desk.window().appearance().lookProperty());
            for (int i = 0; i < 50; i++) {
                var before = desk.window();
                DeskFixture.run(() -> before.desktop().openLibrary(desk.library(), false));
                WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                        () -> DeskFixture
                                .call(() -> desk.stage().getScene().getRoot().lookup(".library-window") != before));
                desk.settle();
            }
            assertThat(desk.window().library().session().feed().listeners()).isEqualTo(1);
            assertThat(ListenerCount.of(desk.window().appearance().lookProperty())).isEqualTo(looks);
        }
    }

    @Test
    void windows_for_reading_that_were_closed_are_gone() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            desk.quit();
            desk.start();
            var backup = Backups.beside(desk.library()).all().getFirst();
            List<WeakReference<LibraryWindow>> closed = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                closed.add(readAndClose(desk, backup));
            }
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                System.gc();
                // The newest one may still be the last that had the focus.
                return closed.stream().limit(3).allMatch(window -> window.get() == null);
            });
            assertThat(desk.desktop().readingWindows()).isEmpty();
        }
    }

    private static WeakReference<LibraryWindow> readAndClose(DeskFixture desk, Backup backup) throws Exception {
        DeskFixture.run(() -> desk.window().desktop().openBackup(backup));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> desk.desktop().readingWindows().stream().anyMatch(
                        w -> w.stage().isShowing()
                                && w.content().workspace().reader().shownProperty().get().isPresent())));
        ReadingWindow window = desk.desktop().readingWindows().getFirst();
        Path copy = window.content().library().session().reads().info().file();
        DeskFixture.run(window::close);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !Files.exists(copy));
        return new WeakReference<>(window.content());
    }

    @Test
    void fifty_visits_to_the_import_page_leave_the_list_with_the_listeners_it_had() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            Path file = Files.writeString(home.resolve("import.txt"), "[한강일보] 국회는 3일 예산안을 통과시켰다.\n");
            DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
            desk.waitForText(".preview-found", " in");
            DeskFixture.run(() -> desk.window().pages().close());
            int rows = ListenerCount.of(desk.window().library().rows());
            int listening = desk.window().library().session().feed().listeners();
            for (int i = 0; i < 50; i++) {
                DeskFixture.run(() -> {
                    desk.window().page().importing().show();
                    desk.window().pages().close();
                });
            }
            desk.settle();
            assertThat(ListenerCount.of(desk.window().library().rows())).isEqualTo(rows);
            assertThat(desk.window().library().session().feed().listeners()).isEqualTo(listening);
        }
    }

    private static int commits(DeskFixture desk) {
        return ListenerCount.of(desk.window().library().lastCommitProperty());
    }
}
