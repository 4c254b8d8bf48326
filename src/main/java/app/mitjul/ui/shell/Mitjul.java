package app.mitjul.ui.shell;

import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// What JavaFX starts. On Linux its name is the class of the program's windows, by which a desktop finds the menu's
/// entry and its icon; without it every JavaFX program is called “java” there.
public final class Mitjul extends Application {

    /// JavaFX makes the instance itself, so there is no other way to hand this over; once in a process.
    private static Consumer<Stage> begin = stage -> {};

    /// Returns after [Platform#exit()].
    ///
    /// @throws UnsupportedOperationException
    ///             when there is no display
    static void start(Consumer<Stage> first) {
        begin = first;
        Platform.setImplicitExit(false);
        try {
            Application.launch(Mitjul.class);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof UnsupportedOperationException noDisplay) {
                throw noDisplay;
            }
            throw e;
        }
    }

    @Override
    public void start(Stage stage) {
        begin.accept(stage);
    }
}
