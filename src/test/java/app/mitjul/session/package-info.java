/// Purpose: tests of an open library, and the libraries other tests work on.
///
/// May use: everything below the session. Used by: tests. Start here: `Libraries`.
@org.jspecify.annotations.NullMarked
package app.mitjul.session;
