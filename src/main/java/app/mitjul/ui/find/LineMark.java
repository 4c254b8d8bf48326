package app.mitjul.ui.find;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.UnderlinePattern;
import javafx.scene.paint.Color;

/// A theme on a passage as a line of the concordance shows it.
///
/// @param lane
///            of its underline, from 0: passages that overlap have different ones
/// @param tinted
///            the others show by their underline only
/// @param name
///            of the theme
record LineMark(TextRange range, Color ink, UnderlinePattern pattern, int lane, boolean tinted, String name) {
}
