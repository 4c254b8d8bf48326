package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.NoteLine;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.writing.NoteArea;
import app.mitjul.ui.writing.NoteField;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes in the real window: formatted while read, plain while edited, with links that jump.
class NotesTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1240, 800, false, true, true, 240, 328, false, 0.5);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void mark(String words, String note) throws Exception {
        ArticleId id = desk.shown().article().id();
        desk.window().library().session().commands()
                .tag(id, desk.words(words), List.of(Theme.SECURITY), Optional.of(note)).join();
        desk.settle();
    }

    private String note() {
        return desk.shown().annotations().getFirst().note();
    }

    private NoteField field() {
        return desk.lookup(".annotation-card .note-field").queryAs(NoteField.class);
    }

    /// A click needs to know where things are: lays out what a pulse would.
    private void layOut() throws Exception {
        DeskFixture.run(() -> {
            desk.stage().getScene().getRoot().applyCss();
            desk.stage().getScene().getRoot().layout();
        });
    }

    private Text words(String text) throws Exception {
        layOut();
        return DeskFixture.call(() -> (Text) desk.lookup(".md-text").queryAll().stream()
                .filter(n -> n instanceof Text t && t.getText().equals(text) && seen(n)).findFirst().orElseThrow());
    }

    /// Not on a tab that is behind another.
    private static boolean seen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void a_note_is_formatted_while_it_is_read_and_plain_while_it_is_edited() throws Exception {
        mark("중동 지역의 군사적 긴장", "## 프레임\n- **주체** 없음\n- *긴장*\n\n> 인용\n\n`code`");
        assertThat(words("주체").getStyleClass()).contains("md-strong");
        desk.picture("note-formatted");
        desk.clickOn(words("주체"));
        desk.settle();
        assertThat(field().area().isFocused()).isTrue();
        assertThat(field().area().getText()).startsWith("## 프레임");
        desk.write(" x");
        desk.key(KeyCode.ESCAPE);
        assertThat(note()).endsWith("`code` x");
        assertThat(field().area().isVisible()).isFalse();
        desk.key(KeyCode.ENTER);
        assertThat(field().area().isFocused()).as("Enter edits again").isTrue();
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.N);
        assertThat(field().area().isFocused()).as("N edits again").isTrue();
    }

    @Test
    void going_elsewhere_commits_what_was_typed_as_one_step_of_undo() throws Exception {
        mark("중동 지역의 군사적 긴장", "first");
        desk.clickOn(words("first"));
        desk.write(" one");
        desk.write(" two");
        desk.clickOn(desk.reader());
        desk.settle();
        assertThat(note()).isEqualTo("first one two");
        assertThat(words("first one two")).isNotNull();
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(note()).isEqualTo("first");
        assertThat(words("first")).isNotNull();
    }

    @Test
    void a_link_to_a_passage_is_pasted_into_a_note_and_jumps() throws Exception {
        mark("중동 지역의 군사적 긴장", "see:");
        desk.drag("당사국들이");
        desk.key(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        String copied = DeskFixture.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("[당사국들이](mitjul:article/").contains("?start=");
        desk.key(KeyCode.ESCAPE);
        desk.clickOn(words("see:"));
        desk.key(KeyCode.CONTROL, KeyCode.V);
        desk.key(KeyCode.ESCAPE);
        assertThat(note()).isEqualTo("see:" + copied);
        desk.openArticle("에너지는 지난 30년");
        String other = desk.shown().article().title();
        desk.openArticle("중국 정부는 중동 지역의");
        assertThat(desk.shown().article().title()).isNotEqualTo(other);
        desk.clickOn(words("당사국들이"));
        desk.settle();
        assertThat(desk.window().workspace().reader().placeProperty().get())
                .contains(desk.words("당사국들이"));
    }

    @Test
    void a_link_to_an_annotation_of_another_article_opens_it_and_a_dead_one_says_so() throws Exception {
        desk.openArticle("에너지는 지난 30년");
        mark("에너지는 지난 30년 동안", "");
        Annotation far = desk.shown().annotations().getFirst();
        desk.openArticle("중국 정부는 중동 지역의");
        mark("중동 지역의 군사적 긴장", "[far](mitjul:annotation/" + far.id().value() + ")");
        desk.clickOn(words("far"));
        desk.settle();
        assertThat(desk.shown().article().id()).isEqualTo(far.article());
        assertThat(desk.window().workspace().reader().chosenProperty().get()).contains(far.id());
        desk.window().library().session().commands().deleteAnnotations(Set.of(far.id())).join();
        desk.openArticle("중국 정부는 중동 지역의");
        desk.clickOn(words("far"));
        desk.settle();
        assertThat(desk.window().notices().shownProperty().get().sentence()).contains("no longer in the library");
    }

    @Test
    void an_address_of_the_web_is_copied_and_never_opened() throws Exception {
        mark("중동 지역의 군사적 긴장", "[site](https://example.org/x)");
        DeskFixture.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("");
            Clipboard.getSystemClipboard().setContent(content);
        });
        desk.clickOn(words("site"));
        desk.settle();
        assertThat(DeskFixture.<String>call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("https://example.org/x");
    }

    private List<NoteLine> notes() {
        return desk.window().library().session().reads().notes();
    }

    @Test
    void an_article_has_a_note_of_its_own_above_those_of_its_passages() throws Exception {
        mark("중동 지역의 군사적 긴장", "**주체** 없음");
        DeskFixture.run(() -> desk.window().workspace().inspector().showNotes());
        desk.settle();
        desk.clickOn(".article-note .note-area");
        desk.write("# About");
        desk.clickOn(desk.reader());
        desk.settle();
        assertThat(notes()).anySatisfy(n -> {
            assertThat(n.owner()).contains(new NoteOwner.OfArticle(desk.shown().article().id()));
            assertThat(n.text()).isEqualTo("# About");
        });
        assertThat(words("About").getParent().getStyleClass()).contains("md-heading-1");
        desk.picture("notes-tab");
        desk.openArticle("에너지는 지난 30년");
        assertThat(desk.lookup(".article-note .note-area").queryAs(NoteArea.class).getText()).isEmpty();
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(notes()).noneMatch(n -> n.owner().isPresent());
    }

    @Test
    void a_click_on_a_note_of_a_passage_jumps_to_it() throws Exception {
        mark("중동 지역의 군사적 긴장", "note");
        DeskFixture.run(() -> desk.window().workspace().inspector().showNotes());
        desk.settle();
        desk.clickOn("#notes-of-article .noted-quote");
        desk.settle();
        assertThat(desk.window().workspace().reader().chosenProperty().get())
                .contains(desk.shown().annotations().getFirst().id());
    }

    @Test
    void every_note_is_in_one_list_that_is_searched_as_one_types_and_leads_there_by_keys() throws Exception {
        mark("중동 지역의 군사적 긴장", "각주 하나");
        var commands = desk.window().library().session().commands();
        commands.setNote(new NoteOwner.OfTheme(Theme.ENERGY), "Only **power** plants", "1").join();
        commands.setNote(new NoteOwner.OfArticle(desk.shown().article().id()), "An article", "2").join();
        commands.setNote(new NoteOwner.OfLibrary(), "The whole collection", "3").join();
        AnnotationId noted = desk.shown().annotations().getFirst().id();
        desk.openArticle("에너지는 지난 30년");
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(listed()).containsExactly("The whole collection", "An article", "Only power plants", "각주 하나");
        desk.picture("notes-page");
        desk.write("POWER");
        desk.settle();
        assertThat(desk.lookup("#notes-search").queryTextInputControl().getText()).isEqualTo("POWER");
        assertThat(listed()).containsExactly("Only power plants");
        desk.key(KeyCode.CONTROL, KeyCode.A);
        desk.write(java.text.Normalizer.normalize("각주", java.text.Normalizer.Form.NFD));
        desk.settle();
        assertThat(listed()).containsExactly("각주 하나");
        desk.key(KeyCode.DOWN);
        desk.key(KeyCode.ENTER);
        assertThat(desk.window().pages().isOpen()).isFalse();
        assertThat(desk.window().workspace().reader().chosenProperty().get()).contains(noted);
    }

    @Test
    void the_list_of_notes_is_filtered_by_what_they_are_about() throws Exception {
        mark("중동 지역의 군사적 긴장", "passage note");
        desk.window().library().session().commands().setNote(new NoteOwner.OfTheme(Theme.ENERGY), "theme note", "1")
                .join();
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        var kinds = desk.lookup("#ui-notes-kind").queryComboBox();
        DeskFixture.run(() -> kinds.getSelectionModel().select(3));
        desk.settle();
        assertThat(listed()).containsExactly("theme note");
        desk.key(KeyCode.ESCAPE);
    }

    private List<String> listed() throws Exception {
        layOut();
        return DeskFixture.call(() -> desk.lookup("#notes-list .note-words").queryAll().stream()
                .filter(n -> n.getScene() != null && n.isVisible() && n.getParent().getParent().isVisible())
                .sorted(java.util.Comparator.comparingDouble(n -> n.localToScene(0, 0).getY()))
                .map(n -> ((Label) n).getText()).toList());
    }

    @Test
    void a_theme_has_a_note_in_its_editor_and_above_its_passages() throws Exception {
        DeskFixture.run(() -> desk.window().page().themeEditor().edit(desk.window().library().themes().getFirst()));
        desk.settle();
        desk.clickOn(".page .note-area");
        desk.write("what counts");
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.window().pages().isOpen()).isFalse();
        assertThat(notes()).singleElement()
                .satisfies(n -> assertThat(n.owner()).contains(new NoteOwner.OfTheme(Theme.SECURITY)));
        DeskFixture.run(() -> desk.window().workspace().passages().open(Theme.SECURITY));
        desk.settle();
        assertThat(words("what counts")).isNotNull();
        desk.picture("theme-note");
    }
}
