package app.mitjul.architecture.samples.arrowspointdown.text;

import app.mitjul.architecture.samples.arrowspointdown.store.Table;

public record BadTextKnowsStore(Table table) {
}
