package app.mitjul.ui.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// Prints. The window prints with the system's printers; tests print by themselves.
public interface Paper {

    /// Asks which printer, and prints.
    ///
    /// @param sheet
    ///            makes what is printed; called on the FX thread
    /// @param done
    ///            gets on the FX thread whether it was handed to a printer; false as well when the person thought better
    ///            of it
    void print(Supplier<Region> sheet, Consumer<Boolean> done);
}
