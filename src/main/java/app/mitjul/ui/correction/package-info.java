/// Purpose: correcting the text of an article: editing it, and what that does to its marks before it is saved.
///
/// May use: session, exchange, text, domain, ui.common, ui.look, ui.model, ui.codebook. Used by: ui.shell.
/// Start here: `CorrectionPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.correction;
