package app.mitjul.text;

import app.mitjul.domain.article.TextRange;

/// One sentence, without the white space around it.
///
/// @param complete
///            false when the paragraph ends before a full stop, a question mark or the like
public record Sentence(TextRange range, boolean complete) {
}
