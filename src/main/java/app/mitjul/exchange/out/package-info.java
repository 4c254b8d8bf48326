/// Purpose: writes copies of libraries in one format per class.
///
/// May use: exchange, text, domain, work, i18n. Used by: session, cli, ui. Start here: `CsvExport`, `TargetFile`.
@org.jspecify.annotations.NullMarked
package app.mitjul.exchange.out;
