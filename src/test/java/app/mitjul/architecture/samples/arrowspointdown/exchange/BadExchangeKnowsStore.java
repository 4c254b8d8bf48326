package app.mitjul.architecture.samples.arrowspointdown.exchange;

import app.mitjul.architecture.samples.arrowspointdown.store.Table;

public record BadExchangeKnowsStore(Table table) {
}
