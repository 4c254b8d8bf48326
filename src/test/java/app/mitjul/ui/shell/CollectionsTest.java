package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.SetRow;
import app.mitjul.settings.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Collections, labels, filters and fields of many articles in the real window.
class CollectionsTest {

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
    void a_collection_is_made_named_filled_and_shown_by_mouse_and_keys() throws Exception {
        unfold();
        desk.picture("collections-empty");
        desk.clickOn("#sets-add");
        click("New collection");
        waitFor(() -> DeskFixture.call(() -> tree().getEditingItem() != null));
        desk.write("Central Asia");
        desk.key(KeyCode.ENTER);
        waitFor(() -> sets().stream().anyMatch(row -> row.set().name().equals("Central Asia")));

        ArticleSetId asia = sets().getFirst().set().id();
        ArticleSetId inner = make(Kind.COLLECTION, "Energy and trade", Optional.of(asia));
        make(Kind.COLLECTION, "To read", Optional.empty());
        ArticleSetId label = make(Kind.LABEL, "important", Optional.empty());
        List<ArticleId> ids = ids();
        tell(inner, Set.of(ids.get(0), ids.get(2)));
        tell(label, Set.of(ids.get(2), ids.get(3)));
        desk.settle();
        desk.picture("collections");
        desk.clickOn((Node) cell("Energy and trade"));
        waitFor(() -> visible().size() == 2);
        desk.clickOn((Node) cell("important"));
        waitFor(() -> visible().equals(List.of(ids.get(2))));
        desk.picture("collections-chosen");
        desk.clickOn((Node) chip("important"));
        waitFor(() -> visible().size() == 2);
        desk.clickOn((Node) chip("Energy and trade"));
        waitFor(() -> visible().size() == 5);

        DeskFixture.run(() -> tree().requestFocus());
        DeskFixture.run(() -> tree().getSelectionModel().select(0));
        desk.key(KeyCode.ALT, KeyCode.DOWN);
        waitFor(() -> sets().getFirst().set().name().equals("To read"));
        DeskFixture.run(() -> tree().getSelectionModel().select(0));
        desk.key(KeyCode.DELETE);
        waitFor(() -> sets().size() == 3);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> sets().size() == 4);
    }

    @Test
    void what_is_filtered_shows_as_chips_and_can_be_kept_as_a_smart_collection() throws Exception {
        unfold();
        desk.clickOn("#filter-more");
        waitFor(() -> DeskFixture.call(() -> !reporters().getItems().isEmpty()));
        desk.clickOn("#filter-reporter");
        DeskFixture.run(() -> reporters().getEditor().setText("구태"));
        desk.key(KeyCode.ENTER);
        waitFor(() -> visible().size() < 5 && !visible().isEmpty());
        int listed = visible().size();
        desk.clickOn("#filter-from");
        desk.write("yesterday");
        desk.key(KeyCode.ENTER);
        desk.picture("filter-panel");
        desk.key(KeyCode.ESCAPE);
        desk.clickOn("#sets-add");
        click("New smart collection of what is listed");
        waitFor(() -> sets().stream().anyMatch(row -> row.set().kind() == Kind.SMART));
        assertThat(sets().getFirst().set().query()).isEqualTo("reporter:구태경");
        desk.settle();
        DeskFixture.run(() -> tree().edit(null));
        DeskFixture.run(() -> desk.window().workspace().listModel().showAll());
        waitFor(() -> visible().size() == 5);
        String smart = sets().getFirst().set().name();
        String articles = listed == 1 ? "1 article" : listed + " articles";
        waitFor(() -> cell(smart).getAccessibleText().endsWith(", " + articles));
        ArticleId gone = DeskFixture.call(() -> desk.window().library().rows().stream()
                .filter(row -> row.article().source().reporter().equals("구태경")).findFirst().orElseThrow())
                .article().id();
        desk.picture("smart");
        DeskFixture.run(() -> desk.window().library().tell(c -> c.deleteArticles(Set.of(gone))));
        waitFor(() -> !cell(smart).getAccessibleText().endsWith(", " + articles));
        DeskFixture.run(() -> desk.window().library().tell(c -> c.undo(1)));
        waitFor(() -> cell(smart).getAccessibleText().endsWith(", " + articles) && visible().size() == 5);
        DeskFixture.run(() -> {
            tree().requestFocus();
            tree().getSelectionModel().select(0);
        });
        desk.key(KeyCode.ENTER);
        waitFor(() -> visible().size() == listed);
        DeskFixture.run(() -> desk.window().workspace().listModel().queryProperty().set("없는말없는말"));
        waitFor(() -> visible().isEmpty());
        desk.picture("filter-nothing");
        desk.clickOn("#filter-clear");
        waitFor(() -> visible().size() == 5);
    }

    @Test
    void fields_of_many_articles_are_set_after_a_look_at_what_changes() throws Exception {
        DeskFixture.run(() -> list().getSelectionModel().selectAll());
        DeskFixture.run(() -> desk.window().page().fields().open(desk.window().workspace().list().selected()));
        desk.settle();
        desk.clickOn("#fields-published");
        desk.write("17 June 2025");
        waitFor(() -> DeskFixture.call(() -> !desk.lookup("#fields-apply").queryButton().isDisabled()));
        desk.picture("fields");
        assertThat(DeskFixture.call(() -> desk.lookup("#fields-outlook").queryAs(Label.class).getText()))
                .startsWith("5 of 5 articles");
        desk.clickOn("#fields-apply");
        waitFor(() -> DeskFixture.call(() -> desk.window().library().rows().stream()
                .allMatch(row -> row.article().source().published().equals("2025-06-17"))));
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> DeskFixture.call(() -> desk.window().library().rows().stream()
                .noneMatch(row -> row.article().source().published().equals("2025-06-17"))));
    }

    @Test
    void outlets_of_two_names_are_merged_on_a_page_and_listed_as_one() throws Exception {
        DeskFixture.run(() -> desk.window().page().outlets().open());
        waitFor(() -> DeskFixture.call(() -> buttons("Merge").size() > 1));
        desk.picture("outlets");
        desk.clickOn((Node) DeskFixture.call(() -> buttons("Merge").getFirst()));
        waitFor(() -> DeskFixture.call(() -> !buttons("Separate").isEmpty()));
        desk.picture("outlets-merged");
        desk.key(KeyCode.ESCAPE);
        DeskFixture.run(() -> desk.desktop().language("ko"));
        unfold();
        desk.picture("outlets-listed-ko");
        assertThat(DeskFixture.call(() -> desk.lookup(".article-source > .cut-text").queryAll().stream()
                .filter(n -> n.getParent().getParent().isVisible())
                .map(n -> ((Text) n).getText()).filter(t -> t.contains("thegmnews")).toList())).isEmpty();
    }

    private ComboBox<String> reporters() {
        return desk.lookup("#filter-reporter").query();
    }

    private List<Button> buttons(String text) {
        return desk.lookup(".button").queryAll().stream().map(n -> (Button) n).filter(b -> b.getText().equals(text))
                .toList();
    }

    private void unfold() throws Exception {
        DeskFixture.run(() -> desk.lookup("#sets-fold").queryButton().fire());
        desk.settle();
    }

    private void click(String item) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        desk.clickOn(item);
        desk.settle();
    }

    private ArticleSetId make(Kind kind, String name, Optional<ArticleSetId> parent) throws Exception {
        return DeskFixture.call(() -> desk.window().library().session().commands().createSet(kind, name, parent, ""))
                .get(20, TimeUnit.SECONDS);
    }

    private void tell(ArticleSetId set, Set<ArticleId> articles) throws Exception {
        DeskFixture.call(() -> desk.window().library().session().commands().putIn(set, articles)).get(20,
                TimeUnit.SECONDS);
    }

    private Node chip(String text) throws Exception {
        return DeskFixture.call(() -> desk.lookup(".filter-chip").queryAll().stream()
                .filter(n -> ((Button) n).getText().equals(text)).findFirst().orElseThrow());
    }

    private Node cell(String name) throws Exception {
        return DeskFixture.call(() -> desk.lookup(".set-cell").queryAll().stream()
                .filter(n -> n.getAccessibleText() != null && n.getAccessibleText().startsWith(name)).findFirst()
                .orElseThrow());
    }

    private TreeView<SetRow> tree() {
        return desk.lookup("#article-sets").query();
    }

    private ListView<?> list() {
        return desk.lookup("#article-list").query();
    }

    private List<SetRow> sets() throws Exception {
        return DeskFixture.call(() -> desk.window().library().arranged().setsProperty().get());
    }

    private List<ArticleId> visible() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().listModel().visible().stream()
                .map(row -> row.article().id()).toList());
    }

    private List<ArticleId> ids() throws Exception {
        return DeskFixture.call(() -> desk.window().library().rows().stream().map(row -> row.article().id()).toList());
    }

    private static void waitFor(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
    }
}
