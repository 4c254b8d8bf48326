package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The list of all steps and the way back to each.
class HistoryPageTest {

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

    private ListView<?> list() {
        return desk.lookup("#history-list").queryListView();
    }

    private List<String> lines() throws Exception {
        return DeskFixture.call(() -> desk.lookup(".history-cell").queryAll().stream().map(ListCell.class::cast)
                .filter(c -> !c.isEmpty()).sorted(java.util.Comparator.comparingInt(ListCell::getIndex))
                .map(ListCell::getAccessibleText).toList());
    }

    private int annotations() {
        return desk.window().library().rows().stream().mapToInt(r -> r.annotations()).sum();
    }

    private void choose(int index) throws Exception {
        DeskFixture.run(() -> {
            list().scrollTo(Math.max(0, index - 2));
            list().getSelectionModel().select(index);
        });
        desk.settle();
    }

    private void openPage() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void an_empty_history_says_what_will_stand_there() throws Exception {
        openPage();
        assertThat(DeskFixture.call(() -> list().lookupAll(".empty-state").stream().map(Labeled.class::cast)
                .map(Labeled::getText).toList())).singleElement().asString().startsWith("Nothing has been changed");
        assertThat(desk.lookup("#history-go").query().isDisabled()).isTrue();
    }

    @Test
    void steps_are_listed_in_words_and_one_can_go_back_to_each_and_forward_again() throws Exception {
        for (String words : List.of("상하이협력기구", "과학기술", "도시 건설")) {
            desk.drag(words);
            desk.key(KeyCode.DIGIT1);
        }
        desk.key(KeyCode.ESCAPE);
        openPage();
        assertThat(lines()).hasSize(4);
        assertThat(lines().getFirst()).contains("Security").contains("tester").endsWith("now");
        assertThat(lines().getLast()).startsWith("The beginning");
        choose(2);
        desk.clickOn("#history-go");
        desk.settle();
        assertThat(annotations()).isEqualTo(1);
        assertThat(lines().get(0)).endsWith("undone");
        assertThat(lines().get(1)).endsWith("undone");
        assertThat(lines().get(2)).endsWith("now");
        desk.picture("page-history");
        choose(0);
        desk.clickOn("#history-go");
        desk.settle();
        assertThat(annotations()).isEqualTo(3);
        choose(3);
        desk.clickOn("#history-go");
        desk.settle();
        assertThat(annotations()).isZero();
        assertThat(lines()).filteredOn(l -> l.endsWith("undone")).hasSize(3);
    }

    @Test
    void more_than_a_thousand_steps_are_read_as_one_scrolls_and_gone_back_over_after_a_restart() throws Exception {
        var library = desk.window().library();
        var id = desk.shown().article().id();
        var range = desk.words("상하이협력기구");
        var commands = library.session().commands();
        for (int i = 0; i < 1_100; i++) {
            commands.tag(id, new TextRange(range.start(), range.start() + 1 + i % 7), List.of(Theme.SECURITY),
                    Optional.of("note " + i)).join();
        }
        desk.settle();
        desk.quit();
        desk.start();
        openPage();
        assertThat(list().getItems()).as("a portion first").hasSize(200);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> DeskFixture.call(() -> {
            list().scrollTo(list().getItems().size() - 1);
            return list().getItems().size() == 1_101;
        }));
        choose(1_000);
        desk.clickOn("#history-go");
        desk.settle();
        assertThat(desk.window().library().session().reads().steps(2_000)).filteredOn(s -> s.undone()).hasSize(1_000);
        assertThat(desk.shown().annotations())
                .anyMatch(a -> a.note().equals(String.format(Locale.ROOT, "note %d", 99)));
        assertThat(desk.shown().annotations()).noneMatch(a -> a.note().equals("note 100"));
    }
}
