package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Look;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private final ReaderViewModel model;
    private final Texts texts;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField note = new TextField();
    private String visit = "";
    private String noteBefore = "";

    MarkPopover(ReaderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
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
        getChildren().addAll(chips, note);
        getStyleClass().add("popover");
        setManaged(false);
        setVisible(false);
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
        chips.getChildren().setAll(themes.stream().map(t -> chip(t, look)).toList());
        visit = UUID.randomUUID().toString();
        noteBefore = model.annotationOnSelection().map(Annotation::note).orElse("");
        note.setText(noteBefore);
        showThemes();
        setVisible(true);
        applyCss();
        double w = Math.min(WIDTH, width - 24);
        double h = prefHeight(w);
        double left = Math.clamp(x - 40, 12, Math.max(12, width - w - 12));
        double wanted = below + 10 + h <= height ? below + 10 : above - h - 6;
        double top = Math.clamp(wanted, 8, Math.max(8, height - h - 8));
        resizeRelocate(left, top, w, h);
        layout();
    }

    private ThemeChip chip(Theme theme, Look look) {
        ThemeChip chip = new ThemeChip(theme, look, texts.korean(), theme.key() == 0 ? "" : "" + theme.key());
        chip.setOnAction(e -> model.toggle(theme.id()));
        return chip;
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

    boolean isOpen() {
        return isVisible();
    }

    void hide() {
        if (isVisible()) {
            commit();
            boolean focused = note.isFocused() || chips.getChildren().stream().anyMatch(n -> n.isFocused());
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
