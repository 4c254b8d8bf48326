package app.mitjul.architecture.samples.onlytheindexknowssearch.store.index;

import app.mitjul.architecture.samples.onlytheindexknowssearch.search.Port;

public record Bigrams(Port port) {
}
