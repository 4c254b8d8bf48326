package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.Source;
import app.mitjul.exchange.PageStart;
import java.util.List;

/// An article as a document holds it.
///
/// @param row
///            page or chapter, from 1
/// @param title
///            empty when the document says none
/// @param otherTitle
///            what the document is called for programs: good enough when its text says none either
/// @param text
///            paragraphs, a line each; blank when there are none
record Written(int row, String title, String otherTitle, String text, Source source, List<PageStart> pages) {

    static Written of(String title, String otherTitle, String text, Source source) {
        return new Written(1, title, otherTitle, text, source, List.of());
    }
}
