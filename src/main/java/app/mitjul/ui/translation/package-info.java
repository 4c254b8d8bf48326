/// Purpose: the translation of an article beside its text, sentence by sentence, and the questions for the client.
///
/// May use: session, text, domain, exchange, ui.reader, ui.writing, ui.keys, ui.model, ui.look, ui.common. Used by: ui.inspector, ui.shell. Start here: `TranslationView`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.translation;
