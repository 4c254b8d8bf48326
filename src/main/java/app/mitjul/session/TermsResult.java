package app.mitjul.session;

/// What an import of terms came to.
public record TermsResult(int added, int changed, int same) {
}
