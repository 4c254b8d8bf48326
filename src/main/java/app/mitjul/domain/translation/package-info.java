/// Purpose: the translation of an article, sentence by sentence.
///
/// May use: domain. Used by: everyone. Start here: `Segment`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.translation;
