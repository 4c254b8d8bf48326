package app.mitjul.architecture.samples.arrowspointdown.exchange;

import app.mitjul.architecture.samples.arrowspointdown.search.Port;

public record BadExchangeKnowsSearch(Port port) {
}
