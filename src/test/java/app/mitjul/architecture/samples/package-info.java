/// Purpose: code that keeps or breaks one rule of the house each; the folder says which. A class that must be caught is
/// named `Bad…`.
///
/// May use: whatever breaks the rule. Used by: nobody. Start here: `SamplesTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.architecture.samples;
