package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.note.NoteOwner;
import java.time.Instant;
import java.util.Optional;

/// One note in the list of all of them.
///
/// @param owner
///            none for a note on a passage
/// @param annotation
///            for a note on a passage
/// @param article
///            it is on, or its passage lies in
/// @param text
///            Markdown as typed
public record NoteLine(Optional<NoteOwner> owner, Optional<Annotation> annotation, Optional<Article> article,
        String text, Annotator annotator, Instant modified) {
}
