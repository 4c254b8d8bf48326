package app.mitjul.domain.library;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import java.util.List;
import java.util.Map;

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
/// @param notes
///            on articles, themes and the library, in the order of their making
/// @param segments
///            in the order of their articles, then of the text
/// @param sentences
///            how sentences were corrected, of the articles that have any of it
/// @param terms
///            on the list, taken off it, or dismissed as proposals
/// @param arrangement
///            collections, labels, names of outlets
public record LibraryCopy(List<Annotator> annotators, List<Theme> themes, List<SourceFile> files,
        List<ArticleCopy> articles, List<Annotation> annotations, List<Note> notes, List<Segment> segments,
        Map<ArticleId, SentenceEdits> sentences, List<Term> terms, Arrangement arrangement) {

    public LibraryCopy {
        annotators = List.copyOf(annotators);
        themes = List.copyOf(themes);
        files = List.copyOf(files);
        articles = List.copyOf(articles);
        annotations = List.copyOf(annotations);
        notes = List.copyOf(notes);
        segments = List.copyOf(segments);
        sentences = Map.copyOf(sentences);
        terms = List.copyOf(terms);
    }

    /// A library in which nothing was arranged.
    public LibraryCopy(List<Annotator> annotators, List<Theme> themes, List<SourceFile> files,
            List<ArticleCopy> articles, List<Annotation> annotations, List<Note> notes, List<Segment> segments,
            Map<ArticleId, SentenceEdits> sentences, List<Term> terms) {
        this(annotators, themes, files, articles, annotations, notes, segments, sentences, terms, Arrangement.NONE);
    }

    /// A library in which nothing was written beside the marks.
    public LibraryCopy(List<Annotator> annotators, List<Theme> themes, List<SourceFile> files,
            List<ArticleCopy> articles, List<Annotation> annotations) {
        this(annotators, themes, files, articles, annotations, List.of(), List.of(), Map.of(), List.of());
    }
}
