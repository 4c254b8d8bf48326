package app.mitjul.session;

/// What a person says of a term. Every field but `source` may be empty.
public record TermDraft(String source, String original, String latin, String target, String note) {
}
