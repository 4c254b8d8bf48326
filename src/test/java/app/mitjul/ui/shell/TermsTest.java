package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.term.Term;
import app.mitjul.session.TermDraft;
import app.mitjul.session.TermProposal;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The term list in the real window: its page, its lines in the text, its tables.
class TermsTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private List<Term> terms() throws Exception {
        return DeskFixture.call(() -> List.copyOf(desk.window().library().terms().all()));
    }

    private List<String> sources() throws Exception {
        return terms().stream().map(Term::source).toList();
    }

    private void save(TermDraft draft) throws Exception {
        DeskFixture.run(() -> desk.window().library()
                .tell(c -> c.saveTerm(java.util.Optional.empty(), draft)));
        desk.settle();
    }

    private void openPage() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        waitFor(() -> !proposals().isEmpty());
        desk.settle();
    }

    private List<TermProposal> proposals() throws Exception {
        return DeskFixture.call(() -> {
            ListView<TermProposal> list = desk.lookup("#term-proposals").query();
            return List.copyOf(list.getItems());
        });
    }

    private void waitFor(java.util.concurrent.Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, so);
    }

    private int waitForLines(int lines) throws Exception {
        waitFor(() -> DeskFixture.call(() -> ReaderProbe.termLines(desk.reader())) == lines);
        return lines;
    }

    @Test
    void brackets_propose_terms_that_one_key_accepts_and_another_dismisses() throws Exception {
        openPage();
        desk.picture("page-terms-proposals");
        assertThat(proposals().stream().map(p -> p.draft().source())).startsWith("궈자쿤", "왕이", "아라그치", "카츠")
                .contains("상하이협력기구", "브릭스", "확대 관할").doesNotHaveDuplicates();
        int before = proposals().size();
        waitFor(() -> DeskFixture.call(() -> desk.lookup("#terms-search").query().isFocused()));
        DeskFixture.run(() -> {
            desk.lookup("#term-proposals").query().requestFocus();
            desk.lookup("#term-proposals").queryListView().getSelectionModel().select(0);
        });
        desk.key(KeyCode.A);
        desk.key(KeyCode.ENTER);
        desk.key(KeyCode.X);
        assertThat(sources()).containsExactlyInAnyOrder("궈자쿤", "왕이");
        waitFor(() -> proposals().size() == before - 3);
        assertThat(terms()).anyMatch(t -> t.original().equals("郭嘉昆") && t.latin().equals("Guo Jiakun"));
        desk.key(KeyCode.ESCAPE);
        openPage();
        assertThat(proposals().stream().map(p -> p.draft().source())).doesNotContain("궈자쿤", "왕이", "아라그치")
                .contains("카츠");
        desk.picture("page-terms");
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sources()).containsExactly("궈자쿤");
        openPage();
        assertThat(proposals().stream().map(p -> p.draft().source())).contains("아라그치", "왕이");
    }

    @Test
    void all_proposals_are_accepted_as_one_step() throws Exception {
        openPage();
        desk.clickOn("#terms-accept-all");
        waitFor(() -> terms().size() == 11);
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> terms().isEmpty());
    }

    @Test
    void terms_are_underlined_in_every_article_and_tell_their_translation_under_the_mouse() throws Exception {
        assertThat(waitForLines(0)).isZero();
        save(new TermDraft("궈자쿤", "郭嘉昆", "Guo Jiakun", "Guo Jiakun, spokesman", "외교부 대변인"));
        save(new TermDraft("상하이협력기구", "", "SCO", "Shanghai Cooperation Organisation", ""));
        save(new TermDraft("안보", "", "", "security", ""));
        TextRange hanzi = desk.words("郭嘉昆");
        waitFor(() -> DeskFixture.call(() -> ReaderProbe.terms(desk.reader()).contains("郭嘉昆")));
        assertThat(DeskFixture.call(() -> ReaderProbe.terms(desk.reader()))).contains("궈자쿤", "郭嘉昆", "Guo Jiakun");
        desk.moveTo(DeskFixture.call(() -> ReaderProbe.on(desk.reader(), hanzi.start())));
        desk.moveBy(1, 0);
        waitFor(() -> DeskFixture.call(() -> desk.lookup(".term-card").tryQuery().filter(Node::isVisible).isPresent()));
        desk.waitForText(".term-card .muted", "in 2 articles · from a bracket gloss");
        assertThat(desk.lookup(".term-source").queryAs(Label.class).getText()).isEqualTo("궈자쿤");
        assertThat(desk.lookup(".term-forms").queryAs(Label.class).getText()).isEqualTo(" · 郭嘉昆 · Guo Jiakun");
        assertThat(desk.lookup(".term-target").queryAs(Label.class).getText()).isEqualTo("Guo Jiakun, spokesman");
        desk.picture("term-card");
        desk.moveTo(DeskFixture.call(() -> ReaderProbe.on(desk.reader(), hanzi.end() + 40)));
        waitFor(() -> DeskFixture.call(() -> !desk.lookup(".term-card").query().isVisible()));
        DeskFixture.run(() -> {
            desk.reader().requestFocus();
            ReaderProbe.putCaret(desk.reader(), hanzi.end());
        });
        desk.key(KeyCode.T);
        assertThat(DeskFixture.call(() -> desk.lookup(".term-card").query().isVisible())).isTrue();
        desk.key(KeyCode.ESCAPE);
        assertThat(DeskFixture.call(() -> desk.lookup(".term-card").query().isVisible())).isFalse();
        desk.openArticle("왕샤오훙");
        waitFor(() -> DeskFixture.call(() -> ReaderProbe.terms(desk.reader()).contains("SCO")));
        desk.drag("주변 안보 사업");
        desk.key(KeyCode.DIGIT1);
        desk.key(KeyCode.ESCAPE);
        desk.picture("term-lines");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> DeskFixture.call(() -> !ReaderProbe.terms(desk.reader()).contains("안보")));
    }

    @Test
    void selected_words_become_a_term_whose_translation_is_typed_at_once() throws Exception {
        desk.drag("긴장을");
        desk.key(KeyCode.CONTROL, KeyCode.G);
        waitFor(() -> DeskFixture
                .call(() -> desk.lookup("#term-field").tryQuery().filter(Node::isFocused).isPresent()));
        desk.write("tension");
        desk.key(KeyCode.TAB);
        waitFor(() -> DeskFixture
                .call(() -> desk.lookup("#term-field").tryQuery().filter(Node::isFocused).isPresent()));
        desk.write("noun");
        desk.picture("page-terms-editing");
        desk.key(KeyCode.ENTER);
        assertThat(terms()).singleElement().satisfies(t -> {
            assertThat(t.source()).isEqualTo("긴장");
            assertThat(t.target()).isEqualTo("tension");
            assertThat(t.note()).isEqualTo("noun");
        });
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.window().pages().isOpen()).isFalse();
    }

    @Test
    void typed_words_find_terms_or_add_one_and_delete_takes_it_off() throws Exception {
        save(new TermDraft("상하이협력기구", "", "SCO", "Shanghai Cooperation Organisation", ""));
        save(new TermDraft("안보", "", "", "security", ""));
        openPage();
        desk.clickOn("#terms-search");
        desk.write("sco");
        TableView<Term> table = desk.lookup("#terms-table").query();
        assertThat(DeskFixture.call(() -> table.getItems().stream().map(Term::source).toList()))
                .containsExactly("상하이협력기구");
        desk.key(KeyCode.DOWN);
        desk.key(KeyCode.DELETE);
        assertThat(sources()).containsExactly("안보");
        desk.clickOn("#terms-search");
        desk.key(KeyCode.CONTROL, KeyCode.A);
        desk.write("nuclear");
        desk.key(KeyCode.ENTER);
        waitFor(() -> sources().contains("nuclear"));
        desk.settle();
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.window().pages().isOpen()).isFalse();
    }

    @Test
    void a_term_leads_to_its_first_place() throws Exception {
        save(new TermDraft("브릭스", "", "BRICS", "", ""));
        openPage();
        DeskFixture.run(() -> {
            desk.lookup("#terms-table").query().requestFocus();
            desk.lookup("#terms-table").queryTableView().getSelectionModel().select(0);
        });
        desk.key(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> !desk.window().pages().isOpen());
        desk.settle();
        assertThat(desk.shown().text()).contains("브릭스");
    }

    @Test
    void a_table_comes_in_as_one_step_and_goes_out_again() throws Exception {
        Path in = Files.writeString(home.resolve("in.tsv"), "안보\tsecurity\t명사\r\n핵\tnuclear\r\n");
        Path out = home.resolve("out.tsv");
        openPage();
        desk.answer(in);
        desk.clickOn("#terms-import");
        waitFor(() -> sources().size() == 2);
        desk.waitForText(".status-bar .label", "Terms: 2 added, 0 changed, 0 the same.");
        desk.answer(out);
        desk.clickOn("#terms-export");
        waitFor(() -> Files.exists(out));
        assertThat(Files.readString(out)).isEqualTo("source\toriginal\tlatin\ttarget\tnote\n안보\t\t\tsecurity\t명사\n"
                + "핵\t\t\tnuclear\t\n");
        Files.writeString(in, "안보\tsecurity\t명사\tx\n");
        desk.answer(in);
        desk.clickOn("#terms-import");
        desk.waitForText(".status-bar .label", "Line 1 has 4 columns where 3 are expected.");
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(terms()).isEmpty();
    }
}
