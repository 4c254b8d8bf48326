package app.mitjul.ui.shell;

import app.mitjul.ui.common.Nodes;

/// Says when a start has come so far that a person can begin: list and article have been drawn.
final class FirstFrame {

    /// What was laid out in one pulse is on the screen when the one after the next comes: the next one waits in its middle
    /// until the picture is drawn.
    private static final int PULSES = 3;

    private final LibraryWindow window;
    private final Runnable drawn;

    private FirstFrame(LibraryWindow window, Runnable drawn) {
        this.window = window;
        this.drawn = drawn;
    }

    /// @param patience
    ///            after so many pulses it is enough, whatever is there: the article may be one that cannot be read
    /// @param drawn
    ///            runs on the FX thread
    static void then(LibraryWindow window, int patience, Runnable drawn) {
        new FirstFrame(window, drawn).look(PULSES, patience);
    }

    private void look(int left, int patience) {
        if (left == 0 || patience == 0) {
            drawn.run();
        } else {
            Nodes.afterLayout(window, () -> look(isThere() ? left - 1 : PULSES, patience - 1));
        }
    }

    private boolean isThere() {
        return window.library().rows().isEmpty() || window.workspace().reader().articleId().isPresent()
                && !window.workspace().listModel().visible().isEmpty();
    }
}
