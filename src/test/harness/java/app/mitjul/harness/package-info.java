/// Purpose: long runs that try to make the program lose something, each with a control that must lose.
///
/// May use: everything, and the system below it. Used by: `mvn verify -Pharness`. Start here: `KillHarness`.
@org.jspecify.annotations.NullMarked
package app.mitjul.harness;
