package app.mitjul.ui.find;

import app.mitjul.search.Mode;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.find.SearchAnswer.Chip;
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

/// The ways to understand a query as chips, each with its name and its hits; the one in use is filled.
public final class ModeChips {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final SearchViewModel model;
    private final Texts texts;
    private final ObservableList<Node> into;
    private final Predicate<Mode> which;
    private final InvalidationListener onAnswer = o -> show();
    private List<Chip> shown = List.of();
    private List<ModeChip> chips = List.of();
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
            chips = now.stream().map(chip -> new ModeChip(chip.mode())).toList();
            into.setAll(chips);
        }
        for (int i = 0; i < now.size(); i++) {
            chips.get(i).say(now.get(i));
        }
    }

    /// One mode; its words and its count come and go in labels that stay, as the answers come in.
    private final class ModeChip extends Button {
        private final Label mode = new Label();
        private final Label words = Nodes.plain("", "mode-words");
        private final Label total = Nodes.plain("", "mode-count");

        ModeChip(Mode of) {
            getStyleClass().addAll("chip", "mode-chip");
            setId("mode-" + of.name().toLowerCase(Locale.ROOT));
            setMinWidth(USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnAction(e -> model.modeProperty().set(Optional.of(of)));
            HBox row = new HBox(7, mode, words, total);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }

        void say(Chip chip) {
            String count = chip.total().map(t -> texts.text("ui.search.number", t)).orElse("");
            String found = String.join(", ", chip.words());
            mode.setText(name(chip.mode(), texts));
            words.setText("“" + found + "”");
            Nodes.show(words, !found.isEmpty());
            total.setText(count);
            Nodes.show(total, !count.isEmpty());
            boolean used = on.filter(chip.mode()::equals).isPresent();
            pseudoClassStateChanged(ON, used);
            setAccessibleText(mode.getText() + (found.isEmpty() ? "" : " " + found)
                    + (count.isEmpty() ? "" : ", " + count) + (used ? ", " + texts.text("ui.search.mode.on") : ""));
        }
    }

    static String name(Mode mode, Texts texts) {
        return texts.text("search.mode." + mode.name().toLowerCase(Locale.ROOT));
    }
}
