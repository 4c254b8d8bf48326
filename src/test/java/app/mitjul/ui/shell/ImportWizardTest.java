package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.work.Summons;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The import wizard, from the choice of files to the report.
class ImportWizardTest {

    private static final String STRANGE = "번호,알파,베타,감마\n1,국회 예산안 통과,국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.,6/7/2025\n"
            + "2,무역 협정 서명,두 나라는 무역 협정에 서명했다. 발효는 내년이다.,8/9/2025\n3,,,\n";

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), new WindowState(0, 0, 1024, 700, false, true, false, 240, 270,
                false, 0.5));
        desk.start();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <T extends Node> Optional<T> shown(String selector) {
        return desk.lookup(selector).queryAll().stream().filter(n -> n.isVisible() && n.getScene() != null)
                .map(n -> (T) n).findFirst();
    }

    private String figure(String name) throws Exception {
        return DeskFixture.call(() -> this.<ToggleButton>shown("#figure-" + name).map(f -> f.getAccessibleText())
                .orElse(""));
    }

    /// The columns and what they become, as the buttons above them say.
    private void map(String column, String field) throws Exception {
        DeskFixture.run(() -> {
            MenuButton choice = desk.lookup(".column-choice").queryAllAs(MenuButton.class).stream()
                    .filter(b -> column.equals(b.getUserData())).findFirst().orElseThrow();
            choice.getItems().stream().filter(i -> field.equals(i.getId())).findFirst().map(MenuItem.class::cast)
                    .orElseThrow().fire();
        });
        desk.settle();
        waitUntil(() -> !desk.window().page().importing().isLooking());
    }

    private void go() throws Exception {
        waitUntil(() -> this.<Button>shown("#import-go").filter(b -> !b.isDisabled()).isPresent());
        DeskFixture.run(() -> this.<Button>shown("#import-go").orElseThrow().fire());
        waitUntil(() -> !desk.window().page().importing().isRunning());
        desk.settle();
    }

    private int articles() {
        return desk.window().library().rows().size();
    }

    @Test
    void one_text_file_is_chosen_previewed_and_imported() throws Exception {
        desk.answer(Files.writeString(home.resolve("기사.txt"), "[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n"));
        int before = articles();
        desk.key(KeyCode.CONTROL, KeyCode.O);
        desk.waitForText(".preview-found", " in");
        assertThat(shown("#import-preview")).isPresent();
        assertThat(shown("#import-step-files")).as("nothing to ask about one file").isEmpty();
        waitUntil(() -> figure("new").equals("1 new article"));
        desk.picture("import-one-file");
        go();
        assertThat(articles()).isEqualTo(before + 1);
        assertThat(desk.window().pages().isOpen()).as("there is nothing to report").isFalse();
        assertThat(desk.shown().article().source().outlet()).isEqualTo("한강일보");
    }

    @Test
    void columns_nobody_knows_are_mapped_by_the_person_and_remembered_next_time() throws Exception {
        Path file = Files.writeString(home.resolve("표.csv"), STRANGE);
        int before = articles();
        DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
        desk.waitForText(".import-says", "Nothing says which column");
        assertThat(this.<Button>shown("#import-go").orElseThrow().isDisabled()).isTrue();
        desk.picture("import-columns-asked");
        map("베타", "column-body");
        map("알파", "column-title");
        map("감마", "column-date");
        waitUntil(() -> figure("new").startsWith("2 "));
        desk.waitForText(".columns-left", "(1): 번호");
        desk.waitForText(".import-doubt", "6/7/2025");
        assertThat(figure("skipped")).startsWith("1 ");
        assertThat(figure("all")).startsWith("3 ");
        desk.picture("import-columns-mapped");
        go();
        assertThat(articles()).isEqualTo(before + 2);
        assertThat(desk.window().library().rows()).anyMatch(r -> r.article().title().equals("국회 예산안 통과"));
        desk.picture("import-report");

        Path again = Files.writeString(home.resolve("다음 표.csv"),
                "번호,알파,베타,감마\n7,관세 협상,관세 협상이 다시 열렸다. 결론은 없었다.,5/6/2025\n");
        DeskFixture.run(() -> desk.window().importFiles(List.of(again)));
        desk.waitForText(".import-says", "You said before");
        go();
        assertThat(articles()).isEqualTo(before + 3);
        assertThat(desk.settingsFile().peek().columns().known()).hasSize(1);
    }

    @Test
    void an_encoding_that_was_chosen_wrong_is_chosen_right() throws Exception {
        Path file = Files.write(home.resolve("옛글.txt"), "[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n"
                .getBytes(Charset.forName("x-windows-949")));
        DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
        desk.waitForText(".preview-found", " in");
        choose("#import-encoding", "windows-1252");
        assertThat(preview()).doesNotContain("국회");
        desk.picture("import-encoding-wrong");
        choose("#import-encoding", "UTF-8");
        desk.waitForText(".page .problem", "UTF-8");
        assertThat(this.<Button>shown("#import-go").orElseThrow().isDisabled()).isTrue();
        choose("#import-encoding", "CP949");
        assertThat(preview()).contains("국회");
        go();
        assertThat(desk.window().library().rows()).anyMatch(r -> r.article().source().outlet().equals("한강일보"));
    }

    private void choose(String box, String name) throws Exception {
        DeskFixture.run(() -> {
            ComboBox<Optional<String>> choice = this.<ComboBox<Optional<String>>>shown(box).orElseThrow();
            choice.setValue(choice.getItems().stream().filter(i -> i.filter(name::equals).isPresent()).findFirst()
                    .orElseThrow());
        });
        waitUntil(() -> !desk.window().page().importing().isLooking());
        desk.settle();
    }

    private String preview() throws Exception {
        return DeskFixture.call(() -> this.<ListView<?>>shown("#import-preview").orElseThrow().getItems().toString());
    }

    @Test
    void a_folder_with_a_refused_file_says_which_and_takes_the_rest() throws Exception {
        Path folder = Files.createDirectories(home.resolve("모음/안"));
        Files.writeString(folder.resolve("하나.txt"), "[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n");
        Files.writeString(folder.resolveSibling("둘.txt"), "[동북아저널] 두 나라는 무역 협정에 서명했다. 발효는 내년이다.\n");
        Files.write(folder.resolve("picture.txt"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0});
        int before = articles();
        DeskFixture.run(() -> desk.window().importFiles(List.of(home.resolve("모음"))));
        waitUntil(() -> figure("all").startsWith("3 "));
        assertThat(figure("skipped")).startsWith("1 ");
        DeskFixture.run(() -> this.<Button>shown("#import-next").orElseThrow().fire());
        desk.settle();
        DeskFixture.run(() -> this.<ToggleButton>shown("#figure-skipped").orElseThrow().fire());
        desk.waitForText(".preview-title", "모음/안/picture.txt");
        desk.picture("import-check");
        go();
        assertThat(articles()).isEqualTo(before + 2);
        assertThat(figure("new")).startsWith("2 ");
        assertThat(figure("skipped")).startsWith("1 ");
        assertThat(figure("all")).startsWith("3 ");
    }

    @Test
    void a_cancelled_import_leaves_nothing_and_comes_back_to_the_choices() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            lines.append("[한강일보] 국회는 ").append(i).append("일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n");
        }
        Path file = Files.writeString(home.resolve("많은 글.txt"), lines);
        int before = articles();
        DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
        waitUntil(() -> this.<Button>shown("#import-go").filter(b -> !b.isDisabled()).isPresent());
        DeskFixture.run(() -> {
            this.<Button>shown("#import-go").orElseThrow().fire();
        });
        desk.picture("import-running");
        DeskFixture.run(() -> desk.window().pages().close());
        desk.picture("import-left");
        assertThat(shown("#import-back")).as("the status bar leads back").isPresent();
        DeskFixture.run(() -> this.<Button>shown("#import-stop").orElseThrow().fire());
        waitUntil(() -> !desk.window().page().importing().isRunning());
        desk.settle();
        assertThat(articles()).isEqualTo(before);
        assertThat(desk.window().library().session().reads().imports()).isEmpty();
        DeskFixture.run(() -> this.<Button>shown("#import-back").orElseThrow().fire());
        assertThat(shown("#import-go")).as("what was chosen is there still").isPresent();
    }

    @Test
    void the_report_adds_up_is_saved_kept_and_leads_to_its_articles_and_back() throws Exception {
        Path file = Files.writeString(home.resolve("둘.txt"),
                "[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n[동북아저널] 두 나라는 무역 협정에 서명했다. 발효는 내년이다.\n"
                        + "[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n");
        int before = articles();
        DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
        desk.waitForText(".preview-found", " in");
        go();
        assertThat(List.of(figure("new"), figure("already"), figure("all")))
                .containsExactly("2 imported", "1 already in the library", "3 read in all");
        Path saved = home.resolve("report.csv");
        desk.answer(saved);
        DeskFixture.run(() -> this.<Button>shown("#import-save").orElseThrow().fire());
        waitUntil(() -> Files.exists(saved));
        assertThat(Files.readAllLines(saved)).hasSize(4)
                .anyMatch(l -> l.startsWith("\"둘.txt\",\"3\",\"already there\""));
        DeskFixture.run(() -> this.<Button>shown("#import-show").orElseThrow().fire());
        desk.settle();
        assertThat(desk.window().workspace().listModel().visible()).hasSize(2);
        desk.picture("import-shown");
        DeskFixture.run(() -> new LibraryIntents(desk.window()).importReports());
        waitUntil(() -> this.<ListView<?>>shown("#import-reports").filter(l -> l.getItems().size() == 1).isPresent());
        desk.picture("import-reports");
        DeskFixture.run(() -> this.<Button>shown("#import-reports-show").orElseThrow().fire());
        waitUntil(() -> shown("#import-undo").isPresent());
        DeskFixture.run(() -> this.<Button>shown("#import-undo").orElseThrow().fire());
        desk.settle();
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void files_of_a_second_start_come_to_the_window_that_is_open() throws Exception {
        Path one = Files.writeString(home.resolve("하나.txt"), "[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n");
        Path two = Files.writeString(home.resolve("둘.txt"), "[동북아저널] 두 나라는 무역 협정에 서명했다. 발효는 내년이다.\n");
        assertThat(new Summons(home.resolve("front")).send(desk.library(), List.of(one, two))).isTrue();
        desk.waitForText(".preview-found", "The first 2 articles");
        assertThat(desk.lookup(".page-title").queryAs(Label.class).getText()).contains("2 files");
    }

    @Test
    void a_table_of_hundreds_of_columns_with_long_cells_stays_in_its_frame() throws Exception {
        StringBuilder table = new StringBuilder("제목,본문");
        for (int i = 0; i < 300; i++) {
            table.append(",열").append(i);
        }
        table.append("\n국회 예산안,").append("국회는 예산안을 통과시켰다. ".repeat(3_000)).append(",값".repeat(300)).append('\n');
        Path file = Files.writeString(home.resolve("넓은 표.csv"), table);
        DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
        desk.waitForText(".preview-found", " in");
        desk.settle();
        assertThat(desk.lookup(".column-choice").queryAll()).hasSize(200);
        assertThat(DeskFixture.call(() -> desk.lookup(".page").query().getBoundsInParent().getWidth()))
                .isLessThan(1024 + 100);
        assertThat(desk.lookup(".column-cell").queryAllAs(Label.class))
                .allMatch(l -> l.getWidth() <= 200 && l.getText().length() <= 200);
    }

    @Test
    void text_from_the_clipboard_is_an_article_after_a_look() throws Exception {
        DeskFixture.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("[한강일보] 국회는 3일 예산안을 통과시켰다. 표결은 밤늦게 끝났다.\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        int before = articles();
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        desk.waitForText(".preview-found", " in");
        assertThat(desk.lookup(".page-title").queryAs(Label.class).getText()).contains("clipboard");
        go();
        assertThat(articles()).isEqualTo(before + 1);
    }
}
