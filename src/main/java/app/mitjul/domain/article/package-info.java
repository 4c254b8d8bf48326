/// Purpose: articles and ranges of their text.
///
/// May use: domain. Used by: everyone. Start here: `Article`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.article;
