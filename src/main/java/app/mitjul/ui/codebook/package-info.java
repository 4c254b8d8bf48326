/// Purpose: themes as chips, and the page that makes and changes one.
///
/// May use: session, domain, ui.model, ui.writing, ui.look, ui.common. Used by: every screen. Start here: `ThemeChip`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.codebook;
