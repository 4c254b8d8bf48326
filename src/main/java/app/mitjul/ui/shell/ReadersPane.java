package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.reader.MarkingMode;
import app.mitjul.ui.reader.ReaderView;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ScrollMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One reader, or two side by side; one of them is the active one that list, inspector and keys mean.
final class ReadersPane extends SplitPane {

    private static final String SECOND = "second:";
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private static final class Slot extends VBox {
        private final ReaderView view;
        private final HBox head;
        private final Label title = new Label();
        private final InvalidationListener onShown;
        private final Runnable moved;

        Slot(ReaderView view, Texts texts, Runnable close, Runnable moved) {
            this.view = view;
            this.moved = moved;
            head = new HBox(8);
            Nodes.fillWhenShown(head, title, Nodes.spring(),
                    Nodes.iconButton(Feather.X, texts.bind("ui.split.close"), close));
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("slot-head");
            title.setMinWidth(0);
            title.getStyleClass().add("slot-title");
            VBox.setVgrow(view, Priority.ALWAYS);
            getChildren().addAll(head, view);
            onShown = o -> {
                title.setText(
                        view.model().shownProperty().get().map(s -> SafeText.of(s.article().title())).orElse(""));
                moved.run();
            };
            view.model().shownProperty().addListener(onShown);
            view.addPlaced(moved);
            setMinWidth(280);
        }

        void end() {
            view.model().shownProperty().removeListener(onShown);
            view.removePlaced(moved);
            moved.run();
            view.deactivate();
        }
    }

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final MarkingMode mode;
    private final List<Slot> slots = new ArrayList<>();
    private List<ScrollMemory> memories;
    private final ReadOnlyObjectWrapper<ReaderViewModel> active = new ReadOnlyObjectWrapper<>();
    private final PlaceWatch watch = new PlaceWatch();
    private double divider = 0.5;

    ReadersPane(LibraryModel library, Appearance appearance, Texts texts, MarkingMode mode) {
        this.library = library;
        this.mode = mode;
        this.appearance = appearance;
        this.texts = texts;
        ScrollMemory first = new ScrollMemory();
        memories = List.of(first, new ScrollMemory(first));
        getStyleClass().add("readers");
        add();
        active.set(slots.getFirst().view.model());
    }

    private void add() {
        ReaderViewModel model = new ReaderViewModel(library, mode);
        ReaderView view = new ReaderView(model, appearance, texts, memories.get(slots.size()));
        Slot slot = new Slot(view, texts, () -> close(model), watch::moved);
        slot.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> activate(model));
        view.focusWithinProperty().addListener((o, was, now) -> {
            if (now) {
                activate(model);
            }
        });
        slots.add(slot);
        getItems().add(slot);
        view.activate();
        showHeads();
    }

    private void activate(ReaderViewModel model) {
        active.set(model);
        slots.forEach(s -> s.head.pseudoClassStateChanged(ACTIVE, s.view.model() == model));
    }

    private void close(ReaderViewModel model) {
        if (slots.size() == 2) {
            divider = getDividerPositions()[0];
            Slot gone = slots.stream().filter(s -> s.view.model() == model).findFirst().orElseThrow();
            gone.end();
            if (gone == slots.getFirst()) {
                inherit(memories.getLast());
            }
            slots.remove(gone);
            getItems().remove(gone);
            activate(slots.getFirst().view.model());
            showHeads();
        }
    }

    /// The second reader becomes the only one.
    private void inherit(ScrollMemory second) {
        second.inherit();
        memories = List.of(second, new ScrollMemory(second));
    }

    private void showHeads() {
        slots.forEach(s -> Nodes.show(s.head, slots.size() > 1));
    }

    ReadOnlyObjectProperty<ReaderViewModel> activeProperty() {
        return active.getReadOnlyProperty();
    }

    /// Whether `target` of an event lies in a reader.
    boolean holds(EventTarget target) {
        Node node = target instanceof Node n ? n : null;
        while (node != null && node != this) {
            node = node.getParent();
        }
        return node != null;
    }

    boolean isSplit() {
        return slots.size() == 2;
    }

    double divider() {
        return isSplit() ? getDividerPositions()[0] : divider;
    }

    /// Two readers: the second shows `article`, or the same as the first.
    void split(Optional<ArticleId> article, double position) {
        if (isSplit()) {
            return;
        }
        Optional<ArticleId> same = slots.getFirst().view.model().articleId();
        add();
        setDividerPositions(position);
        FxThread.later(() -> setDividerPositions(position));
        ReaderViewModel second = slots.get(1).view.model();
        activate(second);
        article.or(() -> same).ifPresent(second::open);
    }

    /// Back to one reader: the active one stays.
    void unsplit() {
        if (isSplit()) {
            slots.stream().map(s -> s.view.model()).filter(m -> m != active.get()).findFirst().ifPresent(this::close);
        }
    }

    List<ReaderViewModel> models() {
        return slots.stream().map(s -> s.view.model()).toList();
    }

    /// The reader that keys mean.
    ReaderView activeView() {
        return slots.stream().map(s -> s.view).filter(v -> v.model() == active.get()).findFirst()
                .orElse(slots.getFirst().view);
    }

    void focusActive() {
        activeView().requestFocus();
    }

    /// Of each reader, the first character of the line at its upper edge.
    List<Integer> tops() {
        return slots.stream().map(s -> s.view.top()).toList();
    }

    /// Goes back (−1) or forward (+1) in the active reader.
    void travel(int by) {
        slots.stream().filter(s -> s.view.model() == active.get()).findFirst().ifPresent(s -> s.view.travel(by));
    }

    /// The places at which articles were left, as the settings keep them; those of the second reader with a prefix.
    Map<String, String> places() {
        slots.forEach(s -> s.view.remember());
        Map<String, String> all = new HashMap<>(memories.getFirst().toSettings());
        memories.getLast().toSettings().forEach((id, offset) -> all.put(SECOND + id, offset));
        return all;
    }

    void restorePlaces(Map<String, String> saved) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> second = new HashMap<>();
        saved.forEach((key, offset) -> {
            if (key.startsWith(SECOND)) {
                second.put(key.substring(SECOND.length()), offset);
            } else {
                first.put(key, offset);
            }
        });
        memories.getFirst().fromSettings(first);
        memories.getLast().fromSettings(second);
    }

    /// Commits what is being typed.
    void flush() {
        slots.forEach(s -> s.view.flush());
    }

    /// `then` runs from now on when a person has come to another place and stays there, now too.
    void whenStayed(Runnable then) {
        watch.begin(then);
    }

    void end() {
        watch.end();
        slots.forEach(Slot::end);
    }
}
