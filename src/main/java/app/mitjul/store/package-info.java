/// Purpose: the library file: open, lock, read, write, check, back up, close. Nothing else touches it.
///
/// May use: text, domain, work, i18n. Used by: session. Start here: `LibraryFile`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store;
