package app.mitjul.ui.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;

/// How high the lines of a list are, learnt from those that were drawn. A list asks how high lines are that nobody sees, to
/// know how long its scroll bar is; to draw and style each of them takes ten times as long as to lay out its
/// words.
final class RowHeights {

    /// All that the height depends on.
    ///
    /// @param title
    ///            the font of the title: it says the size everything is drawn at
    /// @param titleHeight
    ///            of the lines that are shown of it, in pixels: a script of another font is higher
    /// @param source
    ///            whether there is a line of its source
    /// @param themes
    ///            whether there are dots of themes
    /// @param translated
    ///            whether it says how far the article is translated
    /// @param cutOff
    ///            whether it says that the text is cut off
    record Make(Font title, double titleHeight, boolean source, boolean themes, boolean translated, boolean cutOff) {

        /// Written by hand: what records have is made when it is first called, which a start would wait for.
        @Override
        public boolean equals(Object other) {
            return other instanceof Make make && title.equals(make.title) && titleHeight == make.titleHeight
                    && lines() == make.lines();
        }

        @Override
        public int hashCode() {
            return (title.hashCode() * 31 + Double.hashCode(titleHeight)) * 31 + lines();
        }

        /// What stands below the title.
        private int lines() {
            return (source ? 8 : 0) | (themes ? 4 : 0) | (translated ? 2 : 0) | (cutOff ? 1 : 0);
        }
    }

    private final Map<Make, Double> known = new HashMap<>();

    /// In pixels; nothing when none of that make was drawn.
    Optional<Double> of(Make make) {
        return Optional.ofNullable(known.get(make));
    }

    void learn(Make make, double height) {
        known.put(make, height);
    }
}
