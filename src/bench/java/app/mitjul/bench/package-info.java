/// Purpose: measures the reader at a million characters beside RichTextFX, and libraries of 100,000 articles; nothing of
/// it ships.
///
/// May use: everything. Used by: nobody. Start here: `ReaderBench`.
@org.jspecify.annotations.NullMarked
package app.mitjul.bench;
