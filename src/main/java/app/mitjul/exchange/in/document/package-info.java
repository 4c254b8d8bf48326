/// Purpose: documents that are an article, or a book of them: web pages, DOCX, HWPX, HWP, PDF, EPUB.
///
/// May use: exchange, exchange.in.limit, exchange.in.reading, text, domain, i18n. Used by: exchange.in.
/// Start here: `DocumentReading`
@org.jspecify.annotations.NullMarked
package app.mitjul.exchange.in.document;
