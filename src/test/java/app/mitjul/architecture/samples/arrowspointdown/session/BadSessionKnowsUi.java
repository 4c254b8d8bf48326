package app.mitjul.architecture.samples.arrowspointdown.session;

import app.mitjul.architecture.samples.arrowspointdown.ui.Screen;

public record BadSessionKnowsUi(Screen screen) {
}
