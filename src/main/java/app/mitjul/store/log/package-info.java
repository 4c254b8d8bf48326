/// Purpose: the safety log: every row a commit changed, as lines beside the library, forced before anyone reads "saved".
///
/// May use: store.table, text, work, i18n. Used by: store, store.backup. Start here: `SafetyLog`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store.log;
