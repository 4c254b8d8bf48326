package app.mitjul.architecture.samples.arrowspointdown.settings;

import app.mitjul.architecture.samples.arrowspointdown.ui.Screen;

public record BadSettingsKnowsUi(Screen screen) {
}
