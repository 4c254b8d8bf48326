/// Purpose: notes on articles, themes and the library.
///
/// May use: domain. Used by: everyone. Start here: `Note`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.note;
