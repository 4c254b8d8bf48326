/// Purpose: a translator's list of terms.
///
/// May use: domain. Used by: everyone. Start here: `Term`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.term;
