package app.mitjul.ui.library;

import app.mitjul.domain.article.ReadingState;
import app.mitjul.ui.common.MenuOpener;
import app.mitjul.ui.common.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.RadioMenuItem;

/// The chip that lists only what is unread, being read, or done.
final class StateFilter extends MenuOpener {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    StateFilter(LibraryViewModel model, Texts texts) {
        super("chip", "outlet-chip");
        setId("state-filter");
        textProperty().bind(Bindings.createStringBinding(
                () -> model.stateProperty().get().map(s -> StateWords.word(s, texts))
                        .orElse(texts.text("ui.library.states.all")),
                model.stateProperty(), texts.messagesProperty()));
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> texts.text("ui.library.states", getText()), textProperty(), texts.messagesProperty()));
        getItems().add(item(model, texts, Optional.empty(), "ui.library.states.all"));
        for (ReadingState state : ReadingState.values()) {
            getItems().add(item(model, texts, Optional.of(state), StateWords.key(state)));
        }
        model.stateProperty().addListener((o, was, now) -> pseudoClassStateChanged(ON, now.isPresent()));
    }

    private static RadioMenuItem item(LibraryViewModel model, Texts texts, Optional<ReadingState> state, String key) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(texts.bind(key));
        state.ifPresent(s -> item.setGraphic(StateWords.icon(s)));
        item.setSelected(model.stateProperty().get().equals(state));
        item.setOnAction(e -> model.stateProperty().set(state));
        model.stateProperty().addListener((o, was, now) -> item.setSelected(now.equals(state)));
        return item;
    }
}
