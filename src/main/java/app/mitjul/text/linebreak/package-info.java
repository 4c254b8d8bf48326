/// Purpose: where lines may break: between eojeol, never inside one. Found by the JDK as a service.
///
/// May use: nothing. Used by: the JDK on behalf of ui. Start here: `EojeolLineBreaks`.
@org.jspecify.annotations.NullMarked
package app.mitjul.text.linebreak;
