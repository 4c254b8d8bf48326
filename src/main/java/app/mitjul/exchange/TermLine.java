package app.mitjul.exchange;

/// A term as a table of terms holds it. Every field but `source` may be empty.
public record TermLine(String source, String original, String latin, String target, String note) {
}
