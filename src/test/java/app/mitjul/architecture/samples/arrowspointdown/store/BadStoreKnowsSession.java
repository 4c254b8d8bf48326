package app.mitjul.architecture.samples.arrowspointdown.store;

import app.mitjul.architecture.samples.arrowspointdown.session.Verbs;

public record BadStoreKnowsSession(Verbs verbs) {
}
