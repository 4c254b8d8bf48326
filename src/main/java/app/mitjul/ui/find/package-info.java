/// Purpose: the passages of a theme over the whole library.
///
/// May use: session, text, domain, ui.model, ui.codebook, ui.writing, ui.look, ui.common. Used by: ui.shell. Start here: `PassagesView`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.find;
