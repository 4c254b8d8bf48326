package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.settings.Person;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The walk-through of tour-user.md, key by key; its pictures are taken here.
class UserTourTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        var file = desk.settingsFile();
        file.write(file.read().withPerson(new Person("", "김연구")));
        desk.prefer(Reading.DEFAULT.withLook("LIGHT").withLanguage("en"), ScreenshotsTest.WIDE);
        desk.start();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private Article article(int number) {
        return desk.window().library().rows().get(number - 1).article();
    }

    private List<Annotation> annotations() {
        return desk.window().library().session().reads().annotations(desk.shown().article().id());
    }

    private String words(Annotation a) {
        return a.range().of(desk.shown().text());
    }

    private void keys(int times, KeyCode... codes) throws Exception {
        for (int i = 0; i < times; i++) {
            desk.key(codes);
        }
    }

    @Test
    void a_student_marks_one_article_with_the_keyboard_only() throws Exception {
        desk.key(KeyCode.DOWN);
        desk.key(KeyCode.ENTER);
        assertThat(desk.shown().article().id()).isEqualTo(article(2).id());

        desk.key(KeyCode.CONTROL, KeyCode.HOME);
        desk.key(KeyCode.S);
        desk.key(KeyCode.DIGIT1);
        keys(2, KeyCode.COMMA);
        assertThat(annotations()).hasSize(1);
        ScreenshotsTest.picture(desk, "tour-mark");

        desk.key(KeyCode.N);
        desk.write("The lede frames it as *restraint*.");
        desk.key(KeyCode.ESCAPE);
        assertThat(annotations().getFirst().note()).isEqualTo("The lede frames it as *restraint*.");

        keys(2, KeyCode.ALT, KeyCode.DOWN);
        keys(3, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        desk.key(KeyCode.DIGIT3);
        desk.key(KeyCode.ESCAPE);
        keys(1, KeyCode.ALT, KeyCode.DOWN);
        desk.key(KeyCode.S);
        desk.key(KeyCode.R);
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.OPEN_BRACKET);
        assertThat(annotations()).hasSize(3);
        assertThat(annotations()).extracting(a -> a.taggings().getFirst().theme()).containsExactly(Theme.SECURITY,
                Theme.TRADE, Theme.TRADE);
        assertThat(words(annotations().getFirst())).endsWith("긴급히 행동해야 한다고");
        ScreenshotsTest.picture(desk, "tour-student");

        desk.key(KeyCode.D);
        assertThat(article(2).state()).isEqualTo(ReadingState.DONE);
        assertThat(desk.shown().article().id()).isEqualTo(article(3).id());
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        ScreenshotsTest.picture(desk, "tour-history");
    }

    @Test
    void a_translator_does_three_sentences() throws Exception {
        keys(3, KeyCode.DOWN);
        desk.key(KeyCode.ENTER);
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        desk.write(
                "Wang Xiaohong, China’s Minister of Public Security, has set out a plan to build “balanced security” "
                        + "together with Russia and the Central Asian states.");
        desk.key(KeyCode.CONTROL, KeyCode.ENTER);
        desk.write("In an article published on the 8th, he proposed that “we must strive to create an international "
                + "environment favourable to us”.");
        desk.key(KeyCode.CONTROL, KeyCode.ENTER);
        desk.write("He stressed that mechanisms against long-arm jurisdiction must be perfected.");
        desk.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.write("Is “long-arm jurisdiction” your house style?");
        desk.settle();
        ScreenshotsTest.picture(desk, "tour-translator");
        desk.key(KeyCode.CONTROL, KeyCode.ENTER);

        List<Segment> done = desk.window().library().session().reads().segments(article(4).id());
        assertThat(done).extracting(Segment::status).containsExactly(SegmentStatus.FINAL, SegmentStatus.FINAL,
                SegmentStatus.QUERY);
        assertThat(done.getLast().question()).isEqualTo("Is “long-arm jurisdiction” your house style?");
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        ScreenshotsTest.picture(desk, "tour-questions");
    }

    @Test
    void a_researcher_looks_at_a_word_in_all_articles_and_tags_every_hit() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.K);
        desk.write("안보");
        desk.settle();
        desk.key(KeyCode.ENTER);
        desk.waitForText("#results-count", "10 hits in 3 articles");
        desk.key(KeyCode.R);
        desk.key(KeyCode.DOWN);
        desk.settle();
        assertThat(desk.window().workspace().reader().selectionProperty().get().orElseThrow()
                .of(desk.shown().text())).isEqualTo("안보");
        desk.key(KeyCode.CONTROL, KeyCode.A);
        desk.key(KeyCode.T);
        desk.waitForText(".panel-says", "10 passages");
        desk.write("안보");
        desk.key(KeyCode.ENTER);
        desk.waitForText(".panel-says", "none overlaps");
        ScreenshotsTest.picture(desk, "tour-tag-hits");
        desk.key(KeyCode.ENTER);
        assertThat(desk.window().library().session().reads().passages(Theme.SECURITY)).hasSize(10);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().session().reads().passages(Theme.SECURITY)).isEmpty();
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.reader().isFocused()).isTrue();
    }
}
