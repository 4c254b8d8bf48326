package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.settings.Reading;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages over the window: import, export, theme, reading settings, bin.
class PagesTest {

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
    void a_file_in_an_old_korean_encoding_is_previewed_and_imported_and_taken_back_in_one_step() throws Exception {
        Path file = home.resolve("cp949.txt");
        Files.write(file, "[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n[동북아저널] 두 나라는 무역 협정에 서명했다. 발효는 내년이다.\n"
                .getBytes(Charset.forName("x-windows-949")));
        desk.answer(file);
        desk.key(KeyCode.CONTROL, KeyCode.O);
        desk.waitForText(".preview-found", "The first 2 articles");
        desk.picture("page-import");
        desk.clickOn("#import-go");
        desk.settle();
        assertThat(desk.window().library().rows()).hasSize(7)
                .anyMatch(r -> r.article().source().outlet().equals("한강일보"));
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().rows()).hasSize(5);
    }

    @Test
    void a_file_that_is_no_text_is_refused_with_a_sentence_that_names_it() throws Exception {
        Path file = home.resolve("picture.txt");
        Files.write(file, new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0});
        desk.answer(file);
        desk.key(KeyCode.CONTROL, KeyCode.O);
        desk.waitForText(".problem", "picture.txt");
        assertThat(desk.lookup("#import-go").query().isDisabled()).isTrue();
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.window().pages().isOpen()).isFalse();
    }

    @Test
    void a_new_theme_gets_the_first_free_key_and_marks_with_it() throws Exception {
        desk.clickOn("#new-theme");
        desk.settle();
        desk.clickOn("#theme-name");
        desk.write("Diplomacy");
        desk.clickOn("#theme-second-name");
        desk.write("외교");
        desk.picture("page-theme");
        desk.clickOn("#theme-save");
        desk.settle();
        assertThat(desk.window().library().themes()).anyMatch(
                t -> t.name().equals("Diplomacy") && t.secondName().equals("외교") && t.key() == 4);
        desk.drag("상하이협력기구");
        desk.key(KeyCode.DIGIT4);
        assertThat(desk.shown().annotations()).hasSize(1);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().themes()).hasSize(3);
    }

    @Test
    void deleting_a_theme_says_first_what_goes_with_it_and_can_be_undone() throws Exception {
        desk.drag("상하이협력기구");
        desk.key(KeyCode.DIGIT1);
        DeskFixture.run(() -> desk.window().page().themeEditor().edit(desk.window().library().themes().getFirst()));
        desk.settle();
        assertThat(desk.lookup(".page-buttons .muted").queryAs(Label.class).getText())
                .isEqualTo("on 1 passage in 1 article");
        desk.clickOn("#theme-delete");
        desk.settle();
        assertThat(desk.window().library().themes()).hasSize(2);
        assertThat(desk.shown().annotations()).isEmpty();
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().themes()).hasSize(3);
        assertThat(desk.shown().annotations()).hasSize(1);
    }

    @Test
    void reading_settings_change_the_text_at_once_and_are_kept() throws Exception {
        desk.clickOn("#reading-settings");
        desk.settle();
        desk.clickOn("#ui-reading-look-dusk");
        desk.clickOn("#ui-reading-letters-sans");
        DeskFixture.run(() -> desk.lookup("#parts-list").queryListView().getSelectionModel().select(0));
        desk.settle();
        desk.clickOn("#ui-reading-language-ko");
        desk.picture("page-reading");
        desk.key(KeyCode.ESCAPE);
        desk.quit();
        Reading kept = desk.settingsFile().read().reading();
        assertThat(kept.look()).isEqualTo("DUSK");
        assertThat(kept.serif()).isFalse();
        assertThat(kept.language()).isEqualTo("ko");
        desk.start();
        assertThat(desk.lookup("#status-saved").queryAs(Label.class).getText()).isEqualTo("모두 저장됨");
    }

    @Test
    void a_deleted_article_is_in_the_bin_and_comes_back_with_its_marks() throws Exception {
        desk.openArticle("에너지는 지난 30년");
        desk.drag("에너지는 지난 30년 동안");
        desk.key(KeyCode.DIGIT2);
        DeskFixture.run(() -> desk.window().workspace().list().deleteSelected());
        desk.settle();
        assertThat(desk.window().library().rows()).hasSize(4);
        DeskFixture.run(() -> desk.window().page().bin().open());
        desk.settle();
        desk.picture("page-bin");
        desk.clickOn("#bin-list .list-cell");
        desk.clickOn("#bin-restore");
        desk.settle();
        assertThat(desk.window().library().rows()).hasSize(5).anyMatch(r -> r.annotations() == 1);
    }

    @Test
    void source_fields_are_edited_in_place_and_a_title_of_ones_own_is_no_longer_derived() throws Exception {
        desk.openArticle("중국 외교부는 23일");
        desk.key(KeyCode.CONTROL, KeyCode.I);
        desk.settle();
        desk.picture("page-info");
        TextField title = desk.lookup("#info-title").queryAs(TextField.class);
        assertThat(title.getText()).startsWith("중국 외교부는 23일");
        desk.clickOn("#info-title");
        desk.key(KeyCode.CONTROL, KeyCode.A);
        desk.write("관세전쟁 브리핑");
        desk.key(KeyCode.ENTER);
        assertThat(desk.shown().article().title()).isEqualTo("관세전쟁 브리핑");
        assertThat(desk.shown().article().titleDerived()).isFalse();
        assertThat(desk.stage().getTitle()).startsWith("관세전쟁 브리핑");
    }

    @Test
    void the_name_on_marks_is_asked_for_in_the_window_and_can_be_said_later() throws Exception {
        assertThat(desk.lookup("#annotator-name").query().isVisible()).isTrue();
        desk.clickOn("#annotator-name");
        desk.key(KeyCode.CONTROL, KeyCode.A);
        desk.write("김연구");
        desk.key(KeyCode.ENTER);
        assertThat(desk.settingsFile().read().person().name()).isEqualTo("김연구");
        desk.drag("상하이협력기구");
        desk.key(KeyCode.DIGIT1);
        assertThat(desk.window().library().session().reads().annotators()).anyMatch(a -> a.name().equals("김연구"));
    }

    @Test
    void a_library_another_window_has_open_is_refused_with_a_sentence_and_the_window_stays() throws Exception {
        Path other = home.resolve("other.mitjul");
        try (Session holder = Session.open(new OpenRequest(other, OpenRequest.Mode.CREATE,
                new Annotator(new AnnotatorId("018f0000-0000-7000-8000-00000000000a"), "other"),
                OpenRequest.Holder.WINDOW))) {
            DeskFixture.run(() -> desk.window().desktop().openLibrary(other, false));
            desk.waitForText(".no-library-why", "other.mitjul");
            assertThat(holder.reads().themes()).hasSize(3);
        }
        assertThat(desk.hasEnded()).isFalse();
        assertThat(desk.stage().isShowing()).isTrue();
        assertThat(desk.stage().getTitle()).isEqualTo("Mitjul 밑줄");
    }
}
