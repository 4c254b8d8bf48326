package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import app.mitjul.text.Sentence;
import java.util.Set;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be asked of an open library. Every call reads the state after the last commit. They block on the disk:
/// never call them on the FX thread (there: `session.read(r -> …)`, which answers later).
public interface Reads extends ArrangedReads {

    LibraryInfo info();

    /// The live articles in the order of import.
    List<ArticleRow> articles();

    /// What a list shows first of a large library: the articles around one, as they stand in a list that has the newest
    /// import first and each import in its own order, with their numbers. All of them where they are no more than `most`.
    ///
    /// @param middle
    ///            without it, or where it is not live, those at the top of such a list
    ListedRows around(Optional<ArticleId> middle, int most);

    /// Those of `ids` that are live, in the order of import. Their number is 0: it would take counting all articles, and
    /// whoever holds the list knows it ([ListedRows]).
    List<ArticleRow> articles(Set<ArticleId> ids);

    /// An article, live or in the bin; its presence says which.
    Optional<Article> article(ArticleId id);

    /// The text of an article, live or not. @throws app.mitjul.i18n.Problem when there is no such article
    ArticleText text(ArticleId id);

    /// What giving an article other words comes to; nothing is written.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             when the text is blank, or another article has it
    Correction correction(ArticleId id, String text);

    /// Where a place of an earlier version of an article's text lies in the one in use; never behind its end.
    ///
    /// @param version
    ///            the beginning of that version's hash; of one nobody knows the place stays where it is
    int placeNow(ArticleId id, String version, int offset);

    /// The marks and translations of an article whose words a correction has taken away; nothing when it is not live.
    Lost lost(ArticleId id);

    /// What of a live article is not what was saved. Hashes all of it.
    Damage damage(ArticleId id);

    /// Who wrote the notes on something that are not what was saved.
    Set<AnnotatorId> damagedNotes(NoteOwner owner);

    /// The bytes of the file an article was read from, by [app.mitjul.domain.article.Origin#sourceHash()].
    Optional<SourceFile> sourceFile(String hash);

    /// The live annotations that lie in the text of an article, in reading order (start, then longer first, then time of making). Taggings of
    /// deleted themes are left out. Empty when the article is not live.
    List<Annotation> annotations(ArticleId id);

    /// A live annotation of a live article.
    Optional<Annotation> annotation(AnnotationId id);

    /// Every live annotation whose id begins or ends with `part`.
    List<AnnotationId> annotationsNamed(String part);

    /// The live themes in the order of the codebook: each followed by those below it.
    List<Theme> themes();

    /// Live passages (taggings) per live theme; themes without any have 0.
    Map<ThemeId, Integer> passageCounts();

    ThemeUse use(ThemeId theme);

    /// The live passages of a theme over all live articles, in order of article and place.
    List<Passage> passages(ThemeId theme);

    List<Annotator> annotators();

    /// The reports of all imports that were carried out, the newest first.
    List<ImportReport> imports();

    /// What became of every place that one import read, in the order it was read.
    ///
    /// @param id
    ///            of its report
    /// @throws app.mitjul.i18n.Problem
    ///             when there is no such import
    List<ImportRow> importRows(String id);

    /// The saved searches, by name.
    List<ArticleSet> savedSearches();

    /// Nearly identical articles, in the order of the first of each group. Looks at every article once.
    ///
    /// @param likeness
    ///            from how many per cent on, 1 to 100
    List<CopyGroup> copies(int likeness);

    /// How many articles there are with and without those.
    CopyFigures copyFigures(int likeness);

    /// The same of groups that were found before: looks at no article.
    CopyFigures copyFigures(List<CopyGroup> groups);

    /// The articles that lists leave out because a person hid them as copies.
    Set<ArticleId> hiddenCopies();

    /// The live articles that a person linked an article with as copies.
    List<ArticleId> linkedCopies(ArticleId article);

    Bin bin();

    /// Everything, the bin too: what a complete export writes. Read in one transaction, so that it fits together.
    LibraryCopy copy();

    History history();

    /// The newest steps first, at most `limit`.
    List<JournalStep> steps(int limit);

    /// Looks at the whole file: SQLite's own check, schema, offsets, quotes, hashes.
    CheckReport check();

    /// Everybody's notes on something, in the order of their making.
    List<Note> notesOn(NoteOwner owner);

    /// Every note of live things: on passages, articles, themes and the library; newest first.
    List<NoteLine> notes();

    /// The pages of the originals that the texts in use were taken from, of those articles that have any.
    Map<ArticleId, Pages> pages(Set<ArticleId> articles);

    SentenceEdits sentenceEdits(ArticleId id);

    /// The sentences of an article's body, with what a person joined and split.
    List<Sentence> sentences(ArticleId id);

    /// The translated sentences of an article, in the order of its text.
    List<Segment> segments(ArticleId id);

    /// The questions for the client in all live articles, in the order of articles and text.
    List<Question> questions();

    /// How far each live article with at least one segment is translated.
    Map<ArticleId, TranslationProgress> translations();

    /// The live terms, in the order of their source.
    List<Term> terms();

    /// The terms taken off the list and the proposals not wanted.
    List<Term> dismissedTerms();

    /// What merging a theme into another, or moving these annotations to it, comes to: said before it is done.
    ///
    /// @param annotations
    ///            only these; none: all with `from`
    ThemeMove move(ThemeId from, ThemeId to, Optional<Set<AnnotationId>> annotations);
}
