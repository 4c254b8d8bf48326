/// Purpose: the schema of a library, numbered and forward only.
///
/// May use: store.table, text. Used by: store. Start here: `Migrations`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store.migration;
