package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Screens that are shown and hidden again and again hold nothing back.
class ScreensLetGoTest {

    @TempDir
    Path home;

    @Test
    void fifty_splits_and_fifty_lists_of_passages_leave_the_feed_with_the_listeners_it_had() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            var article = desk.shown().article().id();
            var feed = desk.window().library().session().feed();
            int listening = feed.listeners();
            int commitListeners = commits(desk);
            for (int i = 0; i < 50; i++) {
                DeskFixture.run(() -> {
                    desk.window().workspace().readers().split(Optional.empty(), 0.5);
                    desk.window().workspace().passages().open(desk.window().library().themes().getFirst().id());
                    desk.window().workspace().passages().close();
                    desk.window().workspace().readers().unsplit();
                });
            }
            DeskFixture.run(() -> desk.window().workspace().reader().open(article));
            desk.settle();
            assertThat(feed.listeners()).isEqualTo(listening);
            assertThat(commits(desk)).isEqualTo(commitListeners);
        }
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
                org.testfx.util.WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS,
                        () -> DeskFixture
                                .call(() -> desk.stage().getScene().getRoot().lookup(".library-window") != before));
                desk.settle();
            }
            assertThat(desk.window().library().session().feed().listeners()).isEqualTo(1);
            assertThat(ListenerCount.of(desk.window().appearance().lookProperty())).isEqualTo(looks);
        }
    }

    private static int commits(DeskFixture desk) {
        return ListenerCount.of(desk.window().library().lastCommitProperty());
    }
}
