/// Purpose: small things every screen uses: the FX thread, texts that follow the language, pages, jobs.
///
/// May use: i18n, work. Used by: every other ui room. Start here: `Texts`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.common;
