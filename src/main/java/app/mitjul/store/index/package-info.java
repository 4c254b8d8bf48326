/// Purpose: the full-text index of a library: terms of texts and titles, kept in the transaction that writes an article,
/// and what a search asks of it. All of it can be made anew.
///
/// May use: store.table, search, text, domain. Used by: store, session. Start here: `StoredIndex`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store.index;
