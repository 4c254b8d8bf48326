/// Purpose: the command line; one class per verb: parse, call, print. Never loads JavaFX.
///
/// May use: session, exchange, settings, text, domain, work, i18n. Used by: app. Start here: `CommandLineFront`.
@org.jspecify.annotations.NullMarked
package app.mitjul.cli;
