/// Purpose: colours, contrast and fonts.
///
/// May use: settings, work. Used by: every other ui room. Start here: `Look`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.look;
