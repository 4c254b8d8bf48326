/// Purpose: tests of the library file.
///
/// May use: everything below the store. Used by: nobody. Start here: `LibraryFileTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.store;
