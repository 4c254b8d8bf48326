package app.mitjul.ui.settings;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the name on marks: at the first start, and again whenever the person wants to change it.
public final class NameBar extends HBox {

    private final TextField name = new TextField();

    /// @param save gets the name, never blank
    public NameBar(Appearance appearance, Texts texts, Consumer<String> save) {
        Label question = Nodes.label(texts.bind("ui.name.question"));
        question.setMinWidth(USE_PREF_SIZE);
        name.setId("annotator-name");
        name.setPrefColumnCount(18);
        name.accessibleTextProperty().bind(texts.bind("ui.name.question"));
        Runnable done = () -> {
            if (!name.getText().isBlank()) {
                save.accept(name.getText().strip());
                hide();
            }
        };
        name.setOnAction(e -> done.run());
        Label why = Nodes.label(texts.bind("ui.name.why"), "muted");
        why.setWrapText(true);
        Nodes.onlyWhere(this, appearance.scaled(700), why);
        Nodes.fillWhenShown(this, question, name, Nodes.button(texts.bind("ui.name.save"), done, "accent"),
                why, Nodes.spring(),
                Nodes.iconButton(Feather.X, texts.bind("ui.page.close"), this::hide));
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(10);
        getStyleClass().add("name-bar");
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                hide();
                e.consume();
            }
        });
        Nodes.show(this, false);
    }

    public void ask(String current, boolean takeFocus) {
        name.setText(current);
        Nodes.show(this, true);
        if (takeFocus) {
            name.requestFocus();
            name.selectAll();
        }
    }

    private void hide() {
        Nodes.show(this, false);
    }
}
