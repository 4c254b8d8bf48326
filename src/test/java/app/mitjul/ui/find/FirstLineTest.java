package app.mitjul.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.i18n.Messages;
import app.mitjul.search.Concordance.By;
import app.mitjul.search.Concordance.Order;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.settings.Reading;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Results begin at their first line, whatever comes first: the lines or the person.
class FirstLineTest {

    private static final class Shown {

        private final LibraryModel library;
        private final SearchViewModel search;
        private final ConcordanceView rows;
        private final FoundView articles;
        private final Button elsewhere = new Button("elsewhere");
        private final Stage stage = new Stage();

        Shown(Session session) {
            library = new LibraryModel(session, Libraries.ME.id());
            search = new SearchViewModel(library, new SimpleObjectProperty<>(List.of()));
            search.activate();
            Appearance appearance = new Appearance(Reading.DEFAULT);
            Texts texts = new Texts(new Messages(Locale.ENGLISH));
            rows = new ConcordanceView(search, appearance, texts, row -> {});
            articles = new FoundView(search, appearance, texts, line -> {});
            rows.activate();
            articles.activate();
            stage.setScene(new Scene(new VBox(rows, articles, elsewhere), 900, 600));
            stage.show();
        }

        void search(String words) {
            search.queryProperty().set(words);
            search.open();
        }

        void close() {
            rows.deactivate();
            articles.deactivate();
            search.deactivate();
            library.close();
            stage.hide();
        }
    }

    @TempDir
    Path folder;
    private Session session;
    private Shown shown;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        session = Libraries.open(Libraries.five(folder));
        shown = fx(() -> new Shown(session));
    }

    @AfterEach
    void close() throws Exception {
        run(shown::close);
        session.close();
    }

    private static <T> T fx(Callable<T> call) throws Exception {
        return WaitForAsyncUtils.asyncFx(call).get(30, TimeUnit.SECONDS);
    }

    private static void run(Runnable run) throws Exception {
        fx(() -> {
            run.run();
            return true;
        });
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
    }

    private void found(String words) throws Exception {
        run(() -> shown.search(words));
        until(() -> !shown.rows.list().getItems().isEmpty() && !shown.articles.getItems().isEmpty()
                && shown.search.answerProperty().get().articles().isPresent());
    }

    private static List<Integer> selected(ListView<?> list) throws Exception {
        return fx(() -> List.copyOf(list.getSelectionModel().getSelectedIndices()));
    }

    private void press(KeyCode code) throws Exception {
        run(() -> Event.fireEvent(shown.rows.list(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void rows_that_are_there_before_a_person_comes() throws Exception {
        found("협력");
        assertThat(selected(shown.rows.list())).isEmpty();
        run(shown.rows::focusFirst);
        assertThat(selected(shown.rows.list())).containsExactly(0);
        run(shown.articles::focusFirst);
        assertThat(selected(shown.articles)).containsExactly(0);
    }

    @Test
    void rows_that_come_when_a_person_waits_for_them() throws Exception {
        run(shown.rows::focusFirst);
        found("협력");
        assertThat(selected(shown.rows.list())).containsExactly(0);
    }

    @Test
    void articles_that_come_when_a_person_waits_for_them() throws Exception {
        run(shown.articles::focusFirst);
        found("협력");
        assertThat(selected(shown.articles)).containsExactly(0);
    }

    @Test
    void rows_of_another_query_and_in_another_order_begin_at_the_first_as_long_as_nobody_moves() throws Exception {
        found("협력");
        run(shown.rows::focusFirst);
        found("안보");
        assertThat(selected(shown.rows.list())).containsExactly(0);
        run(() -> shown.search.concordance().orderProperty().set(Order.RIGHT));
        assertThat(selected(shown.rows.list())).containsExactly(0);
        run(() -> shown.search.concordance().byProperty().set(Optional.of(By.ARTICLE)));
        assertThat(selected(shown.rows.list())).as("below the first head").containsExactly(1);
    }

    @Test
    void the_first_row_is_none_that_was_chosen_until_somebody_moves() throws Exception {
        found("협력");
        run(shown.rows::focusFirst);
        assertThat((int) fx(() -> shown.rows.selected().size())).isZero();
        press(KeyCode.DOWN);
        assertThat(selected(shown.rows.list())).containsExactly(1);
        assertThat((int) fx(() -> shown.rows.selected().size())).isOne();
        Object row = fx(() -> shown.rows.selected().getFirst());
        run(() -> shown.search.concordance().orderProperty().set(Order.LEFT));
        assertThat(fx(() -> shown.rows.selected().getFirst())).as("a row that was chosen goes along").isEqualTo(row);
    }

    @Test
    void nothing_is_selected_where_a_person_has_gone_away_meanwhile() throws Exception {
        run(() -> {
            shown.rows.focusFirst();
            shown.elsewhere.requestFocus();
        });
        found("협력");
        assertThat(selected(shown.rows.list())).isEmpty();
    }
}
