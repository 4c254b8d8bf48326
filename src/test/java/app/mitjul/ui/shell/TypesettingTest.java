package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import app.mitjul.settings.Typesetting;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sentences, numbers and focus in the reader of the whole window.
class TypesettingTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1000, 900, false, false, false, 240, 270, false,
            0.5);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        DeskFixture.run(() -> desk.window().workspace().reader()
                .open(desk.window().library().rows().get(3).article().id()));
        desk.settle();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void set(Typesetting how) throws Exception {
        DeskFixture.run(() -> desk.window().appearance().readingProperty()
                .set(desk.window().appearance().readingProperty().get().withTypesetting(how)));
        desk.settle();
    }

    private List<TextRange> blocks() throws Exception {
        return DeskFixture.call(() -> ReaderProbe.blocks(desk.reader()));
    }

    private List<String> numbers() throws Exception {
        return DeskFixture.call(() -> ReaderProbe.numbers(desk.reader()));
    }

    @Test
    void each_sentence_begins_a_line_with_its_number_and_offsets_stay_those_of_the_text() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.L);
        List<TextRange> sentences = desk.shown().sentences();
        assertThat(sentences).hasSizeGreaterThan(3);
        assertThat(blocks()).extracting(TextRange::start).containsExactlyElementsOf(
                sentences.stream().map(TextRange::start).limit(blocks().size()).toList());
        assertThat(numbers()).startsWith("1", "2", "3");

        String words = "균형 안보";
        TextRange range = desk.words(words);
        desk.drag(words);
        desk.key(KeyCode.DIGIT1);
        desk.picture("sentences");
        assertThat(desk.shown().annotations()).singleElement()
                .satisfies(a -> assertThat(a.range()).isEqualTo(range))
                .satisfies(a -> assertThat(a.tagging(Theme.SECURITY)).isPresent());
        assertThat(desk.window().appearance().readingProperty().get().typesetting().sentences()).isTrue();
    }

    @Test
    void sentences_a_person_joins_and_splits_are_shown_so_and_undo_brings_them_back() throws Exception {
        set(Typesetting.DEFAULT.withSentences(true));
        List<TextRange> before = desk.shown().sentences();
        DeskFixture.run(() -> {
            desk.window().workspace().reader().selectionProperty().set(Optional.of(before.get(1)));
            desk.window().workspace().reader().joinSentence();
        });
        desk.settle();
        assertThat(desk.shown().sentences()).hasSize(before.size() - 1)
                .contains(new TextRange(before.get(1).start(), before.get(2).end()));
        assertThat(blocks().get(1).end()).isGreaterThanOrEqualTo(before.get(2).end());

        TextRange word = desk.words("균형 안보");
        DeskFixture.run(() -> {
            desk.window().workspace().reader().selectionProperty().set(Optional.of(word));
            desk.window().workspace().reader().splitSentence();
        });
        desk.settle();
        assertThat(blocks()).anyMatch(b -> b.start() == word.start());
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.shown().sentences()).isEqualTo(before);
        assertThat(blocks()).extracting(TextRange::start)
                .containsExactlyElementsOf(before.stream().map(TextRange::start).limit(blocks().size()).toList());
    }

    @Test
    void numbers_of_sentences_and_paragraphs_stand_beside_the_running_text() throws Exception {
        assertThat(numbers()).isEmpty();
        set(Typesetting.DEFAULT.withSentenceNumbers(true).withParagraphNumbers(true));
        assertThat(numbers()).contains("1", "¶1");
        assertThat(blocks()).hasSizeLessThan(desk.shown().sentences().size());
        desk.picture("numbers");
    }

    @Test
    void focus_dims_everything_but_the_sentence_of_the_selection() throws Exception {
        assertThat(DeskFixture.call(() -> ReaderProbe.dimmed(desk.reader()))).isZero();
        set(Typesetting.DEFAULT.withFocus(true));
        assertThat(DeskFixture.call(() -> ReaderProbe.dimmed(desk.reader()))).isPositive();
        TextRange second = desk.shown().sentences().get(1);
        DeskFixture.run(() -> desk.window().workspace().reader().selectionProperty()
                .set(Optional.of(new TextRange(second.start(), second.start() + 3))));
        desk.settle();
        desk.picture("focus");
        assertThat(DeskFixture.call(() -> ReaderProbe.isDimmed(desk.reader(), second.start() + 1))).isFalse();
        assertThat(DeskFixture.call(() -> ReaderProbe.isDimmed(desk.reader(), second.start() - 3))).isTrue();
        assertThat(DeskFixture.call(() -> ReaderProbe.isDimmed(desk.reader(), second.end() + 3))).isTrue();
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(DeskFixture.call(() -> ReaderProbe.dimmed(desk.reader()))).isZero();
    }

    @Test
    void justified_text_can_be_marked_up_to_its_last_character() throws Exception {
        set(Typesetting.DEFAULT.withAnywhere(true));
        desk.picture("justified");
        String words = "추진해야 한다”고 제안했다";
        TextRange range = desk.words(words);
        desk.drag(words);
        assertThat(desk.window().workspace().reader().selectionProperty().get()).contains(range);
    }
}
