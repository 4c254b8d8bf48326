package app.mitjul.ui.settings;

import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Settings: language, look and the size of the interface.
public final class LookSettings implements SettingsSection {

    private static final List<String> SCALES = List.of("100", "125", "150", "175", "200");

    private final SettingRows rows;
    private final Texts texts;
    private final Consumer<String> language;

    /// @param language
    ///            called with `""` (the system's), `en` or `ko`
    public LookSettings(Appearance appearance, Texts texts, Consumer<String> language) {
        this.texts = texts;
        this.language = language;
        rows = new SettingRows(appearance, texts);
    }

    @Override
    public Region content() {
        return new VBox(16,
                rows.choice("ui.reading.language", List.of("", "en", "ko"), rows.now().language(), language),
                rows.choice("ui.reading.look", Appearance.CHOICES, rows.now().look(),
                        v -> rows.set(rows.now().withLook(v))),
                rows.choice("ui.reading.scale", SCALES, String.valueOf(rows.now().scale()),
                        v -> rows.set(rows.now().withScale(Integer.parseInt(v)))),
                SettingRows.sentence(texts.text("ui.settings.system"), "muted"));
    }
}
