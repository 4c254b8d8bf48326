/// Purpose: the tables of a library, one small class each, with their SQL.
///
/// May use: text, domain. Used by: store, session. Start here: `ArticleTable`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store.table;
