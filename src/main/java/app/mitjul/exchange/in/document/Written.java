package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Source;

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
record Written(int row, String title, String otherTitle, String text, Source source, Pages pages) {

    static Written of(String title, String otherTitle, String text, Source source) {
        return new Written(1, title, otherTitle, text, source, Pages.NONE);
    }
}
