package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.settings.Reading;
import app.mitjul.ui.library.LibraryViewModel;
import app.mitjul.ui.model.Grouping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// The list under headings, in the real window.
class GroupedListTest {

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
    void groups_are_chosen_folded_by_mouse_and_keys_and_come_back_with_the_next_start() throws Exception {
        desk.clickOn("#list-order");
        desk.picture("grouped-menu");
        desk.clickOn("group by reporter");
        waitFor(() -> headings().size() > 1);
        desk.picture("grouped");
        int all = lines();
        Optional<ArticleId> open = opened();
        desk.clickOn(headings().getFirst());
        waitFor(() -> lines() < all);
        assertThat(opened()).as("folding opens nothing").isEqualTo(open);
        assertThat(model().visible()).hasSize(5);
        desk.picture("grouped-folded");

        DeskFixture.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(0);
            list().getFocusModel().focus(0);
        });
        desk.key(KeyCode.RIGHT);
        waitFor(() -> lines() == all);
        desk.key(KeyCode.DOWN);
        Optional<ArticleId> first = DeskFixture.call(() -> Optional.of(model().visible().getFirst().article().id()));
        waitFor(() -> opened().equals(first));
        DeskFixture.run(() -> list().getSelectionModel().selectAll());
        assertThat(DeskFixture.call(() -> desk.window().workspace().list().selected()))
                .as("headings are no articles").hasSize(5);

        DeskFixture.run(() -> desk.desktop().language("ko"));
        desk.picture("grouped-ko");
        desk.close();
        desk.start();
        assertThat(DeskFixture.call(() -> model().groupingProperty().get())).isEqualTo(Grouping.REPORTER);
        waitFor(() -> headings().size() > 1);
    }

    @Test
    void the_next_article_is_found_past_headings() throws Exception {
        DeskFixture.run(() -> model().groupingProperty().set(Grouping.REPORTER));
        waitFor(() -> headings().size() > 1);
        List<ArticleId> order = DeskFixture.call(
                () -> model().visible().stream().map(row -> row.article().id()).toList());
        DeskFixture.run(() -> desk.window().workspace().reader().open(order.getFirst()));
        desk.settle();
        for (ArticleId next : order.subList(1, order.size())) {
            DeskFixture.run(() -> desk.window().workspace().list().step(1));
            waitFor(() -> opened().equals(Optional.of(next)));
            desk.settle();
        }
    }

    private LibraryViewModel model() {
        return desk.window().workspace().listModel();
    }

    private Optional<ArticleId> opened() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().reader().articleId());
    }

    private ListView<?> list() {
        return desk.lookup("#article-list").query();
    }

    private int lines() throws Exception {
        return DeskFixture.call(() -> list().getItems().size());
    }

    private List<Node> headings() throws Exception {
        return DeskFixture.call(() -> desk.lookup(".group-heading").queryAll().stream()
                .filter(GroupedListTest::isSeen).toList());
    }

    /// A list has a cell that it measures with, which nobody sees.
    private static boolean isSeen(@Nullable Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static void waitFor(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
    }
}
