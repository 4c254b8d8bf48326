package app.mitjul.session;

/// What an import of a codebook came to.
public record CodebookResult(int added, int changed, int same) {
}
