/// Purpose: the page that lists every step of the journal and goes back to any of them.
///
/// May use: session, domain, ui.model, ui.common. Used by: ui.shell. Start here: `HistoryPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.history;
