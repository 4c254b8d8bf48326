package app.mitjul.architecture.samples.namessaywhataclassis;

public record BadReaderImpl() {
}
