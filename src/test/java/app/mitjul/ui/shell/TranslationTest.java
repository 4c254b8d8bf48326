package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.session.TermDraft;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.translation.Line;
import app.mitjul.ui.translation.TranslationViewModel;
import app.mitjul.ui.writing.NoteArea;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Translating in the real window, article 4 of the samples.
class TranslationTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1440, 900, false, true, true, 240, 300, false, 0.5);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        open("왕샤오훙 중국 공안부장이");
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void open(String titlePart) throws Exception {
        ArticleId id = desk.window().library().rows().stream().map(r -> r.article())
                .filter(a -> a.title().contains(titlePart)).findFirst().orElseThrow().id();
        DeskFixture.run(() -> desk.window().workspace().reader().open(id));
        desk.settle();
    }

    private TranslationViewModel model() {
        return desk.window().workspace().translationModel();
    }

    private List<Line> lines() throws Exception {
        return DeskFixture.call(() -> List.copyOf(model().lines()));
    }

    private List<Segment> segments() {
        ArticleId id = desk.shown().article().id();
        return desk.window().library().session().reads().segments(id);
    }

    private NoteArea target() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().translation().target().orElseThrow());
    }

    private String progress() {
        return desk.lookup("#translation-progress").queryAs(Label.class).getText();
    }

    @Test
    void three_sentences_are_translated_with_the_keyboard_alone() throws Exception {
        assertThat(target().isFocused()).isTrue();
        desk.write("Wang Xiaohong has set out a plan.");
        desk.key(KeyCode.CONTROL, KeyCode.ENTER);
        desk.write("In an article published on the 8th.");
        desk.key(KeyCode.CONTROL, KeyCode.ENTER);
        desk.write("He stressed mechanisms.");
        desk.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.write("Which law?");
        desk.key(KeyCode.CONTROL, KeyCode.ENTER);
        List<Line> all = lines();
        assertThat(all).extracting(Line::target).startsWith("Wang Xiaohong has set out a plan.",
                "In an article published on the 8th.", "He stressed mechanisms.", "");
        assertThat(all).extracting(Line::status).startsWith(SegmentStatus.FINAL, SegmentStatus.FINAL,
                SegmentStatus.QUERY, SegmentStatus.NEW);
        assertThat(all.get(2).question()).isEqualTo("Which law?");
        assertThat(progress()).isEqualTo("2 of " + all.size() + " final · 1 question for the client");
        assertThat(DeskFixture.<Integer>call(() -> model().currentProperty().get())).isEqualTo(3);
        assertThat(target().isFocused()).isTrue();
        desk.picture("translation");
    }

    @Test
    void typing_is_saved_on_going_elsewhere_and_taken_back_in_one_step() throws Exception {
        desk.write("One ");
        desk.write("two");
        desk.key(KeyCode.ALT, KeyCode.DOWN);
        assertThat(segments()).singleElement().satisfies(s -> {
            assertThat(s.target()).isEqualTo("One two");
            assertThat(s.status()).isEqualTo(SegmentStatus.DRAFT);
        });
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines().getFirst().target()).isEmpty();
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(lines().getFirst().target()).isEqualTo("One two");
    }

    @Test
    void the_editor_keeps_its_focus_and_caret_while_what_was_typed_is_saved() throws Exception {
        desk.write("안녕 세계");
        DeskFixture.run(() -> {
            try {
                target().positionCaret(2);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        NoteArea before = target();
        DeskFixture.run(() -> desk.window().workspace().translation().flush());
        desk.settle();
        assertThat(target()).isSameAs(before);
        assertThat(target().isFocused()).isTrue();
        assertThat(target().getCaretPosition()).isEqualTo(2);
    }

    @Test
    void an_answer_older_than_what_is_typed_takes_nothing_back() throws Exception {
        NoteArea area = target();
        List<String> seen = new ArrayList<>();
        DeskFixture.run(() -> area.textProperty().addListener((o, was, now) -> seen.add(now)));
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            DeskFixture.run(() -> {
                area.appendText("가");
                area.flush();
            });
            typed.append("가");
        }
        desk.settle();
        assertThat(seen).isSortedAccordingTo(Comparator.comparingInt(String::length)).hasSize(40);
        assertThat(lines().getFirst().target()).isEqualTo(typed.toString());
    }

    @Test
    void a_status_is_set_by_key_and_shown_in_words() throws Exception {
        desk.write("x");
        desk.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(lines().getFirst().status()).isEqualTo(SegmentStatus.FINAL);
        assertThat(statuses()).contains("final");
        desk.key(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(statuses()).contains("draft");
        DeskFixture.run(() -> desk.window().desktop().language("ko"));
        desk.settle();
        assertThat(statuses()).contains("초안", "새 글");
    }

    private List<String> statuses() throws Exception {
        return DeskFixture.call(() -> desk.lookup(".status-mark").queryAll().stream().filter(Node::isVisible)
                .map(n -> ((javafx.scene.control.Button) n).getText()).toList());
    }

    @Test
    void sentences_are_joined_and_split_and_keep_their_translations() throws Exception {
        int count = lines().size();
        desk.write("First.");
        desk.key(KeyCode.ALT, KeyCode.DOWN);
        desk.write("Second.");
        desk.key(KeyCode.CONTROL, KeyCode.J);
        assertThat(lines()).hasSize(count - 1);
        assertThat(lines().getFirst().target()).contains("First.").contains("Second.");
        assertThat(lines().getFirst().source()).contains("밝혔다. 그는 8일");
        assertThat(target().getText()).contains("First.").contains("Second.");
        assertThat(target().isFocused()).as("typing goes on after a join").isTrue();
        Node source = desk.lookup(".line-row .sentence").nth(0).query();
        DeskFixture.run(source::requestFocus);
        for (int i = 0; i < 3; i++) {
            desk.key(KeyCode.CONTROL, KeyCode.RIGHT);
        }
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(lines()).hasSize(count);
        assertThat(lines().getFirst().source()).isEqualTo("왕샤오훙 중국 공안부장이");
        assertThat(lines().getFirst().target()).contains("First.");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).hasSize(count);
        assertThat(lines()).extracting(Line::target).startsWith("First.", "Second.");
    }

    @Test
    void marks_are_seen_on_the_source_and_made_there_by_key() throws Exception {
        Node source = desk.lookup(".line-row .sentence").nth(0).query();
        DeskFixture.run(source::requestFocus);
        desk.key(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        desk.key(KeyCode.DIGIT1);
        assertThat(desk.shown().annotations()).singleElement().satisfies(a -> {
            assertThat(a.anchor().quote()).isEqualTo("왕샤오훙");
            assertThat(a.tagging(Theme.SECURITY)).isPresent();
        });
        assertThat(source.isFocused()).isTrue();
        desk.picture("translation-marks");
    }

    @Test
    void a_click_on_a_translation_puts_the_caret_there() throws Exception {
        desk.write("first");
        desk.key(KeyCode.ALT, KeyCode.DOWN);
        desk.clickOn(desk.lookup(".line-row .line-target").nth(0).<Node>query());
        desk.settle();
        assertThat(DeskFixture.<Integer>call(() -> model().currentProperty().get())).isZero();
        assertThat(target().isFocused()).isTrue();
    }

    @Test
    void another_article_and_back_shows_what_was_typed() throws Exception {
        desk.write("kept");
        open("에너지는 지난 30년");
        assertThat(lines().getFirst().source()).startsWith("에너지는");
        open("왕샤오훙 중국 공안부장이");
        assertThat(lines().getFirst().target()).isEqualTo("kept");
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(desk.reader().getScene()).isNotNull();
    }

    @Test
    void questions_are_listed_over_all_articles_and_lead_back() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.write("Which plan?");
        open("에너지는 지난 30년");
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        desk.picture("questions");
        assertThat(desk.lookup("#questions-list .note-words").queryAs(Label.class).getText()).isEqualTo("Which plan?");
        desk.clickOn("#questions-copy");
        assertThat(Optional.ofNullable(DeskFixture.<String>call(
                () -> javafx.scene.input.Clipboard.getSystemClipboard().getString())).orElse(""))
                .contains("Which plan?").contains("왕샤오훙");
        desk.clickOn("#questions-list .note-words");
        desk.settle();
        assertThat(desk.shown().article().title()).startsWith("왕샤오훙");
        assertThat(desk.window().workspace().translatingProperty().get()).isTrue();
    }

    @Test
    void a_marked_passage_shows_its_translation_and_that_of_its_sentence() throws Exception {
        desk.write("He said so.");
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        var range = desk.words("균형 안보");
        AnnotationId id = desk.window().library().session().commands().tag(desk.shown().article().id(), range,
                List.of(Theme.SECURITY), Optional.empty()).join();
        desk.settle();
        DeskFixture.run(() -> {
            desk.window().workspace().reader().chosenProperty().set(Optional.of(id));
            desk.window().workspace().inspector().showTranslation();
        });
        desk.settle();
        NoteArea sentence = desk.lookup(".sentence-translation .target-area").queryAs(NoteArea.class);
        assertThat(sentence.getText()).isEqualTo("He said so.");
        desk.clickOn("#own-translation");
        desk.write("balanced security");
        desk.clickOn(sentence);
        desk.key(KeyCode.CONTROL, KeyCode.END);
        desk.write(" Again.");
        desk.picture("translation-tab");
        DeskFixture.run(() -> desk.window().workspace().inspector().flush());
        desk.settle();
        assertThat(desk.shown().annotations().getFirst().translation()).isEqualTo("balanced security");
        assertThat(segments().getFirst().target()).isEqualTo("He said so. Again.");
        assertThat(desk.lookup(".translated").queryAs(Label.class).getText()).isEqualTo("0/5");
    }

    @Test
    void a_key_inserts_the_translation_of_a_term_of_the_sentence() throws Exception {
        desk.window().library().session().commands().saveTerm(Optional.empty(),
                new TermDraft("균형 안보", "均衡安保", "", "balanced security", "")).join();
        desk.settle();
        desk.write("A plan for");
        desk.key(KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(target().getText()).isEqualTo("A plan for balanced security");
        assertThat(target().isFocused()).isTrue();
    }

    @Test
    void five_thousand_sentences_are_shown_a_screenful_at_a_time() throws Exception {
        String text = "국회는 3일 예산안을 통과시켰다. The House passed the bill.\n".repeat(2500);
        desk.window().library().session().commands().importArticles(List.of(),
                List.of(new NewArticle(text, "많은 문장", false, Source.NONE, new Origin("", 1, "UTF-8", ""), 0, false)))
                .join();
        desk.settle();
        open("많은 문장");
        desk.settle();
        assertThat(lines()).hasSize(5000);
        assertThat(desk.lookup(".line-row").queryAll()).hasSizeLessThan(60);
        assertThat(desk.lookup(".target-area").queryAll()).hasSize(1);
        DeskFixture.run(() -> model().goTo(model().lines().get(4000).range()));
        desk.settle();
        DeskFixture.run(() -> desk.window().workspace().translation().focusEditor());
        desk.settle();
        desk.write("four thousand");
        desk.key(KeyCode.ALT, KeyCode.DOWN);
        assertThat(segments()).singleElement().satisfies(s -> assertThat(s.target()).isEqualTo("four thousand"));
        assertThat(lines().get(4000).target()).isEqualTo("four thousand");
        assertThat(desk.lookup(".line-row").queryAll()).hasSizeLessThan(90);
        assertThat(desk.lookup(".target-area").queryAll()).hasSize(1);
        desk.picture("translation-5000");
    }
}
