package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Selecting and marking with mouse and keys in the real window, article 2 of the samples.
class MarkingTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private Optional<String> selected() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get()
                .map(r -> r.of(desk.shown().text())));
    }

    private Point2D on(String words) throws Exception {
        TextRange range = desk.words(words);
        return DeskFixture.call(() -> ReaderProbe.on(desk.reader(), range.start()));
    }

    private List<Annotation> annotations() {
        return desk.shown().annotations();
    }

    private Optional<AnnotationId> chosen() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().reader().chosenProperty().get());
    }

    @Test
    void a_double_click_takes_the_eojeol_and_a_triple_click_the_sentence() throws Exception {
        desk.doubleClickOn(on("지역의 군사적"));
        desk.settle();
        assertThat(selected()).contains("지역의");
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.ESCAPE);
        desk.moveTo(on("동시에 중앙아시아"));
        desk.clickOn();
        desk.clickOn();
        desk.clickOn();
        desk.settle();
        assertThat(selected()).hasValueSatisfying(s -> assertThat(s).startsWith("동시에").endsWith("강조했다."));
    }

    @Test
    void a_second_double_click_leaves_the_particle_out_and_a_third_takes_it_back() throws Exception {
        Point2D there = on("외교부에 따르면");
        for (String expected : List.of("외교부에", "외교부", "외교부에")) {
            desk.doubleClickOn(there);
            desk.settle();
            assertThat(selected()).contains(expected);
            desk.key(KeyCode.ESCAPE);
            desk.key(KeyCode.ESCAPE);
            org.testfx.util.WaitForAsyncUtils.sleep(600, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void shift_and_click_extend_the_selection() throws Exception {
        desk.drag("중동 지역");
        desk.key(KeyCode.ESCAPE);
        TextRange to = desk.words("군사적 긴장");
        DeskFixture.run(() -> ReaderProbe.shiftClick(desk.reader(), to));
        desk.settle();
        assertThat(selected()).contains("중동 지역의 군사적 긴장");
    }

    @Test
    void the_same_key_again_takes_the_theme_off_and_the_annotation_with_it() throws Exception {
        desk.drag("중동 지역");
        desk.key(KeyCode.DIGIT1);
        desk.key(KeyCode.NUMPAD3);
        assertThat(annotations()).hasSize(1);
        assertThat(annotations().getFirst().taggings()).hasSize(2);
        desk.key(KeyCode.DIGIT1);
        assertThat(annotations().getFirst().taggings()).hasSize(1);
        desk.key(KeyCode.DIGIT3);
        assertThat(annotations()).isEmpty();
    }

    @Test
    void a_note_alone_makes_an_annotation_that_outlives_its_themes() throws Exception {
        desk.drag("중동 지역");
        assertThat(ReaderProbe.popoverShown(desk.reader())).isTrue();
        TextField note = ReaderProbe.popoverNote(desk.reader());
        desk.clickOn(note);
        desk.write("중동 1면");
        assertThat(annotations()).as("digits in a note are no keys of marking").isEmpty();
        desk.key(KeyCode.ENTER);
        assertThat(ReaderProbe.popoverShown(desk.reader())).isFalse();
        assertThat(annotations()).singleElement().satisfies(a -> {
            assertThat(a.note()).isEqualTo("중동 1면");
            assertThat(a.taggings()).isEmpty();
        });
        desk.drag("중동 지역");
        desk.key(KeyCode.DIGIT1);
        desk.key(KeyCode.DIGIT1);
        assertThat(annotations()).hasSize(1);
    }

    @Test
    void overlapping_marks_are_all_there_and_clicks_cycle_through_them() throws Exception {
        mark("중동 지역의 군사적 긴장 고조", KeyCode.DIGIT1);
        mark("군사적 긴장", KeyCode.DIGIT2);
        mark("군사적 긴장 고조와 관련해", KeyCode.DIGIT3);
        assertThat(annotations()).hasSize(3);
        desk.key(KeyCode.ESCAPE);
        Set<AnnotationId> seen = new HashSet<>();
        Point2D there = on("군사적");
        for (int i = 0; i < 3; i++) {
            desk.clickOn(there);
            desk.settle();
            org.testfx.util.WaitForAsyncUtils.sleep(600, java.util.concurrent.TimeUnit.MILLISECONDS);
            chosen().ifPresent(seen::add);
        }
        assertThat(seen).hasSize(3);
    }

    private void mark(String words, KeyCode key) throws Exception {
        desk.drag(words);
        desk.key(key);
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.ESCAPE);
    }

    @Test
    void what_is_still_being_typed_when_the_window_closes_is_kept() throws Exception {
        desk.drag("중동 지역");
        desk.clickOn(ReaderProbe.popoverNote(desk.reader()));
        desk.write("쓰다 만 메모");
        DeskFixture.run(() -> assertThat(annotations()).isEmpty());
        desk.quit();
        desk.start();
        assertThat(annotations()).singleElement().satisfies(a -> assertThat(a.note()).isEqualTo("쓰다 만 메모"));
    }

    @Test
    void escape_closes_the_popover_and_keeps_the_selection() throws Exception {
        desk.drag("중동 지역");
        desk.key(KeyCode.ESCAPE);
        assertThat(ReaderProbe.popoverShown(desk.reader())).isFalse();
        assertThat(selected()).contains("중동 지역");
        desk.key(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void delete_puts_the_chosen_annotation_into_the_bin_and_undo_brings_it_back() throws Exception {
        mark("중동 지역", KeyCode.DIGIT1);
        desk.clickOn(on("중동 지역"));
        desk.settle();
        assertThat(chosen()).isPresent();
        desk.key(KeyCode.DELETE);
        assertThat(annotations()).isEmpty();
        assertThat(desk.window().library().session().reads().bin().annotations()).hasSize(1);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(annotations()).hasSize(1);
    }

    @Test
    void what_is_copied_is_the_source_text_and_with_shift_its_source_too() throws Exception {
        desk.drag("중동 지역의 군사적");
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.CONTROL, KeyCode.C);
        assertThat(DeskFixture.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("중동 지역의 군사적");
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(DeskFixture.call(() -> Clipboard.getSystemClipboard().getString())).startsWith("중동 지역의 군사적\n— ")
                .contains("더지엠뉴스", "김대명 기자");
    }

    @Test
    void the_byline_is_hidden_until_a_mark_lies_in_it_or_the_menu_shows_it() throws Exception {
        int body = desk.shown().article().bodyStart();
        assertThat(body).isPositive();
        assertThat(firstShown()).isEqualTo(body);
        DeskFixture.run(() -> desk.window().library().tell(c -> c.tag(desk.shown().article().id(), new TextRange(0, 5),
                List.of(app.mitjul.domain.codebook.Theme.SECURITY), Optional.empty())));
        desk.settle();
        assertThat(firstShown()).isZero();
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(firstShown()).isEqualTo(body);
        DeskFixture.run(() -> desk.window().appearance().readingProperty()
                .set(Reading.DEFAULT.withLook("LIGHT").withBylineShown(true)));
        desk.settle();
        assertThat(firstShown()).isZero();
    }

    private int firstShown() throws Exception {
        return DeskFixture.call(() -> ReaderProbe.firstShown(desk.reader()));
    }

    @Test
    void two_readers_show_two_articles_and_the_active_one_takes_the_marks() throws Exception {
        DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(false));
        desk.clickOn("#split");
        desk.settle();
        assertThat(desk.window().workspace().readers().models()).hasSize(2);
        desk.openArticle("중국 외교부는 23일");
        var models = desk.window().workspace().readers().models();
        assertThat(models.get(0).articleId()).isNotEqualTo(models.get(1).articleId());
        DeskFixture.run(() -> {
            models.get(1).selectionProperty().set(Optional.of(desk.words("관세전쟁")));
            desk.window().workspace().readers().focusActive();
        });
        desk.key(KeyCode.DIGIT3);
        assertThat(models.get(1).shownProperty().get().orElseThrow().annotations()).hasSize(1);
        assertThat(models.get(0).shownProperty().get().orElseThrow().annotations()).isEmpty();
        desk.quit();
        desk.start();
        assertThat(desk.window().workspace().readers().models()).as("the split comes back").hasSize(2);
    }

    @Test
    void typing_in_the_search_field_filters_by_title_and_text_and_shows_the_places() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.K);
        desk.write("풍력");
        org.testfx.util.WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS,
                () -> desk.window().workspace().listModel().visible().size() == 1);
        desk.settle();
        desk.key(KeyCode.ENTER);
        desk.openArticle("에너지는 지난 30년");
        assertThat(ReaderProbe.hits(desk.window().workspace().reader())).hasSize(3);
        desk.key(KeyCode.CONTROL, KeyCode.K);
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.window().workspace().listModel().visible()).hasSize(5);
    }

    @Test
    void a_hundred_undos_and_redos_end_where_they_began() throws Exception {
        mark("중동 지역", KeyCode.DIGIT1);
        mark("군사적 긴장", KeyCode.DIGIT2);
        for (int i = 0; i < 100; i++) {
            DeskFixture.run(() -> desk.window().desktop().undo(false));
        }
        desk.settle();
        assertThat(annotations()).isEmpty();
        assertThat(desk.window().library().rows()).hasSize(5);
        for (int i = 0; i < 100; i++) {
            DeskFixture.run(() -> desk.window().desktop().undo(true));
        }
        desk.settle();
        assertThat(annotations()).hasSize(2);
    }
}
