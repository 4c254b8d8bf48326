package app.mitjul.architecture.samples.arrowspointdown.i18n;

import app.mitjul.architecture.samples.arrowspointdown.session.Verbs;

public record BadI18nKnowsSession(Verbs verbs) {
}
