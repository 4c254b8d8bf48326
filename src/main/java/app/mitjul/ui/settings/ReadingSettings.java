package app.mitjul.ui.settings;

import app.mitjul.settings.Reading;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Settings: how articles are set, and on which ground. What is moved is seen in the text at once.
public final class ReadingSettings implements SettingsSection {

    private final SettingRows rows;
    private final Texts texts;
    private final VBox content = new VBox(16);

    public ReadingSettings(Appearance appearance, Texts texts) {
        this.texts = texts;
        rows = new SettingRows(appearance, texts);
    }

    @Override
    public Region content() {
        fill();
        return content;
    }

    private void fill() {
        Reading now = rows.now();
        Button defaults = Nodes.button(texts.bind("ui.reading.defaults"), this::reset);
        defaults.setId("reading-defaults");
        content.getChildren().setAll(
                rows.slider("ui.reading.size", 14, 32, 1, r -> r.size(), (r, v) -> r.withSize((int) Math.round(v)),
                        "ui.reading.px"),
                rows.slider("ui.reading.line-height", 1.4, 2.2, 0.05, r -> r.lineHeight(),
                        (r, v) -> r.withLineHeight(Math.round(v * 20) / 20.0), "ui.reading.times"),
                rows.slider("ui.reading.width", 24, 46, 1, r -> r.width(),
                        (r, v) -> r.withWidth((int) Math.round(v)), "ui.reading.em"),
                rows.choice("ui.reading.letters", List.of("serif", "sans"), now.serif() ? "serif" : "sans",
                        v -> rows.set(rows.now().withSerif(v.equals("serif")))),
                rows.choice("ui.reading.breaks", List.of("eojeol", "anywhere"),
                        now.typesetting().anywhere() ? "anywhere" : "eojeol",
                        v -> rows.set(rows.now().withTypesetting(
                                rows.now().typesetting().withAnywhere(v.equals("anywhere"))))),
                rows.choice("ui.reading.look", Appearance.CHOICES, now.look(),
                        v -> rows.set(rows.now().withLook(v))),
                rows.check("ui.settings.byline", now.bylineShown(), v -> rows.set(rows.now().withBylineShown(v))),
                defaults);
    }

    private void reset() {
        Reading now = rows.now();
        rows.set(Reading.DEFAULT.withLook(now.look()).withLanguage(now.language()).withOrder(now.order())
                .withScale(now.scale()));
        fill();
    }
}
