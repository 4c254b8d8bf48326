package app.mitjul.architecture.samples.arrowspointdown.app;

import app.mitjul.architecture.samples.arrowspointdown.cli.Verb;
import app.mitjul.architecture.samples.arrowspointdown.store.Table;
import app.mitjul.architecture.samples.arrowspointdown.ui.Screen;

public record Wiring(Screen screen, Verb verb, Table table) {
}
