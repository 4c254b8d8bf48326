package app.mitjul.architecture.samples.arrowspointdown.session;

import app.mitjul.architecture.samples.arrowspointdown.exchange.Importer;
import app.mitjul.architecture.samples.arrowspointdown.search.Port;
import app.mitjul.architecture.samples.arrowspointdown.settings.Look;
import app.mitjul.architecture.samples.arrowspointdown.store.Table;

public record Verbs(Table table, Importer importer, Port port, Look look) {
}
