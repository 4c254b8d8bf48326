package app.mitjul.ui.settings;

import app.mitjul.settings.Marking;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Settings: the name on marks, and what happens where marks of one theme meet.
public final class MarkSettings implements SettingsSection {

    private final SettingRows rows;
    private final Texts texts;
    private final Supplier<String> name;
    private final Consumer<String> rename;
    private final ObjectProperty<Marking> marking;

    /// @param rename
    ///            gets another name, never blank
    public MarkSettings(Appearance appearance, Texts texts, Supplier<String> name, Consumer<String> rename,
            ObjectProperty<Marking> marking) {
        this.texts = texts;
        this.name = name;
        this.rename = rename;
        this.marking = marking;
        rows = new SettingRows(appearance, texts);
    }

    @Override
    public Region content() {
        TextField field = new TextField(name.get());
        field.setId("settings-name");
        field.setPrefColumnCount(18);
        field.accessibleTextProperty().bind(texts.bind("ui.name.question"));
        field.setOnAction(e -> keep(field));
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                keep(field);
            }
        });
        return new VBox(16, rows.named("ui.name.question", field),
                SettingRows.sentence(texts.text("ui.name.why"), "muted"),
                rows.choice("ui.settings.overlap", List.of("ASK", "MERGE", "KEEP"), marking.get().overlap(),
                        v -> marking.set(new Marking(v))),
                SettingRows.sentence(texts.text("ui.settings.overlap.why"), "muted"));
    }

    private void keep(TextField field) {
        String wanted = field.getText().strip();
        if (!wanted.isEmpty() && !wanted.equals(name.get())) {
            rename.accept(wanted);
        }
    }
}
