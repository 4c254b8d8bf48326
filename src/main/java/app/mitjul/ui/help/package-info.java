/// Purpose: what helps a person along: the guide inside the window, the card of first steps, what the program is made of.
///
/// May use: session, ui.writing, ui.keys, ui.look, ui.common. Used by: ui.shell. Start here: `GuidePage`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.help;
