/// Purpose: everything the program knows about text: where it begins, breaks, ends, and how to find things in it. Pure
/// functions over strings, no files; every offset is a UTF-16 code unit.
///
/// May use: domain, i18n. Used by: everyone above. Start here: `ArticleParser`.
@org.jspecify.annotations.NullMarked
package app.mitjul.text;
