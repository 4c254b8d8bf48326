package app.mitjul.architecture.samples.arrowspointdown.search;

import app.mitjul.architecture.samples.arrowspointdown.store.Table;

public record BadSearchKnowsStore(Table table) {
}
