package app.mitjul.architecture.samples.arrowspointdown.cli;

import app.mitjul.architecture.samples.arrowspointdown.exchange.Importer;
import app.mitjul.architecture.samples.arrowspointdown.session.Verbs;

public record Verb(Verbs verbs, Importer importer) {
}
