package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.search.Mode;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.find.SearchAnswer;
import app.mitjul.ui.find.SearchViewModel;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The search field, its modes and the results below the reader.
class SearchTest {

    private static final WindowState WINDOW = new WindowState(0, 0, 1000, 780, false, true, false, 260, 270, false,
            0.5);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT").withLanguage("en"), WINDOW);
        desk.start();
        desk.key(KeyCode.CONTROL, KeyCode.K);
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private SearchViewModel model() {
        return desk.window().searching().model();
    }

    private TextField field() {
        return desk.lookup("#search").queryAs(TextField.class);
    }

    private SearchAnswer answer() throws Exception {
        return DeskFixture.call(() -> model().answerProperty().get());
    }

    /// Waits until the query in the field is answered, with the counts of every mode.
    private SearchAnswer answered() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            SearchAnswer now = answer();
            return now.query().equals(DeskFixture.call(() -> field().getText().strip())) && now.articles().isPresent()
                    && now.chips().stream().allMatch(c -> c.total().isPresent());
        });
        desk.settle();
        return answer();
    }

    private void type(String words) throws Exception {
        DeskFixture.run(() -> field().setText(words));
        answered();
    }

    private void results(String words) throws Exception {
        type(words);
        desk.key(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> !list().getItems().isEmpty()));
        desk.settle();
    }

    private ListView<?> list() {
        return desk.lookup("#concordance").queryListView();
    }

    private int places(String words) {
        int count = 0;
        for (var row : desk.window().library().rows()) {
            String text = desk.window().library().session().reads().text(row.article().id()).text();
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                count++;
            }
        }
        return count;
    }

    private List<Text> hits() throws Exception {
        return DeskFixture.call(() -> {
            List<Text> hits = new ArrayList<>();
            for (Node node : list().lookupAll(".kwic-hit")) {
                if (node instanceof Text text && shown(text)) {
                    hits.add(text);
                }
            }
            return hits;
        });
    }

    private static boolean shown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Test
    void every_state_of_an_input_method_shows_what_the_word_will_find() throws Exception {
        for (String state : List.of("ㅇ", "아", "안", "앇", "안보")) {
            if (state.equals("앇")) {
                continue;
            }
            DeskFixture.run(() -> {
                field().clear();
                Event.fireEvent(field(), new InputMethodEvent(field(), field(),
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        List.of(new InputMethodTextRun(state, InputMethodHighlight.UNSELECTED_RAW)), "", 0));
            });
            SearchAnswer answer = answered();
            assertThat(answer.total().orElseThrow()).as(state).isPositive();
            assertThat(answer.query()).isEqualTo(state);
            DeskFixture.run(() -> Event.fireEvent(field(), new InputMethodEvent(field(), field(),
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), state, 0)));
        }
        assertThat(answer().mode()).isEqualTo(Mode.CONTAINS);
        assertThat(answer().total()).contains((long) places("안보"));
        assertThat(desk.lookup("#search-count").queryAs(Label.class).getText()).startsWith(places("안보") + " in ");
        desk.picture("search-typing");
    }

    @Test
    void words_typed_on_the_wrong_keyboard_are_offered_and_never_mixed_in() throws Exception {
        type("dksqh");
        assertThat(answer().total()).contains(0L);
        assertThat(answer().chips()).filteredOn(c -> c.mode() == Mode.KEYS).singleElement().satisfies(c -> {
            assertThat(c.words()).containsExactly("안보");
            assertThat(c.total()).contains((long) places("안보"));
        });
        desk.key(KeyCode.ENTER);
        assertThat(desk.lookup("#nothing-found").queryAs(Label.class).getText()).contains("dksqh");
        desk.picture("search-offered");
        desk.clickOn("#mode-keys");
        answered();
        assertThat(answer().mode()).isEqualTo(Mode.KEYS);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> list().getItems().size() == places("안보")));
        DeskFixture.run(() -> field().setText("dksqhr"));
        answered();
        assertThat(answer().mode()).as("another query is read anew").isEqualTo(Mode.CONTAINS);
    }

    @Test
    void nothing_found_says_so_and_a_query_not_understood_says_what_is_wrong() throws Exception {
        type("없는말이다");
        desk.key(KeyCode.ENTER);
        assertThat(desk.lookup("#nothing-found").queryAs(Label.class).getText()).contains("없는말이다");
        type("안보 date:언젠가");
        assertThat(desk.lookup("#search-remark").queryAs(Label.class).getText()).contains("언젠가");
        desk.picture("search-remark");
        type("안보");
        assertThat(desk.lookup("#search-remark").tryQuery().filter(SearchTest::shown)).isEmpty();
    }

    @Test
    void the_hit_begins_at_the_same_pixel_in_every_line_and_follows_the_words_before_it() throws Exception {
        results("협력");
        assertThat(list().getItems()).hasSize(places("협력"));
        for (String order : List.of("#sort-place", "#sort-right", "#sort-left")) {
            desk.clickOn(order);
            desk.settle();
            List<Text> hits = hits();
            assertThat(hits).hasSizeGreaterThan(5);
            List<Double> starts = DeskFixture.call(() -> hits.stream()
                    .map(t -> t.localToScene(t.getLayoutBounds()).getMinX()).toList());
            assertThat(starts).as(order).allSatisfy(x -> assertThat(x)
                    .isCloseTo(starts.getFirst(), org.assertj.core.data.Offset.offset(1.0)));
            assertThat(DeskFixture.call(() -> hits.stream().map(Text::getText).distinct().toList()))
                    .containsExactly("협력");
            desk.picture("concordance" + order.substring(1));
        }
        Bounds field = DeskFixture.call(() -> desk.reader().localToScene(desk.reader().getLayoutBounds()));
        assertThat(field.getHeight()).as("the reader stays to be read").isGreaterThan(150);
    }

    @Test
    void a_click_opens_the_place_marks_the_words_and_leaves_the_list_where_it_is() throws Exception {
        results("카자흐스탄");
        Text last = hits().getLast();
        desk.clickOn(last);
        desk.settle();
        TextRange selected = DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get())
                .orElseThrow();
        assertThat(selected.of(desk.shown().text())).isEqualTo("카자흐스탄");
        assertThat(DeskFixture.call(() -> ReaderProbe.hits(desk.window().workspace().reader()))).contains(selected);
        assertThat(desk.lookup("#concordance").query().isFocused()).isTrue();
        desk.key(KeyCode.ENTER);
        assertThat(desk.reader().isFocused()).as("Enter goes on reading").isTrue();
        desk.key(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.R);
        assertThat(desk.lookup("#concordance").query().isFocused()).isTrue();
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.reader().isFocused()).as("Esc gives the reader back").isTrue();
        assertThat(desk.lookup("#concordance").tryQuery()).isEmpty();
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void every_hit_is_tagged_after_a_look_at_what_overlaps_and_one_undo_takes_it_back() throws Exception {
        desk.window().library().session().commands().tag(desk.shown().article().id(),
                desk.words("상하이협력기구"), List.of(Theme.TRADE), Optional.empty()).join();
        desk.settle();
        results("협력");
        desk.key(KeyCode.T);
        desk.settle();
        DeskFixture.run(() -> desk.lookup("#span-words").queryAs(javafx.scene.control.RadioButton.class).fire());
        DeskFixture.run(() -> desk.window().pages().lookup("#theme-find").requestFocus());
        desk.write("무역");
        desk.key(KeyCode.ENTER);
        Label says = desk.lookup("#tag-says").queryAs(Label.class);
        desk.picture("search-tag");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> says.getText().contains("1 overlaps")));
        desk.picture("search-tag");
        assertThat(says.getText()).contains(places("협력") + " passages");
        desk.clickOn("#tag-go");
        desk.settle();
        assertThat(desk.window().library().session().reads().passages(Theme.TRADE)).hasSize(places("협력") + 1);
        desk.picture("concordance-tagged");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.window().library().session().reads().passages(Theme.TRADE)).hasSize(1);
    }

    @Test
    void selected_rows_are_exported_and_without_a_selection_all_of_them() throws Exception {
        results("안보");
        DeskFixture.run(() -> list().getSelectionModel().selectRange(0, 3));
        Path csv = home.resolve("rows.csv");
        desk.answer(csv);
        DeskFixture.run(() -> desk.lookup("#export-rows").queryAs(MenuButton.class).getItems().getFirst().fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(csv));
        assertThat(Files.readString(csv).lines()).hasSize(4).last().asString().contains("안보");
        DeskFixture.run(() -> list().getSelectionModel().clearSelection());
        Path xlsx = home.resolve("rows.xlsx");
        desk.answer(xlsx);
        DeskFixture.run(() -> desk.lookup("#export-rows").queryAs(MenuButton.class).getItems().get(1).fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(xlsx));
        assertThat(Files.size(xlsx)).isPositive();
    }

    @Test
    void groups_have_heads_with_their_counts_and_articles_show_snippets() throws Exception {
        results("안보");
        desk.key(KeyCode.G);
        desk.settle();
        assertThat(DeskFixture.call(() -> list().lookupAll(".kwic-head").stream().filter(SearchTest::shown).toList()))
                .isNotEmpty();
        desk.picture("concordance-groups");
        desk.key(KeyCode.V);
        desk.settle();
        ListView<?> articles = desk.lookup("#found-articles").queryListView();
        assertThat(articles.isFocused()).isTrue();
        assertThat(DeskFixture.call(() -> articles.lookupAll(".kwic-hit").stream().filter(SearchTest::shown).toList()))
                .isNotEmpty();
        desk.key(KeyCode.DOWN);
        desk.settle();
        assertThat(DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get())
                .orElseThrow().of(desk.shown().text())).isEqualTo("안보");
        desk.picture("search-articles");
    }

    @Test
    void an_empty_field_shows_what_can_be_typed_and_searches_are_remembered_and_kept() throws Exception {
        desk.key(KeyCode.ENTER);
        assertThat(desk.lookup("#search-home").tryQuery()).isPresent();
        desk.picture("search-home");
        DeskFixture.run(() -> field().requestFocus());
        results("관세");
        desk.key(KeyCode.CONTROL, KeyCode.D);
        desk.clickOn("#search-name");
        desk.key(KeyCode.CONTROL, KeyCode.A);
        desk.write("Tariffs");
        desk.key(KeyCode.ENTER);
        desk.settle();
        desk.key(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.R);
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.CONTROL, KeyCode.K);
        desk.key(KeyCode.ENTER);
        desk.settle();
        assertThat(desk.settingsFile().read().searches()).containsExactly("관세");
        assertThat(desk.lookup(".search-query").queryAll().stream()
                .filter(n -> "Tariffs: 관세".equals(n.getAccessibleText()))).hasSize(1);
        desk.picture("search-home-saved");
        desk.clickOn("#history-clear");
        desk.clickOn(".saved-delete");
        desk.settle();
        assertThat(desk.lookup(".saved-delete").tryQuery()).isEmpty();
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        desk.settle();
        assertThat(desk.lookup(".saved-delete").tryQuery()).as("undo brings it back").isPresent();
        assertThat(desk.settingsFile().read().searches()).isEmpty();
    }
}
