package app.mitjul.ui.inspector;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
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
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The annotations of the open article in reading order. Only those in view have a card. A card lives as long as it is in
/// view, so that typing goes on while the list changes around it; what was typed is committed when it goes.
final class AnnotationsPane extends StackPane {

    /// What a cell has beside its card: its padding and room for the scroll bar.
    private static final double CELL_EDGES = 32;
    /// How tall a card is, more or less, before it has been seen.
    private static final double ROUGHLY = 130;

    private final Appearance appearance;
    private final Texts texts;
    private final Consumer<String> follow;
    private final ObservableList<AnnotationId> ids = FXCollections.observableArrayList();
    private final ListView<AnnotationId> list = new ListView<>(ids);
    private final Map<AnnotationId, AnnotationCard> cards = new HashMap<>();
    private final InvalidationListener onChange = o -> show();
    private final InvalidationListener onChosen = o -> {
        show();
        scrollToChosen();
    };
    private Optional<ReaderViewModel> reader = Optional.empty();
    private boolean sweeping;

    AnnotationsPane(Appearance appearance, Texts texts, Consumer<String> follow) {
        this.follow = follow;
        this.appearance = appearance;
        this.texts = texts;
        list.setCellFactory(v -> new Cell());
        list.getStyleClass().add("annotation-list");
        list.setFocusTraversable(false);
        list.setId("annotation-list");
        list.accessibleTextProperty().bind(texts.bind("ui.inspector.annotations.list"));
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
            setGraphic(empty || id == null || measures() ? null : card(id));
            if (!sweeping) {
                sweeping = true;
                FxThread.later(AnnotationsPane.this::sweep);
            }
        }

        /// The list measures some cells further down whenever it is laid out, with one that is never shown. A card is
        /// far too dear for that.
        private boolean measures() {
            return getParent() != null && !getParent().isVisible();
        }

        @Override
        protected double computePrefHeight(double width) {
            return measures() && !isEmpty() ? ROUGHLY : super.computePrefHeight(width);
        }
    }

    /// The card of an annotation; nothing when it has gone and the list does not know yet.
    private @Nullable AnnotationCard card(AnnotationId id) {
        return reader.flatMap(r -> r.annotation(id).map(annotation -> cards.computeIfAbsent(id, made -> {
            AnnotationCard card = new AnnotationCard(annotation, r, texts, follow,
                    list.widthProperty().subtract(appearance.scaled(CELL_EDGES)));
            show(card, annotation, r);
            return card;
        }))).orElse(null);
    }

    private void show(AnnotationCard card, Annotation annotation, ReaderViewModel r) {
        int paragraph = r.shownProperty().get().map(s -> s.paragraphNumber(annotation.range().start())).orElse(0);
        card.show(annotation, paragraph, themesOf(r, annotation), appearance.look(),
                r.chosenProperty().get().filter(annotation.id()::equals).isPresent());
    }

    /// Lets go of the cards no cell shows.
    private void sweep() {
        sweeping = false;
        Predicate<AnnotationCard> gone = c -> c.getParent() == null && !c.isFocusWithin();
        List<AnnotationCard> old = cards.values().stream().filter(gone).toList();
        old.forEach(AnnotationCard::flush);
        cards.values().removeAll(old);
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
        List<Annotation> annotations = reader.flatMap(r -> r.shownProperty().get()).map(ShownArticle::annotations)
                .orElse(List.of());
        cards.entrySet().removeIf(entry -> {
            Optional<Annotation> now = reader.flatMap(r -> r.annotation(entry.getKey()));
            now.ifPresentOrElse(a -> show(entry.getValue(), a, reader.orElseThrow()), entry.getValue()::flush);
            return now.isEmpty();
        });
        showIds(annotations.stream().map(Annotation::id).toList());
    }

    /// Replaces only what differs between the equal beginning and the equal end.
    private void showIds(List<AnnotationId> fresh) {
        int most = Math.min(ids.size(), fresh.size());
        int same = 0;
        while (same < most && ids.get(same).equals(fresh.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && ids.get(ids.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        if (same + tail < ids.size()) {
            ids.remove(same, ids.size() - tail);
        }
        if (same + tail < fresh.size()) {
            ids.addAll(same, fresh.subList(same, fresh.size() - tail));
        }
    }

    private static List<Theme> themesOf(ReaderViewModel reader, Annotation annotation) {
        List<Theme> its = new ArrayList<>();
        reader.themesOf(annotation, its::add);
        return its;
    }

    private void scrollToChosen() {
        reader.flatMap(r -> r.chosenProperty().get()).ifPresent(id -> FxThread.later(() -> {
            boolean visible = Optional.ofNullable(cards.get(id)).map(c -> c.getScene() != null && c.getParent() != null
                    && getBoundsOf(c).getMinY() >= 0 && getBoundsOf(c).getMaxY() <= getHeight()).orElse(false);
            int index = ids.indexOf(id);
            if (!visible && index >= 0) {
                list.scrollTo(index);
            }
        }));
    }

    private javafx.geometry.Bounds getBoundsOf(AnnotationCard card) {
        return sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    }

    /// Puts the caret into the note of the chosen annotation.
    void editChosenNote() {
        reader.flatMap(r -> r.chosenProperty().get()).ifPresent(id -> {
            if (!cards.containsKey(id) && ids.contains(id) && getScene() != null) {
                list.scrollTo(ids.indexOf(id));
                getScene().getRoot().applyCss();
                getScene().getRoot().layout();
            }
            Optional.ofNullable(cards.get(id)).ifPresent(AnnotationCard::editNote);
        });
    }

    void flush() {
        cards.values().forEach(AnnotationCard::flush);
    }
}
