/// Purpose: tests of the tables.
///
/// May use: everything below the store. Used by: nobody. Start here: `ChangeJsonTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store.table;
