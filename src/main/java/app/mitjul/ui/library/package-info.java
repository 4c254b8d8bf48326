/// Purpose: the list of articles, its filters, the bin.
///
/// May use: session, text, domain, ui.model, ui.codebook, ui.look, ui.common. Used by: ui.shell. Start here: `LibraryView`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.library;
