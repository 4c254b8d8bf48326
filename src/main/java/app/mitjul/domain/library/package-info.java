/// Purpose: a whole library as values.
///
/// May use: domain. Used by: exchange, session, store. Start here: `LibraryCopy`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.library;
