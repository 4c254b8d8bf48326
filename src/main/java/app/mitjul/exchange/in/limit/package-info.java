/// Purpose: the only way from a chosen file to a parser: limits of size, depth, count, ratio and time for whatever
/// somebody else wrote. Nothing here follows a reference out of the file, writes, or opens a connection.
///
/// May use: text, i18n. Used by: exchange.in, cli, ui. Start here: `Limits`
@org.jspecify.annotations.NullMarked
package app.mitjul.exchange.in.limit;
