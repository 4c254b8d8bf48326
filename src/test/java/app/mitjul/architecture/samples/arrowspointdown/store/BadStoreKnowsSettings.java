package app.mitjul.architecture.samples.arrowspointdown.store;

import app.mitjul.architecture.samples.arrowspointdown.settings.Look;

public record BadStoreKnowsSettings(Look look) {
}
