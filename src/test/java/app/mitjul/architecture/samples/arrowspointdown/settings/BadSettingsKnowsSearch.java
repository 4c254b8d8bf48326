package app.mitjul.architecture.samples.arrowspointdown.settings;

import app.mitjul.architecture.samples.arrowspointdown.search.Port;

public record BadSettingsKnowsSearch(Port port) {
}
