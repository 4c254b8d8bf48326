/// Purpose: tests of queries, of the words looked for instead of others, and of the terms of the index.
///
/// May use: search, text. Used by: tests. Start here: `QueryParserTest`.
@org.jspecify.annotations.NullMarked
package app.mitjul.search;
