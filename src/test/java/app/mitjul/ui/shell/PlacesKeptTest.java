package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.settings.Place;
import app.mitjul.settings.Reading;
import app.mitjul.settings.Settings;
import app.mitjul.ui.reader.ReaderView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The place of a reader in its article, whatever happens between two layouts of the window.
class PlacesKeptTest {

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

    private ReadersPane readers() {
        return desk.window().workspace().readers();
    }

    private ArticleId article(int row) {
        return desk.window().library().rows().get(row).article().id();
    }

    private void open(int row) throws Exception {
        DeskFixture.run(() -> desk.window().workspace().reader().open(article(row)));
        desk.settle();
    }

    /// Scrolls the active reader to the words; answers the first character of the line at the upper edge.
    private int scrollTo(String words) throws Exception {
        var model = desk.window().workspace().reader();
        DeskFixture.run(() -> model.placeProperty().set(Optional.of(desk.words(words))));
        desk.settle();
        int top = DeskFixture.call(() -> readers().activeView().top());
        assertThat(top).isPositive();
        return top;
    }

    private Place kept() {
        return desk.settingsFile().read().places().values().iterator().next();
    }

    private static void layOut(ReaderView reader, double width) {
        reader.resize(width, reader.getHeight());
        reader.layout();
    }

    @Test
    void words_at_the_upper_edge_stay_there_through_any_widths_between_opening_and_drawing() throws Exception {
        open(1);
        int left = scrollTo("대화를 통한 갈등 해결");
        open(0);
        List<Integer> tops = new ArrayList<>();
        DeskFixture.run(() -> desk.window().workspace().reader().open(article(1), () -> {
            ReaderView reader = readers().activeView();
            double width = reader.getWidth();
            for (double other : List.of(width, 280.0, 330.0, 900.0, 410.0, 1400.0, width)) {
                layOut(reader, other);
            }
            tops.add(reader.top());
        }));
        desk.settle();
        tops.add(DeskFixture.call(() -> readers().activeView().top()));
        assertThat(tops).containsExactly(left, left);
    }

    @Test
    void the_same_place_is_kept_however_often_an_article_is_left_and_opened_at_other_widths() throws Exception {
        open(1);
        int left = scrollTo("대화를 통한 갈등 해결");
        for (double width : List.of(370.0, 290.0, 455.0)) {
            DeskFixture.run(() -> layOut(readers().activeView(), width));
            open(0);
            DeskFixture.run(() -> layOut(readers().activeView(), width));
            open(1);
        }
        assertThat(DeskFixture.call(() -> readers().places().get(article(1).value()))).startsWith(left + " ");
    }

    @Test
    void an_article_that_is_left_before_it_was_drawn_keeps_its_place() throws Exception {
        open(1);
        int left = scrollTo("대화를 통한 갈등 해결");
        open(0);
        List<String> places = new ArrayList<>();
        DeskFixture.run(() -> desk.window().workspace().reader().open(article(1),
                () -> places.add(readers().places().getOrDefault(article(1).value(), "none"))));
        desk.settle();
        assertThat(places).singleElement().asString().startsWith(left + " ");
    }

    @Test
    void what_was_open_is_open_again_after_a_start_that_was_ended_before_it_was_read() throws Exception {
        scrollTo("보로노바는");
        DeskFixture.run(() -> readers().split(Optional.of(article(1)), 0.5));
        desk.settle();
        scrollTo("대화를 통한 갈등 해결");
        List<Integer> left = DeskFixture.call(() -> readers().tops());
        desk.quit();
        Place before = kept();
        Settings settings = desk.settingsFile().read();
        desk.startAndQuitAtOnce();
        assertThat(kept()).isEqualTo(before);
        assertThat(desk.settingsFile().read().window()).isEqualTo(settings.window());
        desk.start();
        DeskFixture.waitFor(() -> Optional.of(readers().tops()).filter(left::equals));
    }

    /// What a program finds that is started after this one was killed.
    @Test
    void the_place_is_in_the_settings_while_the_window_is_still_open() throws Exception {
        open(1);
        scrollTo("대화를 통한 갈등 해결");
        DeskFixture.run(() -> readers().split(Optional.of(article(0)), 0.5));
        desk.settle();
        scrollTo("보로노바는");
        Place left = DeskFixture.call(() -> desk.window().workspace().placeNow());
        assertThat(left.article()).isEqualTo(article(1).value());
        DeskFixture.waitFor(() -> desk.settingsFile().read().places().values().stream().filter(left::equals)
                .findFirst());
        Settings kept = desk.settingsFile().read();
        assertThat(kept.window().split()).isTrue();
        assertThat(kept.recent()).containsExactly(desk.library().toString());
        assertThat(desk.hasEnded()).isFalse();
        DeskFixture.run(() -> readers().unsplit());
        DeskFixture.waitFor(() -> Optional.of(desk.settingsFile().read()).filter(s -> !s.window().split()));
    }

    @Test
    void the_place_goes_with_the_reader_that_stays_when_the_first_is_closed() throws Exception {
        DeskFixture.run(() -> readers().split(Optional.of(article(1)), 0.5));
        desk.settle();
        scrollTo("대화를 통한 갈등 해결");
        DeskFixture.run(() -> readers().unsplit());
        desk.settle();
        int left = DeskFixture.call(() -> readers().activeView().top());
        desk.quit();
        desk.start();
        DeskFixture.waitFor(() -> Optional.of(readers().tops()).filter(List.of(left)::equals));
        assertThat(desk.shown().article().id()).isEqualTo(article(1));
    }
}
