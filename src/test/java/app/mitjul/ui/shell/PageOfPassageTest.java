package app.mitjul.ui.shell;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who quotes a file with pages reads the page off the card.
class PageOfPassageTest {

    private static final String TEXT = "첫 쪽의 문단이다.\n열두째 쪽의 문단이다.";

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
    void the_card_of_a_passage_says_its_page() throws Exception {
        NewArticle article = new NewArticle(TEXT, "쪽이 있는 글", false, Source.NONE, new Origin("a.pdf", 1, "UTF-8", ""),
                0, false, new Pages(List.of(new PageStart(0, 1), new PageStart(TEXT.indexOf("열두째"), 12))));
        DeskFixture.run(() -> desk.window().library().tell(c -> c.importArticles(List.of(), List.of(article))));
        desk.settle();
        desk.openArticle("쪽이 있는 글");
        var id = desk.shown().article().id();
        DeskFixture.run(() -> desk.window().library()
                .tell(c -> c.tag(id, desk.words("열두째 쪽"), List.of(Theme.TRADE), Optional.empty())));
        desk.settle();
        DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(true));
        desk.waitForText(".annotation-card .label", "¶2 · p. 12");
        desk.picture("page-of-passage");
    }
}
