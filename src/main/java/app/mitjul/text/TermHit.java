package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.term.Term;

/// A place where a term occurs, in any of its forms and without the particle behind it. UTF-16 range.
public record TermHit(TextRange range, Term term) {
}
