/// Purpose: what is asked for, and where it stands: the query, its modes, hits and concordance, verified on the folded
/// text. Knows no file and no SQL: what it needs of a library it asks through a port.
///
/// May use: text, domain, work, i18n. Used by: session, store. Start here: `Query`.
@org.jspecify.annotations.NullMarked
package app.mitjul.search;
