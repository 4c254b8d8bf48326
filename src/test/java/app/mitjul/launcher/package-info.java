/// Purpose: tests of the launchers in `src/launcher`.
///
/// May use: nothing of the program. Used by: nobody. Start here: `LauncherTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.launcher;
