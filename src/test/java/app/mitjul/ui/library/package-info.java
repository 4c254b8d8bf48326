/// Purpose: tests of the list of articles.
///
/// May use: the fixtures of sessions. Used by: tests. Start here: `LargeListTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.library;
