package app.mitjul.ui.translation;

import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.text.Counts;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import app.mitjul.ui.reader.ShownArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Above the sentences: how far the translation is, the way to the next open sentence, title and source.
final class TranslationHead extends VBox {

    private final TranslationViewModel model;
    private final Texts texts;
    private final Label progress = new Label();
    private final Label place = Nodes.plain("", "muted");
    private final Label title = Nodes.plain("", "translation-title");
    private final Label source = Nodes.plain("", "muted");
    private final Label key = Nodes.keyCap("");
    private final Supplier<String> nextKey;
    private final InvalidationListener onChange = o -> show();

    /// @param nextKey the key of the button, as a person reads it
    TranslationHead(TranslationViewModel model, Texts texts, Supplier<String> nextKey, Runnable next) {
        this.model = model;
        this.texts = texts;
        this.nextKey = nextKey;
        Button confirm = Nodes.button(texts.bind("ui.translation.next"), next, "next-open");
        confirm.setId("translation-next");
        confirm.setGraphic(key);
        confirm.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        progress.setId("translation-progress");
        progress.setMinWidth(0);
        place.setMinWidth(0);
        HBox bar = new HBox(14, progress, place, Nodes.spring(), confirm);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("translation-bar");
        title.setMinWidth(0);
        source.setMinWidth(0);
        HBox heading = new HBox(14, title, source);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("translation-heading");
        getChildren().addAll(bar, heading);
    }

    void activate() {
        model.articleProperty().addListener(onChange);
        model.lines().addListener(onChange);
        model.currentProperty().addListener(onChange);
        texts.messagesProperty().addListener(onChange);
        show();
    }

    void deactivate() {
        model.articleProperty().removeListener(onChange);
        model.lines().removeListener(onChange);
        model.currentProperty().removeListener(onChange);
        texts.messagesProperty().removeListener(onChange);
    }

    private void show() {
        key.setText(nextKey.get());
        Nodes.show(key, !key.getText().isEmpty());
        Optional<ShownArticle> article = model.articleProperty().get();
        title.setText(article.map(a -> SafeText.of(a.article().title())).orElse(""));
        source.setText(article.map(this::sourceLine).orElse(""));
        int sentences = model.lines().size();
        progress.setText(sentences == 0
                ? ""
                : texts.text("ui.translation.progress", model.count(SegmentStatus.FINAL), sentences,
                        model.questions()));
        place.setText(model.currentProperty().get() < 0
                ? ""
                : texts.text("ui.translation.place", model.currentProperty().get() + 1, sentences));
    }

    private String sourceLine(ShownArticle shown) {
        List<String> parts = new ArrayList<>(SourceNames.of(shown.article().source()));
        Counts counts = shown.counts();
        parts.add(texts.text("ui.translation.counts", counts.characters(), counts.eojeol()));
        return String.join(" · ", parts);
    }
}
