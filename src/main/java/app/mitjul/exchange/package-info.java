/// Purpose: what comes in from files and goes out to them; pure, knows no library file.
///
/// May use: text, domain, work, i18n. Used by: session, cli, ui. Start here: `Exporter`, `ArticleStream`.
@org.jspecify.annotations.NullMarked
package app.mitjul.exchange;
