package app.mitjul.architecture.samples.arrowspointdown.search;

import app.mitjul.architecture.samples.arrowspointdown.exchange.Importer;

public record BadSearchKnowsExchange(Importer importer) {
}
