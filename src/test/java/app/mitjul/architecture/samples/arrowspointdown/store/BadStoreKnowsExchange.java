package app.mitjul.architecture.samples.arrowspointdown.store;

import app.mitjul.architecture.samples.arrowspointdown.exchange.Importer;

public record BadStoreKnowsExchange(Importer importer) {
}
