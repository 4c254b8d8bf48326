/// Purpose: an open library; commands, undo journal, feed of committed changes.
///
/// May use: store, exchange, search, settings, text, domain, work, i18n. Used by: ui, cli, app. Start here: `Session`.
@org.jspecify.annotations.NullMarked
package app.mitjul.session;
