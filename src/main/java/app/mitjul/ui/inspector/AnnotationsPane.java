package app.mitjul.ui.inspector;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// The annotations of the open article in reading order. A card lives as long as its annotation, so that typing goes on
/// while the list changes around it.
final class AnnotationsPane extends StackPane {

    /// What a cell has beside its card: its padding and room for the scroll bar.
    private static final double CELL_EDGES = 32;

    private final Appearance appearance;
    private final Texts texts;
    private final ObservableList<AnnotationId> ids = FXCollections.observableArrayList();
    private final ListView<AnnotationId> list = new ListView<>(ids);
    private final Map<AnnotationId, AnnotationCard> cards = new HashMap<>();
    private final InvalidationListener onChange = o -> show();
    private final InvalidationListener onChosen = o -> {
        show();
        scrollToChosen();
    };
    private Optional<ReaderViewModel> reader = Optional.empty();

    AnnotationsPane(Appearance appearance, Texts texts) {
        this.appearance = appearance;
        this.texts = texts;
        list.setCellFactory(v -> new Cell());
        list.getStyleClass().add("annotation-list");
        list.setFocusTraversable(false);
        list.setId("annotation-list");
        Label empty = Nodes.label(texts.bind("ui.inspector.empty"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        getChildren().add(list);
    }

    private final class Cell extends ListCell<AnnotationId> {
        Cell() {
            getStyleClass().add("card-cell");
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(AnnotationId id, boolean empty) {
            super.updateItem(id, empty);
            setGraphic(empty || id == null ? null : cards.get(id));
        }
    }

    void follow(Optional<ReaderViewModel> now) {
        flush();
        reader.ifPresent(r -> listen(r, false));
        reader = now;
        reader.ifPresent(r -> listen(r, true));
        cards.clear();
        ids.clear();
        show();
    }

    private void listen(ReaderViewModel r, boolean on) {
        if (on) {
            r.shownProperty().addListener(onChange);
            r.chosenProperty().addListener(onChosen);
            r.library().themes().addListener(onChange);
            appearance.lookProperty().addListener(onChange);
            texts.messagesProperty().addListener(onChange);
        } else {
            r.shownProperty().removeListener(onChange);
            r.chosenProperty().removeListener(onChosen);
            r.library().themes().removeListener(onChange);
            appearance.lookProperty().removeListener(onChange);
            texts.messagesProperty().removeListener(onChange);
        }
    }

    private void show() {
        Optional<ShownArticle> shown = reader.flatMap(r -> r.shownProperty().get());
        List<Annotation> annotations = shown.map(ShownArticle::annotations).orElse(List.of());
        List<AnnotationId> fresh = annotations.stream().map(Annotation::id).toList();
        cards.entrySet().removeIf(entry -> {
            boolean gone = !fresh.contains(entry.getKey());
            if (gone) {
                entry.getValue().flush();
            }
            return gone;
        });
        for (Annotation annotation : annotations) {
            ReaderViewModel r = reader.orElseThrow();
            AnnotationCard card = cards.computeIfAbsent(annotation.id(),
                    id -> new AnnotationCard(annotation, r, texts, list.widthProperty().subtract(CELL_EDGES)));
            card.show(annotation, paragraph(shown.get(), annotation.range()), themesOf(r, annotation),
                    appearance.look(), r.chosenProperty().get().filter(annotation.id()::equals).isPresent());
        }
        if (!ids.equals(fresh)) {
            ids.setAll(fresh);
        }
    }

    private static List<Theme> themesOf(ReaderViewModel reader, Annotation annotation) {
        List<Theme> its = new ArrayList<>();
        reader.themesOf(annotation, its::add);
        return its;
    }

    /// Number of the paragraph of the body, from 1; 0 before the body.
    private static int paragraph(ShownArticle shown, TextRange range) {
        int body = shown.article().bodyStart();
        int number = 0;
        for (TextRange p : shown.paragraphs()) {
            if (p.end() > body && p.start() <= range.start()) {
                number++;
            }
        }
        return range.start() < body ? 0 : number;
    }

    private void scrollToChosen() {
        reader.flatMap(r -> r.chosenProperty().get()).map(ids::indexOf).filter(i -> i >= 0)
                .ifPresent(i -> FxThread.later(() -> {
                    boolean visible = Optional.ofNullable(cards.get(ids.get(Math.min(i, ids.size() - 1))))
                            .map(c -> c.getScene() != null && c.getParent() != null
                                    && getBoundsOf(c).getMinY() >= 0 && getBoundsOf(c).getMaxY() <= getHeight())
                            .orElse(false);
                    if (!visible && i < ids.size()) {
                        list.scrollTo(i);
                    }
                }));
    }

    private javafx.geometry.Bounds getBoundsOf(AnnotationCard card) {
        return sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    }

    /// Puts the caret into the note of the chosen annotation.
    void editChosenNote() {
        reader.flatMap(r -> r.chosenProperty().get()).map(cards::get).ifPresent(AnnotationCard::editNote);
    }

    void flush() {
        cards.values().forEach(AnnotationCard::flush);
    }
}
