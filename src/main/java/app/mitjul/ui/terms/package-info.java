/// Purpose: the term list: its page, what brackets propose, tables in and out.
///
/// May use: session, exchange, text, domain, ui.common, ui.model. Used by: ui.shell. Start here: `TermsPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.terms;
