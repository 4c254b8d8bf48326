package app.mitjul.ui.common;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A row of a list: two lines, and at the end a word, with or without an icon, that says how the thing stands.
public final class StateRow extends HBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Label first = Nodes.plain("", "preview-title");
    private final Label second = Nodes.plain("", "muted", "preview-second");
    private final Label state;

    /// @param stateStyle
    ///            style class of the word
    public StateRow(String stateStyle) {
        super(12);
        state = Nodes.plain("", stateStyle);
        state.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, state);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// @param word
    ///            empty when there is nothing to say
    public void show(String firstLine, String secondLine, String word, Optional<Node> icon) {
        first.setText(firstLine);
        second.setText(secondLine);
        Nodes.show(second, !secondLine.isEmpty());
        state.setText(word);
        state.setGraphic(icon.orElse(null));
        Nodes.show(state, !word.isEmpty());
    }

    /// Whether the word warns.
    public void bad(boolean now) {
        state.pseudoClassStateChanged(BAD, now);
    }

    /// All of it in words.
    public String spoken() {
        return Stream.of(first.getText(), second.getText(), state.getText()).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
