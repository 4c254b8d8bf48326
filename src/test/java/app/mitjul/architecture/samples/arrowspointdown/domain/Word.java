package app.mitjul.architecture.samples.arrowspointdown.domain;

public record Word() {
}
