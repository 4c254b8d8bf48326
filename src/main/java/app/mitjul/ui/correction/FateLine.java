package app.mitjul.ui.correction;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.anchor.Fate;
import java.util.Optional;

/// What becomes of one mark, or of one translated sentence (without an annotation).
///
/// @param before
///            in the text before
/// @param now
///            the words in its place; empty when it is lost
record FateLine(Fate fate, Optional<Annotation> annotation, TextRange before, String quote, String now) {
}
