/// Purpose: measures the reader at a million characters beside RichTextFX; nothing of it ships.
///
/// May use: everything. Used by: nobody. Start here: `ReaderBench`.
@org.jspecify.annotations.NullMarked
package app.mitjul.bench;
