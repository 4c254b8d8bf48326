package app.mitjul.ui.settings;

import javafx.scene.layout.Region;

/// One section of the settings. What is changed holds at once.
public interface SettingsSection {

    /// The section as it is now, made anew at each showing.
    Region content();

    /// Runs when the section is no longer shown.
    default void left() {
    }
}
