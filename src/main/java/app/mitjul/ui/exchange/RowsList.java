package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.session.ArticleRow;
import app.mitjul.ui.common.StateRow;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What became of each place of an import. Enter or a double click opens the article, where there is one.
final class RowsList extends ListView<ImportRow> {

    private final LibraryModel library;
    private final Texts texts;
    private final ReportWords words;
    private List<ImportRow> all = List.of();
    private Predicate<ImportRow> filter = row -> true;

    RowsList(LibraryModel library, Texts texts, Consumer<ArticleId> open) {
        this.library = library;
        this.texts = texts;
        words = new ReportWords(texts);
        setId("import-rows");
        getStyleClass().add("preview");
        accessibleTextProperty().bind(texts.bind("ui.import.rows"));
        setCellFactory(v -> new Cell());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openSelected(open);
                e.consume();
            }
        });
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                openSelected(open);
            }
        });
    }

    private void openSelected(Consumer<ArticleId> open) {
        Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(ImportRow::article)
                .filter(id -> library.row(id).isPresent()).ifPresent(open);
    }

    void show(List<ImportRow> rows) {
        all = rows;
        refilter();
    }

    void only(Predicate<ImportRow> wanted) {
        filter = wanted;
        refilter();
    }

    private void refilter() {
        setItems(FXCollections.observableList(all.stream().filter(filter).toList()));
        if (!getItems().isEmpty()) {
            scrollTo(0);
        }
    }

    private final class Cell extends ListCell<ImportRow> {
        private final StateRow row = new StateRow("backup-state");

        Cell() {
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable ImportRow item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Optional<String> title = item.article().flatMap(library::row).map(ArticleRow::article)
                    .map(a -> SafeText.of(a.title()));
            String place = words.place(item);
            String reason = words.reason(item);
            row.show(title.orElse(place), title.isPresent() ? joined(place, reason) : reason, words.kind(item),
                    Optional.empty());
            row.bad(item.kind() == ImportRow.Kind.SKIPPED);
            setAccessibleText(row.spoken());
            setGraphic(row);
        }

        private String joined(String place, String reason) {
            return reason.isEmpty() ? place : place + " · " + reason;
        }
    }
}
