package app.mitjul.architecture.samples.arrowspointdown.exchange;

import app.mitjul.architecture.samples.arrowspointdown.settings.Look;

public record BadExchangeKnowsSettings(Look look) {
}
