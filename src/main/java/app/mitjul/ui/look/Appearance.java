package app.mitjul.ui.look;

import app.mitjul.settings.Reading;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// The reading settings in use and the look they come to; follows the desktop's light or dark setting while it runs.
public final class Appearance implements AutoCloseable {

    public static final String SYSTEM = "SYSTEM";

    /// What a person can choose, in the order of menus.
    public static final List<String> CHOICES = List.of(SYSTEM, "LIGHT", "SEPIA", "DUSK", "BLACK");

    private final ObservableValue<ColorScheme> scheme;
    private final ObjectProperty<Reading> reading;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ChangeListener<ColorScheme> onScheme = (o, was, now) -> resolve();

    public Appearance(Reading first) {
        this(first, Platform.getPreferences().colorSchemeProperty());
    }

    /// @param scheme the desktop's, as long as it runs
    Appearance(Reading first, ObservableValue<ColorScheme> scheme) {
        this.scheme = scheme;
        reading = new SimpleObjectProperty<>(first);
        look = new ReadOnlyObjectWrapper<>(lookOf(first));
        reading.addListener((o, was, now) -> resolve());
        scheme.addListener(onScheme);
    }

    /// Lets go of the desktop, which outlives every window.
    @Override
    public void close() {
        scheme.removeListener(onScheme);
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

    /// How large everything but the text read is, 1 to 2.
    public double scale() {
        return reading.get().scale() / 100.0;
    }

    /// A length of the interface in pixels, as large as the interface is set.
    public DoubleBinding scaled(double pixels) {
        return Bindings.createDoubleBinding(() -> pixels * scale(), reading);
    }

    private void resolve() {
        look.set(lookOf(reading.get()));
    }

    private Look lookOf(Reading reading) {
        return switch (reading.look()) {
            case "LIGHT" -> Look.LIGHT;
            case "SEPIA" -> Look.SEPIA;
            case "DUSK" -> Look.DUSK;
            case "BLACK" -> Look.BLACK;
            default -> scheme.getValue() == ColorScheme.DARK ? Look.DUSK : Look.LIGHT;
        };
    }
}
