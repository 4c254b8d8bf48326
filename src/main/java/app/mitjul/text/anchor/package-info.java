/// Purpose: finding a passage again when its text is another one: what two texts have in common, and where a range of the
/// one lies in the other. Pure; every offset is a UTF-16 code unit.
///
/// May use: domain, text. Used by: session, store, ui. Start here: `Carrying`.
@org.jspecify.annotations.NullMarked
package app.mitjul.text.anchor;
