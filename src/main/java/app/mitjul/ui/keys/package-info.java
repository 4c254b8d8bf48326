/// Purpose: which keys do what, and when a key is only a part of a syllable.
///
/// May use: settings, ui.common. Used by: every other ui room. Start here: `Shortcut`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.keys;
