package app.mitjul.session;

import app.mitjul.domain.article.PagedText;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.SegmentStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The verbs: the only way to write. Each runs on the library's one writer thread as one transaction and one undo step;
/// its future ends after the commit is on disk, or with a [app.mitjul.i18n.Problem] and nothing changed.
public interface Commands extends ArrangingCommands {

    /// Takes articles in. A text that is there already is not doubled; one in the bin or undone comes back.
    CompletableFuture<ImportResult> importArticles(List<SourceFile> files, List<NewArticle> articles);

    /// The same, but not a step of the journal: the samples of a first start.
    CompletableFuture<ImportResult> importSamples(List<SourceFile> files, List<NewArticle> articles);

    /// Takes all articles of a stream in as one step, and closes it. They are read and written batch by batch out of sight,
    /// while marks and notes go on; the step at the end shows them. An import that is cancelled, or fails, leaves nothing.
    /// What looks at articles out of sight (other imports, merges, emptying the bin) waits for its end.
    ///
    /// @param progress
    ///            hears on a thread of its own how much is written
    /// @return the report, which the library keeps ([Reads#imports]); or `import.cancelled`
    CompletableFuture<ImportReport> importAll(ArticleStream stream, ImportChoice choice, Progress progress,
            CancelToken cancel);

    /// Decides what becomes of nearly identical articles, as one step; answers with how many articles that is. A newer
    /// decision takes the place of one before on any of them.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when a group has fewer than two live articles, or lacks its first
    CompletableFuture<Integer> decideCopies(List<CopyGroup> groups, CopyChoice choice);

    /// Takes back what was decided of these articles as copies; answers with how many decisions that were.
    CompletableFuture<Integer> forgetCopies(Set<ArticleId> articles);

    /// Takes a whole copy of a library in, as one step. Themes are matched by id, then by either name in any case;
    /// articles by id, then by the hash of their text, and their annotations go to the article that is there;
    /// annotations and annotators by id. What is here already stays as it is, except that an annotation on the
    /// identical passage by the same annotator gets the taggings it lacks; when the copy's has other words in its
    /// note or translation, that one stays an annotation of its own. A library that never held an article nor a step
    /// takes the codebook of the copy exactly.
    CompletableFuture<MergeResult> merge(LibraryCopy copy);

    /// Makes the library what another state of it says, an unpacked backup mostly, as one step. What is here and not
    /// there goes out of sight, and undoing the step brings all of it back. Articles that are new since and what they
    /// were read from come in; an article whose bin was emptied and whose text was imported anew keeps the id it has now.
    /// Names of annotators are not history and stay.
    ///
    /// @param state
    ///            a library file; it is looked at whole first
    /// @param at
    ///            the time of that state: the step is named after it
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when the state cannot be read, is damaged, or is one of another library
    CompletableFuture<Restored> restore(Path state, Instant at);

    /// The same with a backup of this library, which is unpacked in a private place.
    CompletableFuture<Restored> restore(Backup backup);

    /// Takes another state of this library in, as one step: an older or forked file that turned up, or a newer one that
    /// was rebuilt. Everything of it that is not here comes in with its ids, as [#merge] takes it. What is in both and
    /// differs is never dropped: words that only went on in one of them are those; other notes and translations of a
    /// passage, and another passage, become an annotation of its own; other words of notes, sentences and terms are put
    /// behind those here, and such a sentence is a draft again. Names, colours and places of themes, titles and sources
    /// that were said here stay. A passage in the bin here stays there unless more was written on it.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when the state cannot be read, is damaged, or is one of another library
    CompletableFuture<MergeResult> mergeState(Path state);

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

    /// Gives an article another text, as one step: a new version, the one before stays known. Every annotation, translated
    /// sentence and corrected sentence is carried over; what [Reads#correction] said beforehand is what happens. Marks
    /// whose words are gone are kept, see [Reads#lost]. Line ends become LF, a BOM goes, nothing else.
    ///
    /// @param from
    ///            hash of the version the new words were made from
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when another version is in use by now, the text is blank, or another article has it
    default CompletableFuture<Correction> correctText(ArticleId article, String from, String text) {
        return correctText(article, from, text, Optional.empty());
    }

    /// The same with words that came from a file.
    ///
    /// @param read
    ///            what was read there, with its pages: they go along with what was changed by hand since
    CompletableFuture<Correction> correctText(ArticleId article, String from, String text, Optional<PagedText> read);

    /// Puts the translation of a sentence that is gone on another sentence, which must have none.
    ///
    /// @param sentence
    ///            exactly a sentence of the article as [Reads#sentences(ArticleId)] gives them
    CompletableFuture<Void> putTranslation(ArticleId article, String segment, TextRange sentence);

    /// Deletes the translation of a sentence that is gone.
    CompletableFuture<Void> deleteTranslation(ArticleId article, String segment);

    /// Adds a theme at the end of the codebook. No live theme may have either name already, in any case.
    CompletableFuture<ThemeId> createTheme(ThemeDraft draft);

    /// The same under another theme, as its last; none: at the top.
    CompletableFuture<ThemeId> createTheme(ThemeDraft draft, Optional<ThemeId> parent);

    CompletableFuture<Void> editTheme(ThemeId theme, ThemeDraft draft);

    /// Deletes a theme with its taggings, those of deleted annotations too; annotations it leaves empty go into the
    /// bin.
    CompletableFuture<Void> deleteTheme(ThemeId theme);

    /// Takes back up to `steps` steps, newest first; answers with the steps taken back.
    CompletableFuture<List<Step>> undo(int steps);

    CompletableFuture<List<Step>> redo(int steps);

    /// Gives the annotator of this session another name, on marks made before, too. Not a step of the journal.
    CompletableFuture<Void> rename(String annotatorName);

    /// What to do when a theme goes on a passage that overlaps one this annotator has given the same theme.
    enum Overlap {
        /// Two passages.
        KEEP,
        /// One passage that covers both.
        MERGE
    }

    /// Puts themes on a passage as [#tag(ArticleId, TextRange, List, Optional)] does. With `MERGE`, for each of the
    /// themes, passages of this annotator with that theme which overlap `range` become one with it: an annotation that
    /// holds that theme alone is widened and keeps its id and note; from others the theme is taken and put on the
    /// widened passage. Never leaves two identical taggings.
    CompletableFuture<AnnotationId> tag(ArticleId article, TextRange range, List<ThemeId> themes,
            Optional<String> note, Overlap overlap);

    /// The same as [#toggle(ArticleId, TextRange, ThemeId)], with the choice for overlaps.
    CompletableFuture<Optional<AnnotationId>> toggle(ArticleId article, TextRange range, ThemeId theme,
            Overlap overlap);

    /// Puts a theme on many passages of one article as one step; those that have it already are left. Answers with how
    /// many got it.
    CompletableFuture<Integer> tagAll(ArticleId article, List<TextRange> ranges, ThemeId theme);

    /// Marks many passages of any articles as one step: puts a theme on them, a note, or both. Passages that have the
    /// theme already get it no second time; a note goes behind the one that is there. Answers with how many passages
    /// are different now.
    ///
    /// @param theme
    ///            empty: only the note
    /// @param note
    ///            may be empty when there is a theme
    CompletableFuture<Integer> markAll(Map<ArticleId, List<TextRange>> passages, Optional<ThemeId> theme, String note);

    /// Makes a theme and puts it on the passage, as one step.
    CompletableFuture<AnnotationId> tagWithNew(ArticleId article, TextRange range, ThemeDraft draft);

    /// Moves the boundaries of an annotation; its id, note, translation and taggings stay. Calls with the same `visit`
    /// in a row are one undo step. When this annotator has another annotation on exactly the new passage, that one is
    /// taken into the moved one: themes it lacks, note and translation behind its own; moved on in the same visit, it
    /// is back.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when the range is outside the text or inside a grapheme
    CompletableFuture<Void> move(AnnotationId annotation, TextRange to, String visit);

    /// Sets this annotator's note on an article, a theme or the library; blank takes it away. Calls with the same
    /// `visit` in a row are one undo step.
    CompletableFuture<Void> setNote(NoteOwner owner, String text, String visit);

    /// Makes an unread article one that is being read. Not a step of the journal.
    CompletableFuture<Void> opened(ArticleId article);

    CompletableFuture<Void> setState(Set<ArticleId> articles, ReadingState state);

    /// Sets the translation of a sentence. A new segment becomes a draft with its first words; one that is final becomes
    /// a draft again; cleared, a draft is new. Calls with the same `visit` in a row are one undo step.
    ///
    /// @param sentence
    ///            exactly a sentence of the article as [Reads#sentences(ArticleId)] gives them
    CompletableFuture<Void> setTarget(ArticleId article, TextRange sentence, String target, String visit);

    CompletableFuture<Void> setStatus(ArticleId article, TextRange sentence, SegmentStatus status);

    /// Sets the question for the client; with its first words the sentence becomes a query, cleared a draft (or new).
    CompletableFuture<Void> setQuestion(ArticleId article, TextRange sentence, String question, String visit);

    /// Sets what is given of a sentence's translation as one step: the words and the question as [#setTarget] and
    /// [#setQuestion] do, then the status.
    CompletableFuture<Void> translate(ArticleId article, TextRange sentence, Optional<String> target,
            Optional<SegmentStatus> status, Optional<String> question);

    /// Joins the sentence that begins at `start` with the one before; their translations are joined with a space and
    /// have the lower status of the two.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when no sentence begins there, the first one does, or a paragraph lies between
    CompletableFuture<Void> joinSentence(ArticleId article, int start);

    /// Lets a sentence begin at `start`, or at the first character behind white space there; the translation stays with
    /// the part before it.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when that is not inside a sentence of the body, or inside a grapheme
    CompletableFuture<Void> splitSentence(ArticleId article, int start);

    /// Adds a term, or edits the one with that id. Without an id, one with the same source and original script (in any
    /// case) is edited rather than doubled; one that was dismissed is on the list then.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when the source is blank, or with an id another term has source and original script
    CompletableFuture<TermId> saveTerm(Optional<TermId> term, TermDraft draft);

    /// Takes terms off the list; they are not proposed again.
    CompletableFuture<Void> deleteTerms(Set<TermId> terms);

    /// Remembers that a proposal is not wanted.
    CompletableFuture<Void> dismissTerm(TermDraft proposal);

    /// Adds or edits many terms as one step, matched by source and original script. A field that is empty there leaves
    /// what is here.
    CompletableFuture<TermsResult> importTerms(List<TermDraft> terms);

    /// Moves a theme under `parent` (none: to the top) at `index` (from 0) among its new siblings. A theme cannot go
    /// under itself or one of those below it.
    CompletableFuture<Void> moveTheme(ThemeId theme, Optional<ThemeId> parent, int index);

    /// Puts `into` on everything that has `from`, then deletes `from`; themes below it go under `into`, its notes are
    /// added to the other's. When `into` is below `from`, it takes its place. Who tagged and when stays. An annotator's
    /// passage has a theme once: an annotation that would double it on the identical passage loses `from` and goes into
    /// the bin when it holds nothing else.
    CompletableFuture<Void> mergeThemes(ThemeId from, ThemeId into);

    /// Makes a theme right behind `from` and moves the taggings of these annotations to it.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when none of them has `from`, or the draft cannot be a theme
    CompletableFuture<ThemeId> splitTheme(ThemeId from, Set<AnnotationId> annotations, ThemeDraft draft);

    /// Takes a codebook in as one step: entries whose name is here (either name, in any case) are updated, others are
    /// added at the end of their siblings; themes of a path that are not here are made. What an entry leaves empty (second
    /// name, key, description, examples, path) stays as it is here.
    CompletableFuture<CodebookResult> importCodebook(List<CodebookEntry> entries);
}
