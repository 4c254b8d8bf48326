/// Purpose: the window: menus, toolbar, the three regions, status bar, opening and closing.
///
/// May use: every other ui room, session, settings. Used by: app. Start here: `Desktop`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.shell;
