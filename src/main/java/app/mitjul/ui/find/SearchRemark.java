package app.mitjul.ui.find;

import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// One line below the toolbar when a query was not understood as it may have been meant.
public final class SearchRemark extends HBox {

    private final SearchViewModel model;
    private final Texts texts;
    private final Label sentence = Nodes.plain("", "notice-sentence");
    private final InvalidationListener onAnswer = o -> show();

    public SearchRemark(SearchViewModel model, Texts texts) {
        super(10);
        this.model = model;
        this.texts = texts;
        sentence.setId("search-remark");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Nodes.fillWhenShown(this, new Icon(Feather.INFO), sentence);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("notice-bar", "lasting");
        Nodes.show(this, false);
    }

    public void activate() {
        model.answerProperty().addListener(onAnswer);
        texts.messagesProperty().addListener(onAnswer);
        show();
    }

    public void deactivate() {
        model.answerProperty().removeListener(onAnswer);
        texts.messagesProperty().removeListener(onAnswer);
    }

    private void show() {
        var remark = model.answerProperty().get().remark();
        sentence.setText(remark.map(texts::of).orElse(""));
        Nodes.show(this, remark.isPresent());
    }
}
