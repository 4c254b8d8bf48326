package app.mitjul.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the caret of one reader is, as values. Offsets are UTF-16 code units of the text.
final class CaretModel {

    /// A place between two characters.
    ///
    /// @param lineEnd
    ///            seen at the end of the line it ends, not at the beginning of the next
    record Place(int offset, boolean lineEnd) {
    }

    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int anchor;
    private double column = Double.NaN;

    /// Empty until the text is touched: then the caret begins where the reader is.
    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void clear() {
        place.set(Optional.empty());
        column = Double.NaN;
    }

    /// Moves the caret; what is selected later with Shift begins at `from`.
    void put(int offset, int from) {
        put(new Place(offset, false), from);
    }

    void put(Place there, int from) {
        anchor = from;
        column = Double.NaN;
        place.set(Optional.of(there));
    }

    int anchor() {
        return anchor;
    }

    /// The distance from the left edge that moves up and down keep; NaN after any other move.
    double column() {
        return column;
    }

    void keepColumn(double x) {
        column = x;
    }
}
