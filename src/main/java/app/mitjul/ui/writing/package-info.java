/// Purpose: what a person writes beside the texts: notes in Markdown, links to passages, the list of all notes.
///
/// May use: session, text, domain, ui.model, ui.common. Used by: ui.inspector, ui.find, ui.codebook, ui.translation, ui.shell. Start here: `NoteField`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.writing;
