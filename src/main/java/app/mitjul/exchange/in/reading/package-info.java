/// Purpose: what all forms of files have in common on the way to articles.
///
/// May use: exchange, exchange.in.limit, text, domain, i18n. Used by: exchange.in and its other rooms. Start here: `Reading`
@org.jspecify.annotations.NullMarked
package app.mitjul.exchange.in.reading;
