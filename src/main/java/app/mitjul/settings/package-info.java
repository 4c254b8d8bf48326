/// Purpose: where things lie on this computer, and what a person set.
///
/// May use: work, i18n, domain. Used by: session, cli, ui, app. Start here: `SettingsFile`.
@org.jspecify.annotations.NullMarked
package app.mitjul.settings;
