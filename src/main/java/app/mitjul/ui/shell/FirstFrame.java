package app.mitjul.ui.shell;

import app.mitjul.ui.common.Nodes;

/// Says when a start has come so far that a person can begin: list and article have been drawn. Only a bench asks.
final class FirstFrame {

    /// What was laid out in one pulse is on the screen when the next one comes.
    private static final int PULSES = 2;

    private FirstFrame() {
    }

    /// @param drawn
    ///            runs on the FX thread; never, where no library is shown or it has no article
    static void then(Desktop desktop, Runnable drawn) {
        desktop.window().ifPresent(window -> lookAgain(window, PULSES, drawn));
    }

    private static void lookAgain(LibraryWindow window, int left, Runnable drawn) {
        if (left == 0) {
            drawn.run();
            return;
        }
        Nodes.afterLayout(window, () -> lookAgain(window, isThere(window) ? left - 1 : PULSES, drawn));
    }

    private static boolean isThere(LibraryWindow window) {
        return window.workspace().reader().articleId().isPresent()
                && !window.workspace().listModel().visible().isEmpty();
    }
}
