/// Purpose: messages in English and Korean.
///
/// May use: domain. Used by: everyone above domain. Start here: `Messages`.
@org.jspecify.annotations.NullMarked
package app.mitjul.i18n;
