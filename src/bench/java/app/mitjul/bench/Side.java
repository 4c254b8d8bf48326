package app.mitjul.bench;

import app.mitjul.domain.article.TextRange;
import javafx.scene.Parent;

/// One of the two readers that are compared. [#show], [#open], [#mark] and [#scroll] run on the FX thread, the others elsewhere.
interface Side extends AutoCloseable {

    /// What is not measured: files, text in memory. Not on the FX thread.
    void prepare() throws Exception;

    /// The empty reader, to put into the window.
    Parent show();

    /// Begins to open the text.
    void open();

    /// Whether the text is there.
    boolean opened();

    /// Puts a theme on a range that is in view.
    void mark(TextRange range);

    /// How many marks have arrived on the screen's side.
    int marks();

    void scroll(double pixels);

    /// Says what else was measured.
    default void report(Figures figures) {
    }

    @Override
    void close() throws Exception;
}
