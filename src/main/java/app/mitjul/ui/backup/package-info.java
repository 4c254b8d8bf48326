/// Purpose: the page that lists the backups of the library, says what differs from now, and goes back to one of them.
///
/// May use: session, i18n, ui.model, ui.common. Used by: ui.shell. Start here: `BackupsPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.backup;
