/// Purpose: themes.
///
/// May use: domain. Used by: everyone. Start here: `Theme`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.codebook;
