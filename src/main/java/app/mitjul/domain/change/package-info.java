/// Purpose: reversible facts and user actions.
///
/// May use: domain. Used by: session, store, ui. Start here: `Change`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.change;
