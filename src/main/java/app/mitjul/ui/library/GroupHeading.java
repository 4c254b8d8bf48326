package app.mitjul.ui.library;

import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.SafeText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The heading of a group in the list: what its articles have in common and how many they are. A click folds them away
/// and leaves what is selected as it is.
final class GroupHeading extends HBox {

    private final ListGroups groups;
    private final Texts texts;
    private final Label name = new Label();
    private final Label count = Nodes.plain("", "muted");

    GroupHeading(ListGroups groups, Texts texts) {
        super(8);
        this.groups = groups;
        this.texts = texts;
        name.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.SOMETIMES);
        getChildren().addAll(name, Nodes.spring(), count);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("group-heading");
    }

    void show(ListLine.Heading heading) {
        String words = words(heading);
        name.setText(words);
        name.setGraphic(new Icon(heading.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        count.setText(Integer.toString(heading.articles()));
        setAccessibleText(texts.text(heading.folded() ? "ui.library.group.folded" : "ui.library.group.open", words,
                heading.articles()));
        setOnMousePressed(MouseEvent::consume);
        setOnDragDetected(MouseEvent::consume);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                groups.fold(heading.group(), !heading.folded());
            }
            e.consume();
        });
    }

    private String words(ListLine.Heading heading) {
        return heading.name().isEmpty()
                ? texts.text(GroupWords.unknown(groups.groupingProperty().get()))
                : SafeText.of(heading.name());
    }
}
