package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.UnderlinePattern;
import javafx.scene.paint.Color;

/// One theme on one passage as it is drawn; all that goes between the reader's model and its drawing.
///
/// @param range UTF-16 code units in the article's text
record Highlight(TextRange range, Style style, AnnotationId id) {

    /// @param name of the theme, for the bar's tooltip; empty for an annotation without theme
    /// @param chosen the annotation is the selected one
    record Style(Color ink, Color tint, UnderlinePattern pattern, String name, boolean chosen) {
    }
}
