/// Purpose: reading settings and the name on marks.
///
/// May use: settings, ui.look, ui.common. Used by: ui.shell. Start here: `ReadingPage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.settings;
