package app.mitjul.session;

/// What moving passages from one theme to another comes to.
///
/// @param passages
///            that move
/// @param articles
///            they lie in
/// @param duplicates
///            of the passages: those whose annotation has the other theme already, so that one tagging is left of two
public record ThemeMove(int passages, int articles, int duplicates) {
}
