package app.mitjul.ui.find;

import app.mitjul.search.Mode;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What stands where results would be when nothing was found: the other ways to understand the query, each by its name.
final class NothingFound extends ScrollPane {

    private final SearchViewModel model;
    private final Texts texts;
    private final Label says = Nodes.plain("", "search-nothing");
    private final Label how = Nodes.plain("", "muted");
    private final FlowPane offers = new FlowPane(10, 8);
    private final ModeChips chips;
    private final InvalidationListener onAnswer = o -> show();

    NothingFound(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        chips = new ModeChips(model, texts, offers, Mode::isOffered);
        says.setId("nothing-found");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        offers.setAlignment(Pos.CENTER);
        VBox content = new VBox(14, says, offers, how);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("search-none");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true); // in the middle while there is room, else it scrolls
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("info-scroll");
    }

    void activate() {
        chips.activate();
        model.answerProperty().addListener(onAnswer);
        texts.messagesProperty().addListener(onAnswer);
        show();
    }

    void deactivate() {
        chips.deactivate();
        model.answerProperty().removeListener(onAnswer);
        texts.messagesProperty().removeListener(onAnswer);
    }

    private void show() {
        SearchAnswer answer = model.answerProperty().get();
        boolean offered = answer.chips().stream().anyMatch(c -> c.mode().isOffered());
        says.setText(texts.text("ui.search.nothing", answer.query()));
        how.setText(texts.text(offered ? "ui.search.nothing.offered" : "ui.search.nothing.hint"));
    }
}
