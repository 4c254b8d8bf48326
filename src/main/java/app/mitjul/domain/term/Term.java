package app.mitjul.domain.term;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Presence;
import java.time.Instant;

/// One entry of the term list.
///
/// @param source
///            the word in the language of the articles; never blank
/// @param original
///            in its original script (郭嘉昆); empty when there is none
/// @param latin
///            in Latin letters (Guo Jiakun, SCO); empty when there is none
/// @param target
///            its translation; empty while there is none
/// @param note
///            empty when there is none
/// @param presence
///            `BINNED`: taken off the list or dismissed as a proposal, and so not proposed again
public record Term(TermId id, String source, String original, String latin, String target, String note,
        AnnotatorId annotator, Instant created, Instant modified, Presence presence) {
}
