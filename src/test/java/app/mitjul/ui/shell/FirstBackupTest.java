package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ReadingState;
import app.mitjul.session.HeldFirstBackup;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The window of a library without backups is there at once, and says what the first change waits for.
@Timeout(90)
@DisabledOnOs(OS.WINDOWS)
class FirstBackupTest {

    @TempDir
    Path home;

    @Test
    void the_window_shows_the_articles_while_the_first_backup_is_written() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            // Nothing is written by itself next time: every article has been opened.
            DeskFixture.run(() -> desk.window().library().tell(c -> c.setState(desk.window().library().rows().stream()
                    .map(r -> r.article().id()).collect(Collectors.toSet()), ReadingState.READING)));
            desk.settle();
            desk.quit();
            try (HeldFirstBackup held = new HeldFirstBackup(desk.library())) {
                desk.start();
                assertThat(desk.window().library().rows()).hasSize(5);
                assertThat(desk.shown().text()).isNotEmpty();
                desk.waitForTextNow("#status-saved", "All changes saved");
                DeskFixture.run(() -> desk.window().library()
                        .tell(c -> c.setState(Set.of(desk.shown().article().id()), ReadingState.DONE)));
                desk.waitForTextNow("#status-saved", "Saving when the first backup is done");
                desk.picture("first-backup");
                held.letGo();
                desk.waitForText("#status-saved", "All changes saved");
            }
            assertThat(desk.window().library().row(desk.shown().article().id()).orElseThrow().article().state())
                    .isEqualTo(ReadingState.DONE);
        }
    }
}
