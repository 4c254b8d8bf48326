/// Purpose: files that hold an article in every row or record: what their columns mean, and the articles in them.
///
/// May use: exchange, exchange.in.limit, exchange.in.reading, text, domain, i18n. Used by: exchange.in.
/// Start here: `RecordReading`
@org.jspecify.annotations.NullMarked
package app.mitjul.exchange.in.table;
