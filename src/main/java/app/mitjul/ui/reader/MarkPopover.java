package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.codebook.ThemePicker;
import app.mitjul.ui.codebook.ThemeSearch;
import app.mitjul.ui.codebook.ThemeWords;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Look;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What opens at the end of a selection: the theme chips with their keys and one field for a note. It is a part of the
/// window, not a window of its own: quitting while one is open is safe, and input methods stay in one window.
final class MarkPopover extends VBox {

    private static final double WIDTH = 400;
    /// Chips; with more themes than these a field finds the others.
    private static final int MOST_CHIPS = 9;

    private final ReaderViewModel model;
    private final Texts texts;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField note = new TextField();
    private final ThemePicker picker;
    private final Label words = new Label();
    private Place place = new Place(0, 0, 0, WIDTH, 0, true);
    private String visit = "";
    private String noteBefore = "";

    MarkPopover(ReaderViewModel model, Appearance appearance, Texts texts) {
        this.model = model;
        this.texts = texts;
        picker = new ThemePicker(model.library(), appearance, texts, this::pick);
        picker.showListWhileTyping(this::fit);
        words.getStyleClass().addAll("muted", "popover-words");
        words.setWrapText(true);
        Nodes.show(words, false);
        note.promptTextProperty().bind(texts.bind("ui.popover.note"));
        note.accessibleTextProperty().bind(texts.bind("ui.popover.note"));
        note.setId("popover-note");
        note.setOnAction(e -> {
            commit();
            hide();
        });
        note.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                commit();
            }
        });
        getStyleClass().add("popover");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(chips, words, picker, note);
        chips.setPrefWrapLength(WIDTH - 24);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                hide();
                e.consume();
            }
        });
    }

    /// Opens below the point (`x`, `below`) of the reader, or above (`x`, `above`) where there is no room; stays inside
    /// the reader.
    void open(List<Theme> themes, Look look, double x, double above, double below, double width, double height) {
        List<Theme> first = ThemeSearch.first(themes, MOST_CHIPS);
        chips.getChildren().setAll(first.stream().map(t -> chip(t, look)).toList());
        Nodes.show(picker, first.size() < themes.size());
        picker.ask(theme -> !first.contains(theme));
        explain(Optional.empty());
        visit = UUID.randomUUID().toString();
        noteBefore = model.noteOnSelection();
        note.setText(noteBefore);
        showThemes();
        setVisible(true);
        applyCss();
        boolean under = below + 10 + prefHeight(Math.min(WIDTH, width - 24)) <= height;
        place = new Place(x, above, below, width, height, under);
        fit();
    }

    /// Where the selection ends, and the room there is.
    ///
    /// @param under
    ///            it opened below the words and stays there, whatever it comes to show
    private record Place(double x, double above, double below, double width, double height, boolean under) {
    }

    /// As high as what it shows now.
    private void fit() {
        if (!isVisible()) {
            return;
        }
        applyCss();
        double w = Math.min(WIDTH, place.width() - 24);
        double h = prefHeight(w);
        double left = Math.clamp(place.x() - 40, 12, Math.max(12, place.width() - w - 12));
        double wanted = place.under() ? place.below() + 10 : place.above() - h - 6;
        double top = Math.clamp(wanted, 8, Math.max(8, place.height() - h - 8));
        resizeRelocate(left, top, w, h);
        layout();
    }

    private ThemeChip chip(Theme theme, Look look) {
        ThemeChip chip = new ThemeChip(theme, look, texts.korean(), theme.key() == 0 ? "" : "" + theme.key());
        ThemeWords.explain(chip, theme, texts);
        chip.setOnAction(e -> model.toggle(theme.id()));
        chip.focusedProperty().addListener((o, was, now) -> explain(now ? Optional.of(theme) : Optional.empty()));
        return chip;
    }

    private void pick(Theme theme) {
        model.toggle(theme.id());
        picker.askAndFocus(t -> true);
    }

    /// Shows what the codebook says of a theme while the focus is on its chip; for the pointer a tip does, which moves
    /// nothing.
    private void explain(Optional<Theme> theme) {
        String text = theme.map(t -> ThemeWords.of(t, texts)).orElse("");
        if (!text.equals(words.getText())) {
            words.setText(text);
            Nodes.show(words, !text.isEmpty());
            fit();
        }
    }

    /// Shows which themes the selected words have.
    void showThemes() {
        Optional<Annotation> there = model.annotationOnSelection();
        for (var node : chips.getChildren()) {
            if (node instanceof ThemeChip chip) {
                chip.setOn(there.stream().flatMap(a -> a.taggings().stream())
                        .anyMatch(t -> t.theme().equals(chip.getUserData())));
            }
        }
    }

    void focusNote() {
        note.requestFocus();
        note.end();
    }

    void hide() {
        if (isVisible()) {
            commit();
            boolean focused = isFocusWithin();
            setVisible(false);
            if (focused && getParent() != null) {
                getParent().requestFocus();
            }
        }
    }

    private void commit() {
        if (isVisible() && !note.getText().equals(noteBefore)) {
            noteBefore = note.getText();
            model.noteOnSelection(note.getText(), visit);
        }
    }
}
