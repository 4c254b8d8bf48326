package app.mitjul.architecture.samples.onlytheindexknowssearch.search;

public record Port() {
}
