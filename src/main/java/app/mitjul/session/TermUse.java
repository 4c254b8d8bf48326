package app.mitjul.session;

/// How often a term occurs in live articles, in any of its forms.
///
/// @param glossed
///            whether a bracket in one of them explains it
public record TermUse(int articles, int occurrences, boolean glossed) {

    public static final TermUse NONE = new TermUse(0, 0, false);
}
