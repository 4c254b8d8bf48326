package app.mitjul.domain.library;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import java.util.List;

/// Everything a library holds, as values: what a complete export writes and a complete import reads. What lies in the
/// bin is in it, what was undone is not.
///
/// @param themes
///            in the order of the codebook
/// @param files
///            the files the articles were read from
/// @param articles
///            in the order of import
/// @param annotations
///            in the order of their articles, then of reading
public record LibraryCopy(List<Annotator> annotators, List<Theme> themes, List<SourceFile> files,
        List<ArticleCopy> articles, List<Annotation> annotations) {

    public LibraryCopy {
        annotators = List.copyOf(annotators);
        themes = List.copyOf(themes);
        files = List.copyOf(files);
        articles = List.copyOf(articles);
        annotations = List.copyOf(annotations);
    }
}
