package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.session.CopyChoice;
import app.mitjul.session.CopyGroup;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Near copies in the real window: decided on a page, shown in the list, linked in the inspector.
class CopiesPageTest {

    private static final String WIRE = "정부는 28일 중앙아시아 5개국과 정상회의를 열고 에너지와 교통 분야의 협력을 넓히기로 했다고 밝혔다. "
            + "참석한 정상들은 핵심 광물의 공급망을 함께 지키고 철도와 항공 노선을 늘리며 학생과 연구자의 교류를 두 배로 하기로 뜻을 모았다.";
    private static final String OTHER = "국회는 이날 본회의를 열어 내년도 예산안을 처리했다. 여야는 복지와 국방 지출을 두고 막판까지 맞섰으나 "
            + "지역 사업비를 줄이는 대신 재난 대비 예산을 늘리는 수정안에 합의하면서 법정 시한을 하루 앞두고 표결을 마쳤다.";

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        take(desk);
    }

    /// Four articles in two groups.
    static void take(DeskFixture desk) throws Exception {
        DeskFixture.call(() -> desk.window().library().session().commands().importArticles(List.of(), List.of(
                article("연합뉴스", "한·중앙아 정상회의 열려", WIRE), article("한겨레", "예산안 본회의 통과", OTHER),
                article("경향신문", "한국과 중앙아시아 5개국 정상, 핵심 광물 공급망 협력에 뜻 모아", WIRE + " (종합)"),
                article("국민일보", "예산안 처리", OTHER + " (끝)")))).get(20, TimeUnit.SECONDS);
        desk.settle();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private static NewArticle article(String outlet, String title, String text) {
        return new NewArticle(text, title, false, new Source(outlet, "", "", "", "", "2025-06-17", "", "ko"),
                new Origin("wire.txt", 1, "UTF-8", ""), 0, false);
    }

    @Test
    void each_group_is_decided_on_the_page_and_the_counts_follow() throws Exception {
        open();
        assertThat(figures()).startsWith("9 articles, 7 without copies, 9 in lists. 2 groups");
        desk.picture("copies");
        desk.clickOn((Node) choices("Hide copies").getFirst());
        waitFor(() -> figures().contains("8 in lists"));
        waitFor(() -> choices("Hide copies").getFirst().isSelected());
        waitFor(() -> listed() == 8);
        desk.picture("copies-hidden");
        List<CopyGroup> groups = groups();
        assertThat(groups.getFirst().choice()).contains(CopyChoice.HIDE);

        desk.clickOn((Node) radios().getLast());
        waitFor(() -> groups().getFirst().first().equals(groups.getFirst().articles().getLast()));
        desk.settle();
        desk.clickOn((Node) choices("Keep all").getLast());
        waitFor(() -> groups().getLast().choice().equals(Optional.of(CopyChoice.KEEP)));
        waitFor(() -> choices("Keep all").getLast().isSelected());
        desk.clickOn((Node) choices("Keep all").getLast());
        waitFor(() -> groups().getLast().choice().isEmpty());
        DeskFixture.run(() -> desk.window().library().tell(c -> c.undo(2)));
        waitFor(() -> groups().getLast().choice().isEmpty());
        desk.key(KeyCode.ESCAPE);
    }

    @Test
    void linked_copies_lead_to_each_other_in_the_inspector() throws Exception {
        List<CopyGroup> groups = groups();
        DeskFixture.call(() -> desk.window().library().session().commands().decideCopies(groups, CopyChoice.LINK))
                .get(20, TimeUnit.SECONDS);
        ArticleId one = groups.getFirst().articles().getFirst();
        ArticleId other = groups.getFirst().articles().getLast();
        DeskFixture.run(() -> {
            desk.window().workspace().reader().open(one);
            desk.window().workspace().inspectorShownProperty().set(true);
            desk.window().workspace().inspector().showInfo();
        });
        desk.settle();
        waitFor(() -> links().size() == 1);
        DeskFixture.run(() -> {
            Button link = links().getFirst();
            link.requestFocus();
        });
        desk.picture("copies-linked");
        DeskFixture.run(() -> links().getFirst().fire());
        waitFor(() -> DeskFixture.call(() -> desk.window().workspace().reader().articleId())
                .equals(Optional.of(other)));
        waitFor(() -> links().size() == 1);
        DeskFixture.call(() -> desk.window().library().session().commands().undo(1)).get(20, TimeUnit.SECONDS);
        waitFor(() -> links().isEmpty());
    }

    @Test
    void the_page_is_whole_in_korean_at_dusk() throws Exception {
        DeskFixture.run(() -> desk.desktop().language("ko"));
        DeskFixture.run(() -> desk.window().appearance().readingProperty()
                .set(desk.window().appearance().readingProperty().get().withLook("DUSK")));
        DeskFixture.call(() -> desk.window().library().session().commands().decideCopies(groups().subList(0, 1),
                CopyChoice.HIDE)).get(20, TimeUnit.SECONDS);
        open();
        desk.picture("copies-ko-dusk");
        assertThat(figures()).contains("거의 같은 기사 2묶음");
    }

    private void open() throws Exception {
        DeskFixture.run(() -> desk.window().page().copies().open());
        waitFor(() -> DeskFixture.call(() -> desk.lookup(".copy-card").queryAll().size()) == 2);
        desk.settle();
    }

    private String figures() throws Exception {
        return DeskFixture.call(() -> desk.lookup("#copies-figures").queryAs(Label.class).getText());
    }

    private int listed() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().listModel().visible().size());
    }

    private List<CopyGroup> groups() throws Exception {
        return desk.window().library().session().read(reads -> reads.copies(80)).get(20, TimeUnit.SECONDS);
    }

    private List<ToggleButton> choices(String text) throws Exception {
        return DeskFixture.call(() -> desk.lookup(".copy-card .toggle-button").queryAll().stream()
                .map(ToggleButton.class::cast).filter(b -> b.getText().equals(text)).toList());
    }

    private List<RadioButton> radios() throws Exception {
        return DeskFixture.call(() -> desk.lookup(".copy-card .radio-button").queryAll().stream()
                .map(RadioButton.class::cast).toList());
    }

    private List<Button> links() {
        return desk.lookup(".linked-copy").queryAll().stream().map(Button.class::cast).toList();
    }

    private static void waitFor(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
    }
}
