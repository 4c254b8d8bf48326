package app.mitjul.architecture.samples.arrowspointdown.cli;

import app.mitjul.architecture.samples.arrowspointdown.ui.Screen;

public record BadCliKnowsUi(Screen screen) {
}
