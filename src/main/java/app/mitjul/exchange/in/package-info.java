/// Purpose: reads files into articles and copies of libraries.
///
/// May use: exchange, text, domain, work, i18n. Used by: session, cli, ui. Start here: `ArticleStreams`.
@org.jspecify.annotations.NullMarked
package app.mitjul.exchange.in;
