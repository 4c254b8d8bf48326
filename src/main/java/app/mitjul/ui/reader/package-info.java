/// Purpose: the text with its marks: selecting and marking.
///
/// May use: session, text, domain, ui.model, ui.codebook, ui.look, ui.common. Used by: ui.shell, ui.inspector, ui.translation. Start here: `ReaderView`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.reader;
