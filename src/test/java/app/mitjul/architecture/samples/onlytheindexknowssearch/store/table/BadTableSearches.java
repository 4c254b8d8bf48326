package app.mitjul.architecture.samples.onlytheindexknowssearch.store.table;

import app.mitjul.architecture.samples.onlytheindexknowssearch.search.Port;

public record BadTableSearches(Port port) {
}
