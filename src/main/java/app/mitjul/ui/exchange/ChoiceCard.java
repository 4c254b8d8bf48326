package app.mitjul.ui.exchange;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card that says what was recognised and lets a person choose something else.
final class ChoiceCard<T> extends VBox {

    private final Texts texts;
    private final Function<T, String> name;
    private final ComboBox<Optional<T>> box = new ComboBox<>();
    private final Label only = Nodes.plain("", "import-only");
    private final Label warning = Nodes.plain("", "import-doubt");
    private String detected = "";
    private boolean filling;

    /// @param id
    ///            of the chooser
    /// @param key
    ///            of the caption
    /// @param chosen
    ///            gets nothing when what was recognised shall be taken
    ChoiceCard(Texts texts, String id, String key, Function<T, String> name, Consumer<Optional<T>> chosen) {
        super(3);
        this.texts = texts;
        this.name = name;
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(texts.bind(key));
        box.setConverter(new ShownAs<>(v -> v.map(name).orElseGet(this::automatic)));
        box.valueProperty().addListener((o, was, now) -> {
            if (!filling && now != null) {
                chosen.accept(now);
            }
        });
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        only.setWrapText(true);
        only.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Nodes.label(texts.bind(key), "import-caption"), box, only, warning);
        getStyleClass().add("import-card");
    }

    private String automatic() {
        return detected.isEmpty() ? texts.text("ui.import.auto") : texts.text("ui.import.auto.found", detected);
    }

    /// @param found
    ///            what was recognised, in words
    /// @param doubt
    ///            empty when there is none
    void show(List<T> values, Optional<T> chosen, String found, String doubt) {
        filling = true;
        detected = found;
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        values.forEach(v -> all.add(Optional.of(v)));
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(null);
        box.setValue(chosen);
        filling = false;
        only.setText(found);
        warning.setText(doubt);
        Nodes.show(box, !values.isEmpty());
        Nodes.show(only, values.isEmpty());
        Nodes.show(warning, !doubt.isEmpty());
    }

    /// How a value looks in the open list.
    void cells(Function<T, String> longName) {
        box.setCellFactory(v -> new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(Optional<T> item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.map(longName).orElseGet(ChoiceCard.this::automatic));
            }
        });
    }

    String nameOf(T value) {
        return name.apply(value);
    }
}
