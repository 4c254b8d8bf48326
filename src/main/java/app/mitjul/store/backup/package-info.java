/// Purpose: snapshots of what people wrote, in a folder beside the library; which of them are kept.
///
/// May use: store.log, store.table, text, work, i18n. Used by: store. Start here: `Snapshots`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store.backup;
