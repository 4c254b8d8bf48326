/// Purpose: the pages that import and export.
///
/// May use: exchange, session, settings, work, i18n, text, domain, ui.model, ui.look, ui.common. Used by: ui.shell. Start here: `ImportWizard`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.exchange;
