package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.LibraryCopy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The verbs: the only way to write. Each runs on the library's one writer thread as one transaction and one undo step;
/// its future ends after the commit is on disk, or with a [app.mitjul.i18n.Problem] and nothing changed.
public interface Commands {

    /// Takes articles in. A text that is there already is not doubled; one in the bin or undone comes back.
    CompletableFuture<ImportResult> importArticles(List<SourceFile> files, List<NewArticle> articles);

    /// The same, but not a step of the journal: the samples of a first start.
    CompletableFuture<ImportResult> importSamples(List<SourceFile> files, List<NewArticle> articles);

    /// Takes a whole copy of a library in, as one step. Themes are matched by id, then by either name in any case;
    /// articles by id, then by the hash of their text, and their annotations go to the article that is there;
    /// annotations and annotators by id. What is here already stays as it is, except that an annotation on the
    /// identical passage by the same annotator gets the taggings it lacks; when the copy's has other words in its
    /// note or translation, that one stays an annotation of its own. A library that never held an article nor a step
    /// takes the codebook of the copy exactly.
    CompletableFuture<MergeResult> merge(LibraryCopy copy);

    /// Puts themes on a passage. When this annotator has marked the identical passage, that annotation gets them;
    /// a theme it has already is not doubled. `note` replaces the note only when given.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when the range is outside the text or inside a grapheme, or when a new annotation
    ///             would hold nothing: no theme and no note
    CompletableFuture<AnnotationId> tag(ArticleId article, TextRange range, List<ThemeId> themes,
            Optional<String> note);

    /// Puts the theme on the identical passage, or takes it off when it is there. Answers with the annotation, or
    /// nothing when it went away with its last theme.
    CompletableFuture<Optional<AnnotationId>> toggle(ArticleId article, TextRange range, ThemeId theme);

    /// Takes one theme, or all when none is given, off an annotation; the annotation goes too when that leaves
    /// it empty.
    CompletableFuture<Void> untag(AnnotationId annotation, Optional<ThemeId> theme);

    /// Sets the note. Calls with the same `visit` in a row are one undo step; typed back to what it was, that step is
    /// gone. An annotation stays when its only note is cleared: [#untag] and [#deleteAnnotations] take it away.
    CompletableFuture<Void> setNote(AnnotationId annotation, String note, String visit);

    /// Sets the translation. Calls with the same `visit` in a row are one undo step.
    CompletableFuture<Void> setTranslation(AnnotationId annotation, String translation, String visit);

    /// Puts a theme on many annotations; `from`, when given, is taken off those that have it, and the new theme takes
    /// its place.
    CompletableFuture<Void> retag(Set<AnnotationId> annotations, Optional<ThemeId> from, ThemeId to);

    CompletableFuture<Void> deleteAnnotations(Set<AnnotationId> annotations);

    CompletableFuture<Void> deleteArticles(Set<ArticleId> articles);

    CompletableFuture<Void> restore(Set<ArticleId> articles, Set<AnnotationId> annotations);

    /// Removes for good what is in the bin, and what was undone. History ends there with a line of its own. Answers
    /// with how many things went.
    CompletableFuture<Integer> emptyBin();

    CompletableFuture<Void> editArticle(ArticleId article, Article.Fields fields);

    /// Adds a theme at the end of the codebook. No live theme may have either name already, in any case.
    CompletableFuture<ThemeId> createTheme(ThemeDraft draft);

    CompletableFuture<Void> editTheme(ThemeId theme, ThemeDraft draft);

    /// Deletes a theme with its taggings, those of deleted annotations too; annotations it leaves empty go into the
    /// bin.
    CompletableFuture<Void> deleteTheme(ThemeId theme);

    /// Takes back up to `steps` steps, newest first; answers with the steps taken back.
    CompletableFuture<List<Step>> undo(int steps);

    CompletableFuture<List<Step>> redo(int steps);

    /// Gives the annotator of this session another name, on marks made before, too. Not a step of the journal.
    CompletableFuture<Void> rename(String annotatorName);
}
