/// Purpose: files made to do harm, of our own writing, and the ways of the program they are sent.
///
/// May use: everything. Used by: the harness. Start here: `HostileFilesTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.hostile;
