package app.mitjul.ui.reader;

import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.settings.Marking;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How marking goes on in one window, whichever reader is used: the theme put on last, the active theme, and what a
/// person wants to happen at overlaps.
public final class MarkingMode {

    private final ObjectProperty<Marking> marking;
    private final ObjectProperty<Optional<ThemeId>> active = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ThemeId>> last = new SimpleObjectProperty<>(Optional.empty());

    /// @param marking
    ///            what the settings keep
    public MarkingMode(ObjectProperty<Marking> marking) {
        this.marking = marking;
    }

    public ObjectProperty<Marking> markingProperty() {
        return marking;
    }

    /// While there is one, whatever is selected gets this theme at once.
    public ObjectProperty<Optional<ThemeId>> activeProperty() {
        return active;
    }

    public ObjectProperty<Optional<ThemeId>> lastProperty() {
        return last;
    }

    /// Marks that `theme` was put on; while there is an active theme it is this one from now on.
    void used(ThemeId theme) {
        last.set(Optional.of(theme));
    }
}
