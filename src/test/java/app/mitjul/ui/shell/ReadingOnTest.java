package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.settings.Reading;
import app.mitjul.ui.library.LibraryViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/// Going through a list: states, done and next, back and forward, the place where an article was left.
class ReadingOnTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT").withSize(32), DeskFixture.SMALL);
        desk.start();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private List<ReadingState> states() {
        return desk.window().library().rows().stream().map(r -> r.article().state()).toList();
    }

    /// An article has to stay open for a while.
    private void beingRead(int row) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> states().get(row) == ReadingState.READING));
        desk.settle();
    }

    private String open() {
        return desk.shown().article().title();
    }

    private int steps() {
        return desk.window().library().session().reads().steps(100).size();
    }

    private String progress() {
        return desk.lookup("#list-progress").queryAs(Label.class).getText();
    }

    @Test
    void opening_an_unread_article_makes_it_one_that_is_read_and_is_no_step_of_undo() throws Exception {
        beingRead(0);
        assertThat(states().subList(1, 5)).containsOnly(ReadingState.UNREAD);
        desk.openArticle("중국 외교부는 23일");
        beingRead(2);
        assertThat(steps()).isZero();
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(states().get(2)).isEqualTo(ReadingState.READING);
    }

    @Test
    void an_article_passed_in_the_list_stays_unread() throws Exception {
        desk.key(KeyCode.DOWN);
        desk.key(KeyCode.DOWN);
        beingRead(2);
        DeskFixture.run(() -> desk.window().workspace().reader().clear());
        desk.settle();
        assertThat(states().get(3)).isEqualTo(ReadingState.UNREAD);
    }

    @Test
    void d_marks_as_done_and_opens_the_next_that_is_not_in_one_step_each() throws Exception {
        List<Article> articles = desk.window().library().rows().stream().map(r -> r.article()).toList();
        assertThat(progress()).isEqualTo("0 of 5 done");
        desk.key(KeyCode.D);
        assertThat(open()).isEqualTo(articles.get(1).title());
        desk.key(KeyCode.D);
        assertThat(open()).isEqualTo(articles.get(2).title());
        beingRead(2);
        assertThat(states()).startsWith(ReadingState.DONE, ReadingState.DONE, ReadingState.READING);
        assertThat(progress()).isEqualTo("2 of 5 done");
        assertThat(steps()).isEqualTo(2);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(states()).first().isEqualTo(ReadingState.DONE);
        assertThat(states().get(1)).isNotEqualTo(ReadingState.DONE);
        desk.key(KeyCode.D);
        desk.key(KeyCode.D);
        assertThat(open()).as("the last one").isEqualTo(articles.get(4).title());
        desk.key(KeyCode.D);
        assertThat(open()).as("from the top again").isEqualTo(articles.get(1).title());
        desk.key(KeyCode.D);
        assertThat(states()).containsOnly(ReadingState.DONE);
        assertThat(desk.lookup("#status-notice").queryAs(Label.class).getText()).contains("is done");
    }

    @Test
    void a_filter_of_states_leaves_the_rest_out_but_never_the_open_article() throws Exception {
        desk.key(KeyCode.D);
        LibraryViewModel list = desk.window().workspace().listModel();
        DeskFixture.run(() -> list.stateProperty().set(Optional.of(ReadingState.UNREAD)));
        desk.settle();
        assertThat(list.visible()).hasSize(4).noneMatch(r -> r.article().state() == ReadingState.DONE);
        desk.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        beingRead(2);
        assertThat(list.visible())
                .anyMatch(r -> r.article().id().equals(desk.shown().article().id()));
        assertThat(progress()).as("of the whole list").isEqualTo("1 of 5 done");
        DeskFixture.run(() -> list.stateProperty().set(Optional.of(ReadingState.DONE)));
        desk.settle();
        assertThat(list.visible()).hasSize(2);
    }

    @Test
    void a_state_is_shown_as_an_icon_and_a_word_and_read_aloud() throws Exception {
        beingRead(0);
        assertThat(DeskFixture.call(() -> desk.lookup(".reading-state").queryAll().stream().map(Text.class::cast)
                .filter(word -> word.getParent().lookup(".reading-icon") != null).map(Text::getText).toList()))
                .contains("reading", "unread");
        assertThat(DeskFixture.call(() -> desk.lookup(".article-cell").queryAll().stream()
                .map(n -> n.getAccessibleText()).filter(t -> t != null).toList()))
                .anyMatch(t -> t.endsWith(", reading")).anyMatch(t -> t.endsWith(", unread"));
    }

    @Test
    void alt_left_and_right_go_through_the_places_as_in_a_browser() throws Exception {
        String first = open();
        desk.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        String second = open();
        assertThat(second).isNotEqualTo(first);
        desk.key(KeyCode.ALT, KeyCode.LEFT);
        assertThat(open()).isEqualTo(first);
        desk.key(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(open()).isEqualTo(second);
        assertThat(DeskFixture.call(
                () -> desk.window().workspace().reader().places().canForwardProperty().get())).isFalse();
    }

    @Test
    void both_readers_open_articles_where_each_was_left_after_a_restart_too() throws Exception {
        scrollTo("보로노바는");
        DeskFixture.run(() -> desk.window().workspace().readers().split(Optional.of(
                desk.window().library().rows().get(1).article().id()), 0.5));
        desk.settle();
        scrollTo("대화를 통한 갈등 해결");
        List<Integer> left = DeskFixture.call(() -> desk.window().workspace().readers().tops());
        assertThat(left).hasSize(2).allMatch(top -> top > 0);
        desk.quit();
        desk.start();
        // The second reader gets its width, and with it its lines, only when the first has its article.
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> desk.window().workspace().readers().tops()).equals(left));
    }

    /// Scrolls the active reader to the words.
    private void scrollTo(String words) throws Exception {
        var model = desk.window().workspace().reader();
        DeskFixture.run(() -> model.placeProperty().set(Optional.of(desk.words(words))));
        desk.settle();
    }
}
