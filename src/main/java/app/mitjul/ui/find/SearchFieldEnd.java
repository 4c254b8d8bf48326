package app.mitjul.ui.find;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.keys.Shortcut;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// At the end of the search field: how much was found, and the key that leads here, or out again.
public final class SearchFieldEnd extends HBox {

    private final SearchViewModel model;
    private final Texts texts;
    private final KeyMap keys;
    private final Label count = Nodes.plain("", "muted");
    private final Label key = Nodes.keyCap("");
    private static final double KEY_FITS = 210;
    private static final double COUNT_FITS = 120;

    private final InvalidationListener onAnswer = o -> show();
    private double room;

    public SearchFieldEnd(SearchViewModel model, Texts texts, KeyMap keys) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.keys = keys;
        count.setId("search-count");
        count.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_RIGHT);
        Nodes.show(count, false);
        getChildren().add(key);
        Nodes.putWhenShown(this, count, () -> 0);
    }

    public void activate() {
        model.answerProperty().addListener(onAnswer);
        texts.messagesProperty().addListener(onAnswer);
        keys.keysProperty().addListener(onAnswer);
        show();
    }

    public void deactivate() {
        model.answerProperty().removeListener(onAnswer);
        texts.messagesProperty().removeListener(onAnswer);
        keys.keysProperty().removeListener(onAnswer);
    }

    /// The width of the whole field, in units of the interface's scale. What does not fit beside the words is not there;
    /// the results say it, too.
    public void setRoom(double width) {
        room = width;
        show();
    }

    private void show() {
        SearchAnswer answer = model.answerProperty().get();
        boolean counted = answer.articles().isPresent() && answer.total().isPresent();
        count.setText(answer.isEmpty()
                ? ""
                : counted
                        ? texts.text("ui.search.short", answer.total().orElse(0L), answer.articles().orElse(0))
                        : texts.text("ui.search.counting"));
        Nodes.show(count, !answer.isEmpty() && room >= COUNT_FITS);
        key.setText(answer.isEmpty() ? keys.shown(Shortcut.SEARCH) : "Esc");
        Nodes.show(key, room >= KEY_FITS && !key.getText().isEmpty());
    }
}
