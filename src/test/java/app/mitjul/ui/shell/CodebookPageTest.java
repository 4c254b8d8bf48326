package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.session.ThemeDraft;
import app.mitjul.settings.Reading;
import app.mitjul.domain.codebook.ThemeColors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the codebook, on a library with a tree of 520 themes.
class CodebookPageTest {

    private static final int GROUPS = 40;
    private static final int EACH = 12;

    @TempDir
    static Path made;

    @TempDir
    Path home;

    private DeskFixture desk;

    /// Five hundred commands take a while: once for all tests.
    @BeforeAll
    static void make() {
        try (Session session = Libraries.create(made.resolve("library.mitjul"))) {
            DeskFixture.samples(session);
            for (int i = 0; i < GROUPS; i++) {
                ThemeId group = Libraries.done(session.commands().createTheme(draft("분야 " + i, i)));
                for (int j = 0; j < EACH; j++) {
                    Libraries.done(session.commands().createTheme(draft("주제 " + i + "." + j, i + j),
                            Optional.of(group)));
                }
            }
            Libraries.tag(session, Libraries.number(session, 1), "상하이협력기구", Theme.SECURITY, Theme.TRADE);
            Libraries.tag(session, Libraries.number(session, 1), "스마트 도시", Theme.SECURITY);
        }
    }

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        Files.copy(made.resolve("library.mitjul"), desk.library());
        desk.start();
    }

    private static ThemeDraft draft(String name, int i) {
        return new ThemeDraft(name, "", ThemeColors.SET.get(i % ThemeColors.SET.size()),
                UnderlinePattern.values()[i % UnderlinePattern.values().length], 0, "", "");
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void open() throws Exception {
        DeskFixture.run(() -> desk.window().page().codebook().open());
        desk.settle();
    }

    private ThemeTree tree() {
        return ThemeTree.of(desk.window().library().themes());
    }

    private Theme named(String name) {
        return desk.window().library().themes().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> rows() throws Exception {
        return DeskFixture.call(() -> {
            TreeView<Theme> view = view();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < view.getExpandedItemCount(); i++) {
                names.add(view.getTreeItem(i).getValue().name());
            }
            return names;
        });
    }

    @SuppressWarnings("unchecked")
    private TreeView<Theme> view() {
        return (TreeView<Theme>) desk.lookup("#codebook-tree").query();
    }

    private void type(String text) throws Exception {
        DeskFixture.run(() -> desk.lookup("#codebook-find").queryTextInputControl().setText(text));
        desk.settle();
    }

    @Test
    void a_tree_of_hundreds_shows_its_top_and_has_few_cells() throws Exception {
        open();
        assertThat(rows()).hasSize(GROUPS + 3).startsWith("Security", "Energy", "Trade", "분야 0");
        assertThat(desk.lookup(".theme-cell").queryAllAs(TreeCell.class)).hasSizeLessThan(40);
        desk.picture("codebook-500");
    }

    @Test
    void what_is_typed_shows_the_matches_with_the_themes_above_them() throws Exception {
        open();
        type("주제 17.1");
        assertThat(rows()).containsExactly("분야 17", "주제 17.1", "주제 17.10", "주제 17.11");
        desk.picture("codebook-found");
        type("ㅂㅇ 3");
        assertThat(rows()).startsWith("분야 3").contains("분야 39").doesNotContain("분야 4");
        type("");
        assertThat(rows()).hasSize(GROUPS + 3);
    }

    @Test
    void a_new_theme_below_another_is_one_step_and_has_its_examples() throws Exception {
        open();
        type("Energy");
        desk.key(KeyCode.CONTROL, KeyCode.A);
        DeskFixture.run(() -> view().getSelectionModel().select(0));
        desk.clickOn("#codebook-add-below");
        desk.settle();
        desk.write("Gas");
        DeskFixture.run(() -> desk.lookup("#theme-examples").queryTextInputControl().setText("가스관, LNG"));
        desk.picture("codebook-new");
        desk.clickOn("#theme-save");
        desk.settle();
        Theme gas = named("Gas");
        assertThat(gas.parent()).contains(Theme.ENERGY);
        assertThat(gas.examples()).isEqualTo("가스관, LNG");
        desk.picture("codebook-card");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tree().children(Theme.ENERGY)).isEmpty();
    }

    @Test
    void deleting_says_first_what_happens_and_is_one_step() throws Exception {
        open();
        DeskFixture.run(() -> view().getSelectionModel().select(0));
        desk.clickOn("#codebook-delete");
        desk.settle();
        assertThat(desk.lookup(".panel-says").queryAs(Label.class).getText())
                .isEqualTo(
                        "Takes the theme off 2 passages in 1 article. Passages that have nothing else go into the bin.");
        desk.picture("codebook-delete");
        desk.clickOn("#codebook-delete-go");
        desk.settle();
        assertThat(tree().theme(Theme.SECURITY)).isEmpty();
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tree().theme(Theme.SECURITY)).isPresent();
    }

    @Test
    void the_count_of_a_theme_opens_its_passages() throws Exception {
        open();
        DeskFixture.run(() -> view().getSelectionModel().select(0));
        desk.clickOn("#codebook-passages");
        desk.settle();
        assertThat(desk.window().pages().isOpen()).isFalse();
        assertThat(desk.window().workspace().passages().themeProperty().get()).contains(Theme.SECURITY);
    }

    @Test
    void the_toolbar_shows_a_few_themes_and_finds_the_rest() throws Exception {
        desk.picture("codebook-toolbar");
        DeskFixture.run(() -> desk.lookup("#more-themes").queryButton().fire());
        desk.settle();
        desk.write("주제 9.11");
        desk.picture("codebook-picker");
        desk.key(KeyCode.ENTER);
        assertThat(desk.window().pages().isOpen()).isFalse();
        assertThat(desk.window().workspace().passages().themeProperty().get()).contains(named("주제 9.11").id());
    }

    private void select(ThemeId id) throws Exception {
        DeskFixture.run(() -> desk.window().page().codebook().open(Optional.of(id)));
        desk.settle();
    }

    @Test
    void a_theme_is_moved_by_keys_and_each_move_is_one_step() throws Exception {
        select(Theme.TRADE);
        desk.key(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(tree().top()).extracting(Theme::name).startsWith("Security", "Trade", "Energy");
        assertThat(desk.lookup(".tree-saying").queryAs(Label.class).getText())
                .isEqualTo("Moves Trade and 1 passage to another place at this level.");
        desk.key(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(tree().children(Theme.SECURITY)).extracting(Theme::name).containsExactly("Trade");
        assertThat(rows()).startsWith("Security", "Trade", "Energy");
        desk.picture("codebook-moved");
        desk.key(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(tree().top()).extracting(Theme::name).startsWith("Security", "Trade", "Energy");
        for (int i = 0; i < 3; i++) {
            desk.key(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(tree().top()).extracting(Theme::name).startsWith("Security", "Energy", "Trade");
    }

    @Test
    void merging_says_first_what_happens_and_is_one_step() throws Exception {
        select(Theme.TRADE);
        DeskFixture.run(() -> desk.lookup("#codebook-merge").queryButton().fire());
        desk.settle();
        desk.write("Secu");
        desk.key(KeyCode.ENTER);
        assertThat(desk.lookup(".panel-says").queryAs(Label.class).getText())
                .isEqualTo("Moves 1 passage in 1 article to Security; 1 becomes a duplicate and is kept once.");
        desk.picture("codebook-merge");
        desk.clickOn("#codebook-merge-go");
        desk.settle();
        assertThat(tree().theme(Theme.TRADE)).isEmpty();
        assertThat(desk.window().library().countsProperty().get()).containsEntry(Theme.SECURITY, 2);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().countsProperty().get()).containsEntry(Theme.SECURITY, 2)
                .containsEntry(Theme.TRADE, 1);
    }

    @Test
    void splitting_moves_the_ticked_passages_to_a_new_theme_in_one_step() throws Exception {
        select(Theme.SECURITY);
        DeskFixture.run(() -> desk.lookup("#codebook-split").queryButton().fire());
        desk.settle();
        desk.write("Cities");
        DeskFixture.run(() -> desk.lookup("#codebook-split-list .check-box").queryAs(CheckBox.class).fire());
        desk.settle();
        assertThat(desk.lookup(".panel-says").queryAs(Label.class).getText())
                .isEqualTo("Moves 1 passage in 1 article to the new theme; 1 stays.");
        desk.picture("codebook-split");
        desk.clickOn("#codebook-split-go");
        desk.settle();
        Theme cities = named("Cities");
        assertThat(desk.window().library().countsProperty().get()).containsEntry(Theme.SECURITY, 1)
                .containsEntry(cities.id(), 1);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().countsProperty().get()).containsEntry(Theme.SECURITY, 2);
        assertThat(tree().theme(cities.id())).isEmpty();
    }

    @Test
    void a_file_is_shown_before_it_comes_in_and_goes_out_again() throws Exception {
        Path file = home.resolve("in.csv");
        Files.writeString(file, "name,path,description\nSecurity,,peace and war\nSummits,Diplomacy,\nbroken,,a,b\n");
        open();
        desk.answer(file);
        desk.clickOn("#codebook-import");
        desk.waitForText(".panel-says", "2 themes are added");
        desk.picture("codebook-import");
        desk.clickOn("#codebook-import-go");
        desk.settle();
        assertThat(named("Security").description()).isEqualTo("peace and war");
        assertThat(tree().above(named("Summits").id())).extracting(Theme::name).containsExactly("Diplomacy");
        Path out = home.resolve("out.json");
        desk.answer(out);
        desk.clickOn("#codebook-export");
        desk.waitForText(".status-bar .label", "525 themes written");
        assertThat(Files.readString(out)).contains("\"Summits\"");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().themes()).hasSize(523);
    }

    @Test
    void moving_chosen_passages_says_first_what_happens_and_is_one_step() throws Exception {
        DeskFixture.run(() -> desk.window().workspace().passages().open(Theme.SECURITY));
        desk.settle();
        DeskFixture.run(() -> desk.lookup("#passages").queryTableView().getSelectionModel().selectAll());
        DeskFixture.run(() -> desk.lookup("#passages-retag").queryButton().fire());
        desk.settle();
        desk.write("무ㅇ");
        desk.key(KeyCode.ENTER);
        assertThat(desk.lookup(".panel-says").queryAs(Label.class).getText())
                .isEqualTo("Moves 2 passages in 1 article to Trade; 1 becomes a duplicate and is kept once.");
        desk.picture("codebook-retag");
        desk.clickOn("#retag-go");
        desk.settle();
        assertThat(desk.window().library().countsProperty().get()).containsEntry(Theme.SECURITY, 0)
                .containsEntry(Theme.TRADE, 2);
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().countsProperty().get()).containsEntry(Theme.SECURITY, 2);
    }

    @Test
    void marking_shows_a_few_themes_finds_the_rest_and_says_what_a_theme_is_for() throws Exception {
        Theme energy = named("Energy");
        DeskFixture.run(() -> desk.window().library().tell(c -> c.editTheme(Theme.ENERGY,
                new ThemeDraft(energy.name(), energy.secondName(), energy.color(), energy.pattern(), energy.key(),
                        "Oil, gas, power", "가스관"))));
        desk.settle();
        desk.drag("차이나데일리에 따르면");
        assertThat(desk.lookup(".popover .chip").queryAll()).hasSize(9);
        DeskFixture.run(() -> desk.lookup(".popover .chip").queryAllAs(Button.class).stream().skip(1).findFirst()
                .orElseThrow().requestFocus());
        assertThat(desk.lookup(".popover-words").queryAs(Label.class).getText())
                .isEqualTo("Oil, gas, power\n\nExamples: 가스관");
        desk.picture("popover-words");
        DeskFixture.run(() -> desk.lookup(".popover #theme-find").query().requestFocus());
        desk.write("9.11");
        desk.picture("popover-find");
        desk.key(KeyCode.ENTER);
        assertThat(desk.window().library().countsProperty().get()).containsEntry(named("주제 9.11").id(), 1);
    }

    @Test
    void all_matches_are_marked_with_any_theme_of_hundreds() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.F);
        desk.write("도시");
        desk.settle();
        DeskFixture.run(() -> {
            MenuButton mark = (MenuButton) desk.lookup("#find-mark").query();
            mark.show();
            assertThat(mark.getItems()).hasSize(13);
            mark.hide();
            mark.getItems().getLast().fire();
        });
        desk.write("9.11");
        desk.key(KeyCode.ENTER);
        assertThat(desk.window().library().countsProperty().get().get(named("주제 9.11").id())).isGreaterThan(1);
    }

    @Test
    void fifty_openings_leave_no_listener_behind() throws Exception {
        int counts = ListenerCount.of(desk.window().library().countsProperty());
        int commits = ListenerCount.of(desk.window().library().lastCommitProperty());
        for (int i = 0; i < 50; i++) {
            DeskFixture.run(() -> {
                desk.window().page().codebook().open();
                desk.window().pages().close();
            });
        }
        desk.settle();
        assertThat(ListenerCount.of(desk.window().library().countsProperty())).isEqualTo(counts);
        assertThat(ListenerCount.of(desk.window().library().lastCommitProperty())).isEqualTo(commits);
    }
}
