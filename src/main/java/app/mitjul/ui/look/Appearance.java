package app.mitjul.ui.look;

import app.mitjul.settings.Reading;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/// The reading settings in use and the look they come to; follows the desktop's light or dark setting while it runs.
public final class Appearance {

    public static final String SYSTEM = "SYSTEM";

    private final ObjectProperty<Reading> reading;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ChangeListener<ColorScheme> onScheme = (o, was, now) -> resolve();

    public Appearance(Reading first) {
        reading = new SimpleObjectProperty<>(first);
        look = new ReadOnlyObjectWrapper<>(lookOf(first));
        reading.addListener((o, was, now) -> resolve());
        Platform.getPreferences().colorSchemeProperty().addListener(onScheme);
    }

    public ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public Look look() {
        return look.get();
    }

    private void resolve() {
        look.set(lookOf(reading.get()));
    }

    private static Look lookOf(Reading reading) {
        return switch (reading.look()) {
            case "LIGHT" -> Look.LIGHT;
            case "DUSK" -> Look.DUSK;
            default -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Look.DUSK : Look.LIGHT;
        };
    }
}
