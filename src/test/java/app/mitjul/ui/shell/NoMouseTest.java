package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the list into each of the five articles, a mark, its boundary, its note, and on to the next: by keys alone.
class NoMouseTest {

    @TempDir
    Path home;

    @Test
    void five_articles_are_marked_and_noted_by_keys_alone() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            desk.key(KeyCode.HOME);
            desk.key(KeyCode.ENTER);
            assertThat(desk.reader().isFocused()).as("Enter leads from the list to the text").isTrue();
            Set<String> titles = new HashSet<>();
            for (int i = 1; i <= 5; i++) {
                titles.add(desk.shown().article().title());
                markAndNote(desk, i);
                desk.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
                assertThat(desk.reader().isFocused()).as("the next article is there to be read").isTrue();
            }
            assertThat(titles).hasSize(5);
            assertThat(desk.window().library().rows()).allSatisfy(r -> assertThat(r.annotations()).isEqualTo(1));
        }
    }

    private static void markAndNote(DeskFixture desk, int number) throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.HOME);
        desk.key(KeyCode.CONTROL, KeyCode.RIGHT);
        desk.key(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        desk.key(KeyCode.DIGIT1);
        desk.key(KeyCode.PERIOD);
        assertThat(desk.shown().annotations()).hasSize(1);
        desk.key(KeyCode.ENTER);
        assertThat(ReaderProbe.popoverNote(desk.reader()).isFocused()).as("Enter opens the note").isTrue();
        desk.write("메모 " + number);
        desk.key(KeyCode.ENTER);
        assertThat(desk.reader().isFocused()).as("and Enter leads back").isTrue();
        Annotation mark = desk.shown().annotations().getFirst();
        assertThat(mark.note()).isEqualTo("메모 " + number);
        assertThat(mark.taggings()).singleElement()
                .satisfies(t -> assertThat(t.theme()).isEqualTo(Theme.SECURITY));
        assertThat(mark.range().of(desk.shown().text()).split("\\s+")).as("two eojeol").hasSizeGreaterThan(1);
    }
}
