package app.mitjul.architecture.samples.arrowspointdown.ui;

import app.mitjul.architecture.samples.arrowspointdown.app.Wiring;

public record BadUiKnowsApp(Wiring wiring) {
}
