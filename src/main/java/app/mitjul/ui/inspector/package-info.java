/// Purpose: the annotations of the open article and what is known of it.
///
/// May use: session, text, domain, ui.reader, ui.model, ui.codebook, ui.writing, ui.translation, ui.look, ui.common. Used by: ui.shell. Start here: `InspectorView`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.inspector;
