package app.mitjul.ui.inspector;

import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.ui.translation.PassageTranslation;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The right side: the annotations of the open article, and what is known of it.
public final class InspectorView extends VBox {

    private final Texts texts;
    private final TabPane tabs = new TabPane();
    private final AnnotationsPane annotations;
    private final LostPane lost;
    private final Tab annotationsTab;
    private final MadeLater<NotesPane> notes;
    private final MadeLater<PassageTranslation> translation;
    private final MadeLater<InfoPane> info;
    private final InvalidationListener onShown = o -> showCount();
    private Optional<ReaderViewModel> reader = Optional.empty();

    /// A tab whose content is made when it is looked at for the first time.
    private final class MadeLater<T extends Node> {
        private final Tab tab = new Tab();
        private final Supplier<T> make;
        private final BiConsumer<T, Optional<ReaderViewModel>> follows;
        private Optional<T> made = Optional.empty();

        MadeLater(String id, String key, Supplier<T> make, BiConsumer<T, Optional<ReaderViewModel>> follows) {
            this.make = make;
            this.follows = follows;
            tab.setId(id);
            tab.textProperty().bind(texts.bind(key));
            tab.selectedProperty().addListener((o, was, now) -> looked());
        }

        private void looked() {
            if (tab.isSelected() && made.isEmpty()) {
                T content = make.get();
                made = Optional.of(content);
                tab.setContent(content);
                follow();
            }
        }

        void follow() {
            made.ifPresent(content -> follows.accept(content, reader));
        }

        void ifMade(Consumer<T> task) {
            made.ifPresent(task);
        }

        void select() {
            tabs.getSelectionModel().select(tab);
        }
    }

    /// @param follow gets the address of a link in a note that was clicked
    public InspectorView(Appearance appearance, Texts texts, Consumer<String> follow,
            Supplier<PassageTranslation> translations) {
        this.texts = texts;
        annotations = new AnnotationsPane(appearance, texts, follow);
        notes = new MadeLater<>("tab-notes", "ui.inspector.notes", () -> new NotesPane(texts, follow),
                NotesPane::follow);
        translation = new MadeLater<>("tab-translation", "ui.translation.title", translations, this::translate);
        info = new MadeLater<>("tab-info", "ui.inspector.info", () -> new InfoPane(texts), InfoPane::follow);
        translation.tab.selectedProperty().addListener((o, was, now) -> translation.follow());
        lost = new LostPane(appearance, texts);
        VBox.setVgrow(annotations, Priority.ALWAYS);
        annotationsTab = new Tab();
        annotationsTab.setContent(new VBox(lost, annotations));
        annotationsTab.setId("tab-annotations");
        tabs.getTabs().setAll(annotationsTab, notes.tab, translation.tab, info.tab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("inspector");
        showCount();
    }

    /// Shows its tabs, which a start leaves for after its first picture: who opens the program looks at the article.
    public void fill() {
        if (getChildren().isEmpty()) {
            getChildren().add(tabs);
        }
    }

    /// Shows what this reader has open from now on; without one nothing is listened to.
    public void follow(Optional<ReaderViewModel> now) {
        reader.ifPresent(r -> {
            r.shownProperty().removeListener(onShown);
            texts.messagesProperty().removeListener(onShown);
        });
        reader = now;
        reader.ifPresent(r -> {
            r.shownProperty().addListener(onShown);
            texts.messagesProperty().addListener(onShown);
        });
        annotations.follow(now);
        lost.follow(now);
        notes.follow();
        translation.follow();
        info.follow();
        showCount();
    }

    /// Sentences are read only while their tab is open.
    private void translate(PassageTranslation content, Optional<ReaderViewModel> now) {
        if (now.isPresent() && translation.tab.isSelected()) {
            content.activate();
        } else {
            content.deactivate();
        }
    }

    public void showTranslation() {
        translation.select();
    }

    private void showCount() {
        int count = reader.flatMap(r -> r.shownProperty().get()).map(ShownArticle::annotations).map(a -> a.size())
                .orElse(0);
        annotationsTab.setText(texts.text("ui.inspector.annotations", count));
    }

    public void showAnnotations() {
        tabs.getSelectionModel().select(annotationsTab);
    }

    public void editChosenNote() {
        tabs.getSelectionModel().select(annotationsTab);
        applyCss(); // tabs that were just brought out have no content before
        annotations.editChosenNote();
    }

    public void showNotes() {
        notes.select();
    }

    public void showInfo() {
        info.select();
    }

    /// Shows what the library holds.
    public void readAgain() {
        notes.ifMade(NotesPane::readAgain);
    }

    /// Commits what is still being typed.
    public void flush() {
        annotations.flush();
        notes.ifMade(NotesPane::flush);
        translation.ifMade(PassageTranslation::flush);
        info.ifMade(InfoPane::flush);
    }
}
