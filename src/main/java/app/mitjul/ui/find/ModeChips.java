package app.mitjul.ui.find;

import app.mitjul.search.Mode;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.find.SearchAnswer.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The ways to understand a query as chips, each with its name and its hits; the one in use is filled.
public final class ModeChips {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final SearchViewModel model;
    private final Texts texts;
    private final ObservableList<Node> into;
    private final Predicate<Mode> which;
    private final InvalidationListener onAnswer = o -> show();
    private List<Chip> shown = List.of();
    private Optional<Mode> on = Optional.empty();

    /// @param row
    ///            where the chips stand
    /// @param which
    ///            the modes to show
    public ModeChips(SearchViewModel model, Texts texts, Pane row, Predicate<Mode> which) {
        this.model = model;
        this.texts = texts;
        this.into = row.getChildren();
        this.which = which;
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

    /// While the same chips stay, only their words change: one may have the focus.
    private void show() {
        List<Chip> now = model.answerProperty().get().chips().stream().filter(c -> which.test(c.mode())).toList();
        on = model.answerProperty().get().isEmpty()
                ? Optional.empty()
                : Optional.of(model.answerProperty().get().mode());
        boolean same = now.stream().map(Chip::mode).toList().equals(shown.stream().map(Chip::mode).toList());
        shown = now;
        if (!same) {
            into.setAll(now.stream().map(this::button).toList());
        }
        for (int i = 0; i < now.size(); i++) {
            say((Button) into.get(i), now.get(i));
        }
    }

    private Node button(Chip chip) {
        Button button = new Button();
        button.getStyleClass().addAll("chip", "mode-chip");
        button.setId("mode-" + chip.mode().name().toLowerCase(Locale.ROOT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(e -> model.modeProperty().set(Optional.of(chip.mode())));
        HBox row = new HBox(7);
        row.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(row);
        return button;
    }

    private void say(Button button, Chip chip) {
        List<Node> parts = new ArrayList<>();
        parts.add(Nodes.plain(name(chip.mode(), texts)));
        if (!chip.words().isEmpty()) {
            parts.add(Nodes.plain("“" + String.join(", ", chip.words()) + "”", "mode-words"));
        }
        String count = chip.total().map(t -> texts.text("ui.search.number", t)).orElse("");
        Label total = Nodes.plain(count, "mode-count");
        if (!count.isEmpty()) {
            parts.add(total);
        }
        ((HBox) button.getGraphic()).getChildren().setAll(parts);
        boolean used = on.filter(chip.mode()::equals).isPresent();
        button.pseudoClassStateChanged(ON, used);
        button.setAccessibleText(name(chip.mode(), texts)
                + (chip.words().isEmpty() ? "" : " " + String.join(", ", chip.words()))
                + (count.isEmpty() ? "" : ", " + count) + (used ? ", " + texts.text("ui.search.mode.on") : ""));
    }

    static String name(Mode mode, Texts texts) {
        return texts.text("search.mode." + mode.name().toLowerCase(Locale.ROOT));
    }
}
