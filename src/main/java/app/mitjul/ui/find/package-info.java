/// Purpose: searching in all articles, its results and what can be done with them; the passages of a theme.
///
/// May use: session, search, exchange, text, domain, i18n, ui.model, ui.codebook, ui.writing, ui.exchange, ui.keys, ui.look,
/// ui.common. Used by: ui.shell. Start here: `SearchViewModel`, `ResultsView`, `PassagesView`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.find;
