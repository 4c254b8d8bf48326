/// Purpose: the page of all settings, section by section; the key card; the name on marks.
///
/// May use: settings, session, work, ui.model, ui.keys, ui.look, ui.exchange, ui.common. Used by: ui.shell.
/// Start here: `SettingsPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.settings;
