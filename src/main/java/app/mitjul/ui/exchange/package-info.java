/// Purpose: the pages that import and export.
///
/// May use: exchange, session, text, domain, ui.model, ui.common. Used by: ui.shell. Start here: `ImportPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.exchange;
