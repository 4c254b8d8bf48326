package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.codebook.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job from start to end, in the real window.
class WholeJobTest {

    private static final String SECURITY_WORDS = "중동 지역의 군사적 긴장 고조";
    private static final String TRADE_WORDS = "긴장 고조와 관련해 이스라엘과";

    @TempDir
    Path home;

    private static List<List<String>> themes(DeskFixture desk) throws Exception {
        return DeskFixture.call(() -> desk.shown().annotations().stream()
                .map(a -> a.taggings().stream().map(t -> desk.window().library().theme(t.theme()).orElseThrow().name())
                        .toList())
                .toList());
    }

    @Test
    void a_researcher_reads_marks_notes_undoes_restarts_finds_everything_and_exports() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(app.mitjul.settings.Reading.DEFAULT, DeskFixture.SMALL);
            desk.start();
            assertThat(desk.window().library().rows()).hasSize(5);
            assertThat(desk.stage().getTitle()).contains("Mitjul").contains("library");

            desk.openArticle("중국 정부는 중동 지역의");
            desk.drag(SECURITY_WORDS);
            desk.key(KeyCode.DIGIT1);
            assertThat(themes(desk)).containsExactly(List.of("Security"));
            Annotation first = desk.shown().annotations().getFirst();
            assertThat(first.anchor().quote()).isEqualTo(SECURITY_WORDS);

            desk.key(KeyCode.ESCAPE);
            desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            desk.clickOn(desk.lookup("#annotation-list .note-area").queryAs(TextArea.class));
            desk.write("긴장 고조: 누구의 말인가");
            desk.settle();
            desk.key(KeyCode.TAB);
            org.testfx.util.WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS,
                    () -> desk.shown().annotations().getFirst().note().equals("긴장 고조: 누구의 말인가"));

            desk.drag(TRADE_WORDS);
            desk.key(KeyCode.DIGIT3);
            assertThat(themes(desk)).containsExactly(List.of("Security"), List.of("Trade"));
            desk.key(KeyCode.ESCAPE);

            desk.key(KeyCode.CONTROL, KeyCode.Z);
            assertThat(themes(desk)).containsExactly(List.of("Security"));
            desk.key(KeyCode.CONTROL, KeyCode.Z);
            assertThat(desk.shown().annotations().getFirst().note()).isEmpty();
            desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(desk.shown().annotations().getFirst().note()).isEqualTo("긴장 고조: 누구의 말인가");
            desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(themes(desk)).containsExactly(List.of("Security"), List.of("Trade"));
            desk.quit();

            desk.start();
            assertThat(desk.shown().article().title()).startsWith("중국 정부는 중동 지역의");
            assertThat(themes(desk)).containsExactly(List.of("Security"), List.of("Trade"));
            desk.key(KeyCode.CONTROL, KeyCode.Z);
            assertThat(themes(desk)).as("undo goes on after a restart").containsExactly(List.of("Security"));
            desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

            DeskFixture.run(() -> desk.window().workspace().passages().open(Theme.SECURITY));
            desk.settle();
            TableView<?> passages = desk.lookup("#passages").queryAs(TableView.class);
            assertThat(passages.getItems()).hasSize(1);

            Path csv = home.resolve("marks.csv");
            Path json = home.resolve("marks.json");
            export(desk, "#export-csv", csv);
            export(desk, "#export-json", json);
            assertThat(Files.readString(csv)).startsWith("\uFEFF").contains(SECURITY_WORDS, TRADE_WORDS,
                    "긴장 고조: 누구의 말인가");
            assertThat(Files.readString(csv).lines()).hasSize(3);
            assertThat(Files.readString(json)).contains("mitjul-library", SECURITY_WORDS);
            desk.quit();
        }
        assertThat(home.resolve("library.mitjul-wal")).doesNotExist();
    }

    private static void export(DeskFixture desk, String form, Path target) throws Exception {
        desk.answer(target);
        desk.key(KeyCode.CONTROL, KeyCode.E);
        desk.clickOn(form);
        desk.clickOn("#export-save");
        org.testfx.util.WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS,
                () -> Files.exists(target));
        desk.settle();
    }
}
