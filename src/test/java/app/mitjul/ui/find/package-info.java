/// Purpose: tests of search results.
///
/// May use: the fixtures of sessions. Used by: tests. Start here: `ManyRowsTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.find;
