package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.find.SearchViewModel;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the pictures of the README into target/screenshots; `-Pscreenshots` copies them to assets.
class ScreenshotsTest {

    static final WindowState WIDE = new WindowState(0, 0, 1440, 900, false, true, true, 312, 328, false, 0.5);

    @TempDir
    Path home;

    private record Mark(int article, String words, List<ThemeId> themes, String note) {
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(2, "중동 지역의 군사적 긴장 고조", List.of(Theme.SECURITY), "군사적 긴장: 주체를 밝히지 않음"),
            new Mark(2, "충돌 확대를 막기 위해 모든 관련 당사국들이 긴급히 행동해야 한다", List.of(Theme.SECURITY), ""),
            new Mark(2, "일대일로 협력 성과를 대거 소개하며 다자 협력의 중요성", List.of(Theme.TRADE), "갈등 보도에 이어 붙인 대목"),
            new Mark(2, "이스라엘의 이란 공격과 그로 인한 군사적 충돌 급증에 깊은 우려를 표한다", List.of(Theme.SECURITY),
                    "직접 인용, 궈자쿤 대변인"),
            new Mark(2, "국제 분쟁은 반드시 대화와 협상을 통해 해결돼야 하며, 공동 안보라는 개념을 바탕으로 상호 우려를 해소해야 한다",
                    List.of(Theme.SECURITY, Theme.TRADE), ""),
            new Mark(1, "과학기술을 활용한 스마트 도시 건설", List.of(Theme.TRADE), ""),
            new Mark(1, "고속철·공유경제·인터넷 상거래 등에서", List.of(Theme.TRADE), ""),
            new Mark(3, "관세전쟁에는 승자가 없다.", List.of(Theme.TRADE), "반복되는 표어"),
            new Mark(3, "브릭스 외교장관회의 및 안보회의", List.of(Theme.SECURITY), ""),
            new Mark(4, "대외 안보 영역 입법을 강화해야 한다", List.of(Theme.SECURITY), ""),
            new Mark(4, "확대 관할(長臂管轄·일국의 법률 적용 범위를 나라 밖까지 확대하는 것", List.of(Theme.SECURITY), "용어"),
            new Mark(5, "카자흐스탄의 태양열 및 풍력 발전소 건설", List.of(Theme.ENERGY), ""),
            new Mark(5, "100메가와트 풍력 발전 프로젝트", List.of(Theme.ENERGY), ""),
            new Mark(5, "수억 달러에 달하는 중국의 가장 큰 투자", List.of(Theme.TRADE, Theme.ENERGY), ""));

    private static void mark(DeskFixture desk) {
        var library = desk.window().library();
        for (Mark m : MARKS) {
            ArticleId id = library.rows().get(m.article() - 1).article().id();
            String text = library.session().reads().text(id).text();
            int start = text.indexOf(m.words());
            assertThat(start).as(m.words()).isNotNegative();
            library.session().commands().tag(id, new TextRange(start, start + m.words().length()), m.themes(),
                    m.note().isEmpty() ? Optional.empty() : Optional.of(m.note())).join();
        }
    }

    @Test
    void the_pictures_of_the_readme_are_drawn() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            var file = desk.settingsFile();
            file.write(file.read().withPerson(new app.mitjul.settings.Person("", "김연구")));
            desk.prefer(Reading.DEFAULT.withLook("LIGHT").withLanguage("en"), WIDE);
            desk.start();
            mark(desk);
            desk.settle();
            show(desk, 2);
            choose(desk, "이스라엘 외교장관 카츠");
            picture(desk, "main-light");
            look(desk, Reading.DEFAULT.withLook("DUSK").withLanguage("en"));
            picture(desk, "main-dusk");
            look(desk, Reading.DEFAULT.withLook("LIGHT").withLanguage("en"));

            DeskFixture.run(() -> desk.window().workspace().reader().selectionProperty().set(Optional.empty()));
            DeskFixture.run(() -> desk.window().workspace().passages().open(Theme.SECURITY));
            desk.settle();
            picture(desk, "passages");
            DeskFixture.run(() -> desk.window().workspace().passages().close());
            search(desk);
            DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(false));
            DeskFixture.run(() -> desk.window().workspace().readers()
                    .split(Optional.of(desk.window().library().rows().get(4).article().id()), 0.5));
            desk.settle();
            picture(desk, "split");
            DeskFixture.run(() -> desk.window().workspace().readers().unsplit());
            DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(true));
            DeskFixture.run(() -> desk.window().desktop().language("ko"));
            show(desk, 4);
            picture(desk, "korean");
        }
    }

    /// The concordance as it is sorted by what stands behind, and the articles with what was found.
    private static void search(DeskFixture desk) throws Exception {
        DeskFixture.run(() -> {
            desk.window().workspace().inspectorShownProperty().set(false);
            desk.window().searching().model().queryProperty().set("협력");
        });
        Screens.searched(desk, "협력");
        desk.key(KeyCode.R);
        desk.key(KeyCode.DOWN);
        desk.settle();
        picture(desk, "concordance");
        desk.key(KeyCode.V);
        desk.settle();
        picture(desk, "results");
        DeskFixture.run(() -> desk.window().searching().model().shownProperty()
                .set(SearchViewModel.Shown.CONCORDANCE));
        DeskFixture.run(() -> desk.window().appearance().readingProperty()
                .set(Reading.DEFAULT.withLook("DUSK").withLanguage("en")));
        desk.key(KeyCode.G);
        desk.settle();
        picture(desk, "concordance-dusk");
        DeskFixture.run(() -> desk.window().appearance().readingProperty()
                .set(Reading.DEFAULT.withLook("LIGHT").withLanguage("en")));
        DeskFixture.run(() -> desk.window().searching().model().close());
        DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(true));
        desk.settle();
    }

    @Test
    void the_picture_of_the_import_is_drawn() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT").withLanguage("en"), WIDE);
            desk.start();
            Path table = Files.writeString(home.resolve("NewsResult_20250101-20250630.csv"), """
                    뉴스 식별자,일자,언론사,기고자,제목,본문,URL
                    01100101.20250617,20250617,더지엠뉴스,김대명,중국·이스라엘·이란 자제 촉구,중국 정부는 중동 지역의 긴장 고조에 우려를 표했다.,
                    01100201.20250618,20250618,한강일보,,SCO 도시 포럼 톈진서 열려,상하이협력기구 회원국 도시들이 톈진에 모였다.,
                    01100301.20250619,20250619,대륙통신,,카자흐 풍력 100MW 준공,에너지는 지난 30년 동안 협력의 중심이었다.,
                    01100401.20250623,20250623,유라시아포스트,,관세전쟁엔 승자가 없다,중국 외교부는 23일 정례 브리핑을 열었다.,
                    01100501.20250623,20250623,유라시아포스트,,제목만 있는 행,,
                    """);
            DeskFixture.run(() -> desk.window().importFiles(List.of(table)));
            desk.waitForText(".import-note", "4 of 5");
            picture(desk, "import");
        }
    }

    private static void show(DeskFixture desk, int number) throws Exception {
        DeskFixture.run(() -> desk.window().workspace().reader()
                .open(desk.window().library().rows().get(number - 1).article().id()));
        desk.settle();
    }

    private static void choose(DeskFixture desk, String words) throws Exception {
        int start = desk.shown().text().indexOf(words);
        TextRange range = new TextRange(start, start + words.length());
        DeskFixture.run(() -> {
            desk.window().workspace().reader().selectionProperty().set(Optional.of(range));
            desk.reader().openMarking();
        });
        desk.settle();
    }

    private static void look(DeskFixture desk, Reading reading) throws Exception {
        DeskFixture.run(() -> desk.window().appearance().readingProperty().set(reading));
        desk.settle();
        DeskFixture.run(() -> desk.reader().openMarking());
    }

    static void picture(DeskFixture desk, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        BufferedImage image = DeskFixture
                .call(() -> SwingFXUtils.fromFXImage(desk.stage().getScene().snapshot(null), null));
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Path target = folder.resolve(name + ".png");
        ImageIO.write(image, "png", target.toFile());
        assertThat(image.getWidth()).isGreaterThan(1300);
        assertThat(target).isNotEmptyFile();
    }
}
