/// Purpose: reading settings, keys and their card, the name on marks.
///
/// May use: settings, work, ui.keys, ui.look, ui.exchange, ui.common. Used by: ui.shell. Start here: `ReadingPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.settings;
