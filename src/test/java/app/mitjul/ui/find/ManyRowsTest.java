package app.mitjul.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.i18n.Messages;
import app.mitjul.search.Concordance.By;
import app.mitjul.search.Concordance.Order;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.settings.Reading;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A word with twenty thousand hits.
class ManyRowsTest {

    private static final int ARTICLES = 200;
    private static final int EACH = 100;

    @TempDir
    Path folder;
    private Session session;
    private LibraryModel library;
    private SearchViewModel search;

    @BeforeEach
    @SuppressWarnings("NullAway.Init") // the fields of the window are set on its thread
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        session = Libraries.create(folder.resolve("rows.mitjul"));
        List<NewArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            int number = i;
            String text = IntStream.range(0, EACH)
                    .mapToObj(
                            n -> (char) ('가' + (number * 31 + n * 7) % 500) + "의 안보를 " + (char) ('가' + n) + "는 말 " + n)
                    .collect(Collectors.joining(".\n"));
            Source source = new Source(i % 2 == 0 ? "경향신문" : "한겨레", "", "", "", "", "", "", "ko");
            articles.add(new NewArticle(number + "\n" + text, "제목 " + i, false, source,
                    new Origin("many.txt", i + 1, "UTF-8", ""), 0, false));
        }
        session.commands().importArticles(List.of(), articles).join();
        fx(() -> {
            library = new LibraryModel(session, Libraries.ME.id());
            search = new SearchViewModel(library, new SimpleObjectProperty<>(List.of()));
            search.activate();
        });
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            search.deactivate();
            library.close();
        });
        session.close();
    }

    private static void fx(Runnable run) throws Exception {
        WaitForAsyncUtils.asyncFx(run).get(30, TimeUnit.SECONDS);
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get(30, TimeUnit.SECONDS));
    }

    private List<ConcordanceRow> rows() {
        return search.concordance().lines().stream().filter(ConcordanceLine.Row.class::isInstance)
                .map(line -> ((ConcordanceLine.Row) line).row()).toList();
    }

    @Test
    void the_first_rows_come_before_all_of_them_and_only_lines_in_view_exist() throws Exception {
        List<Integer> sizes = new ArrayList<>();
        ConcordanceView[] view = new ConcordanceView[1];
        fx(() -> {
            Appearance appearance = new Appearance(Reading.DEFAULT);
            view[0] = new ConcordanceView(search, appearance, new Texts(new Messages(Locale.ENGLISH)), row -> {});
            view[0].activate();
            Stage stage = new Stage();
            stage.setScene(new Scene(view[0], 900, 400));
            stage.show();
            search.concordance().lines().addListener(
                    (ListChangeListener<ConcordanceLine>) c -> sizes.add(search.concordance().lines().size()));
            search.queryProperty().set("안보");
            search.open();
        });
        until(() -> search.concordance().lines().size() == ARTICLES * EACH);
        assertThat(sizes.getFirst()).isLessThan(100);
        fx(() -> view[0].list().scrollTo(12_345));
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> assertThat(view[0].list().lookupAll(".kwic-cell")).hasSizeBetween(10, 60));
        fx(() -> {
            view[0].list().getSelectionModel().selectAll();
            assertThat(view[0].selected()).hasSize(ARTICLES * EACH);
            view[0].deactivate();
            view[0].getScene().getWindow().hide();
        });
    }

    @Test
    void sorting_and_grouping_keep_every_row_and_count_them() throws Exception {
        fx(() -> {
            search.queryProperty().set("안보");
            search.open();
            search.concordance().orderProperty().set(Order.RIGHT);
        });
        until(() -> search.concordance().lines().size() == ARTICLES * EACH);
        fx(() -> assertThat(rows()).extracting(ConcordanceRow::rightKey).isSorted());
        fx(() -> {
            search.concordance().orderProperty().set(Order.LEFT);
            search.concordance().byProperty().set(Optional.of(By.OUTLET));
        });
        until(() -> search.concordance().lines().size() == ARTICLES * EACH + 2);
        fx(() -> assertThat(search.concordance().lines()).filteredOn(ConcordanceLine.Head.class::isInstance)
                .allSatisfy(line -> {
                    ConcordanceLine.Head head = (ConcordanceLine.Head) line;
                    assertThat(head.hits()).isEqualTo(ARTICLES * EACH / 2);
                    assertThat(head.articles()).isEqualTo(ARTICLES / 2);
                    assertThat(head.perThousand()).isPositive();
                }));
    }

    @Test
    void a_newer_query_drops_what_an_older_one_would_have_shown() throws Exception {
        fx(() -> {
            search.open();
            search.queryProperty().set("안");
            search.queryProperty().set("안보");
            search.queryProperty().set("\"말 42\"");
        });
        until(() -> search.answerProperty().get().total().isPresent());
        fx(() -> {
            assertThat(search.answerProperty().get().query()).isEqualTo("\"말 42\"");
            assertThat(search.answerProperty().get().total()).contains((long) ARTICLES);
        });
        fx(() -> search.queryProperty().set(""));
        fx(() -> assertThat(search.concordance().lines()).isEmpty());
    }
}
