/// Purpose: background jobs, and files written whole or not at all.
///
/// May use: domain, i18n. Used by: everyone above domain. Start here: `WholeFile`.
@org.jspecify.annotations.NullMarked
package app.mitjul.work;
