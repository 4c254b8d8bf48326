/// Purpose: starts the program and puts it together; the only place that knows everyone.
///
/// May use: everything. Used by: the launchers. Start here: `Main`.
@org.jspecify.annotations.NullMarked
package app.mitjul.app;
