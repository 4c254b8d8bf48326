package app.mitjul.ui.inspector;

import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.ui.translation.PassageTranslation;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final NotesPane notes;
    private final PassageTranslation translation;
    private final InfoPane info;
    private final Tab annotationsTab;
    private final Tab notesTab;
    private final Tab translationTab;
    private final Tab infoTab;
    private final InvalidationListener onShown = o -> showCount();
    private Optional<ReaderViewModel> reader = Optional.empty();

    /// @param follow gets the address of a link in a note that was clicked
    public InspectorView(Appearance appearance, Texts texts, Consumer<String> follow,
            PassageTranslation translation) {
        this.translation = translation;
        this.texts = texts;
        annotations = new AnnotationsPane(appearance, texts, follow);
        notes = new NotesPane(texts, follow);
        info = new InfoPane(texts);
        lost = new LostPane(appearance, texts);
        VBox.setVgrow(annotations, Priority.ALWAYS);
        annotationsTab = tab(new VBox(lost, annotations), "tab-annotations");
        notesTab = tab(notes, "tab-notes");
        notesTab.textProperty().bind(texts.bind("ui.inspector.notes"));
        translationTab = tab(translation, "tab-translation");
        translationTab.textProperty().bind(texts.bind("ui.translation.title"));
        translationTab.selectedProperty().addListener((o, was, now) -> lookAtTranslation());
        infoTab = tab(info, "tab-info");
        infoTab.textProperty().bind(texts.bind("ui.inspector.info"));
        tabs.getTabs().setAll(annotationsTab, notesTab, translationTab, infoTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().add(tabs);
        getStyleClass().add("inspector");
        showCount();
    }

    private static Tab tab(Node content, String id) {
        Tab tab = new Tab();
        tab.setContent(content);
        tab.setId(id);
        return tab;
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
        notes.follow(now);
        lookAtTranslation();
        info.follow(now);
        showCount();
    }

    /// Sentences are read only while their tab is open.
    private void lookAtTranslation() {
        if (reader.isPresent() && translationTab.isSelected()) {
            translation.activate();
        } else {
            translation.deactivate();
        }
    }

    public void showTranslation() {
        tabs.getSelectionModel().select(translationTab);
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
        annotations.editChosenNote();
    }

    public void showNotes() {
        tabs.getSelectionModel().select(notesTab);
    }

    public void showInfo() {
        tabs.getSelectionModel().select(infoTab);
    }

    /// Shows what the library holds.
    public void readAgain() {
        notes.readAgain();
    }

    /// Commits what is still being typed.
    public void flush() {
        annotations.flush();
        notes.flush();
        translation.flush();
        info.flush();
    }
}
