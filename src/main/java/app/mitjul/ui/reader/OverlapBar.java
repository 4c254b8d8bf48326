package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.ThemeNames;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks, over the text, whether a passage that overlaps one with the same theme becomes one with it.
final class OverlapBar extends VBox {

    private final ThemeMarking marking;
    private final ReaderViewModel model;
    private final Texts texts;
    private final Node reader;
    private final Label sentence = new Label();
    private final CheckBox always = new CheckBox();
    private final Button merge;

    OverlapBar(ReaderViewModel model, Texts texts, Node reader) {
        this.model = model;
        this.texts = texts;
        this.reader = reader;
        marking = model.marking();
        sentence.setWrapText(true);
        sentence.setId("overlap-question");
        merge = Nodes.button(texts.bind("ui.overlap.merge"), () -> answer(true), "accent");
        merge.setId("overlap-merge");
        Button keep = Nodes.button(texts.bind("ui.overlap.keep"), () -> answer(false));
        keep.setId("overlap-keep");
        always.textProperty().bind(texts.bind("ui.overlap.always"));
        always.setId("overlap-always");
        always.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(10, merge, keep, always, Nodes.spring(),
                Nodes.iconButton(Feather.X, texts.bind("ui.page.cancel"), this::dismiss));
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("popover", "overlap-bar");
        setMaxSize(560, USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        getChildren().addAll(sentence, row);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                dismiss();
                e.consume();
            }
        });
    }

    private void answer(boolean merged) {
        boolean remembered = always.isSelected();
        marking.answer(merged, remembered);
        reader.requestFocus();
    }

    private void dismiss() {
        marking.dismiss();
        reader.requestFocus();
    }

    void hide() {
        Nodes.show(this, false);
    }

    void show(ThemeMarking.Question question) {
        boolean fresh = !isVisible();
        String theme = model.library().theme(question.theme()).map(t -> ThemeNames.first(t, texts.korean()))
                .orElse("");
        sentence.setText(texts.text("ui.overlap.question", theme, quote(question.others().getFirst()),
                question.others().size()));
        Nodes.show(this, true);
        if (fresh) {
            always.setSelected(false);
            merge.requestFocus();
        }
    }

    private String quote(Annotation other) {
        String words = model.shownProperty().get().map(s -> other.range().of(s.text())).orElse("")
                .replaceAll("\\s+", " ");
        return words.length() <= 40
                ? words
                : words.substring(0, app.mitjul.text.CaretMoves.snap(words, 40)) + "…";
    }
}
