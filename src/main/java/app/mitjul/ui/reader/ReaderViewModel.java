package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.Committed;
import app.mitjul.settings.Marking;
import app.mitjul.text.Boundaries;
import app.mitjul.text.CaretMoves;
import app.mitjul.text.Fold;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.Typed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/// What one reader shows, as values, and what a person can do in it.
public final class ReaderViewModel {

    private final LibraryModel library;
    private final ThemeMarking marking;
    private final ReadOnlyObjectWrapper<Optional<ShownArticle>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<TextRange>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AnnotationId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TextRange>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ChangeListener<Committed> onCommit = (o, was, now) -> committed(now);
    private final ObjectProperty<List<TextRange>> hits = new SimpleObjectProperty<>(List.of());
    private final CaretModel caret = new CaretModel();
    private final TermPlaces termPlaces;
    private String query = "";
    private int asked;
    private Optional<ArticleId> opening = Optional.empty();
    private boolean touched;
    private int reading;
    private int readings;

    private final PlaceHistory places = new PlaceHistory();

    public ReaderViewModel(LibraryModel library) {
        this(library, new MarkingMode(new SimpleObjectProperty<>(Marking.DEFAULT)));
    }

    /// @param mode shared by the readers of a window
    public ReaderViewModel(LibraryModel library, MarkingMode mode) {
        this.library = library;
        marking = new ThemeMarking(this, mode);
        termPlaces = new TermPlaces(library, shown.getReadOnlyProperty());
    }

    public void activate() {
        library.lastCommitProperty().addListener(onCommit);
        termPlaces.activate();
    }

    public void deactivate() {
        library.lastCommitProperty().removeListener(onCommit);
        termPlaces.deactivate();
    }

    /// Where a person has been in this reader.
    public PlaceHistory places() {
        return places;
    }

    public LibraryModel library() {
        return library;
    }

    public ReadOnlyObjectProperty<Optional<ShownArticle>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The words a person has selected, trimmed to whole graphemes; in UTF-16 code units of the text.
    public ObjectProperty<Optional<TextRange>> selectionProperty() {
        return selection;
    }

    /// The annotation that inspector and reader show as the chosen one.
    public ObjectProperty<Optional<AnnotationId>> chosenProperty() {
        return chosen;
    }

    /// A place to scroll to; set anew for each jump.
    public ObjectProperty<Optional<TextRange>> placeProperty() {
        return place;
    }

    /// The places of the search words in the open text.
    ObjectProperty<List<TextRange>> hitsProperty() {
        return hits;
    }

    /// Where the terms of the list stand in the open text.
    TermPlaces termPlaces() {
        return termPlaces;
    }

    /// Shows where the text holds `words`, literally in any case; blank: nowhere. Found off the FX thread, the newest wins.
    public void find(String words) {
        query = words.strip();
        Optional<ShownArticle> s = shown.get();
        if (query.isEmpty() || s.isEmpty()) {
            hits.set(List.of());
            return;
        }
        String wanted = query;
        library.ask(reads -> Fold.of(s.get().text()).find(wanted), found -> {
            if (query.equals(wanted) && articleId().equals(Optional.of(s.get().article().id()))) {
                hits.set(found);
            }
        });
    }

    public Optional<ArticleId> articleId() {
        return shown.get().map(s -> s.article().id());
    }

    /// The article that is open, or the one that will be as soon as it is read.
    public Optional<ArticleId> wanted() {
        return opening.or(this::articleId);
    }

    public void open(ArticleId id) {
        open(id, () -> {});
    }

    /// Opens an article; `ready` runs when it is shown.
    public void open(ArticleId id, Runnable ready) {
        if (articleId().filter(id::equals).isPresent()) {
            ready.run();
            return;
        }
        open(id, ShownArticle.reading(library.session(), id), ready);
    }

    /// The same with an article that is being read already, or was: then it is shown at once.
    public void open(ArticleId id, CompletableFuture<Optional<ShownArticle>> coming, Runnable ready) {
        int mine = ++asked;
        opening = Optional.of(id);
        touched = false;
        FxThread.then(coming, loaded -> {
            if (mine != asked) {
                return;
            }
            opening = Optional.empty();
            if (loaded.isPresent()) {
                selection.set(Optional.empty());
                chosen.set(Optional.empty());
                caret.clear();
                hits.set(List.of());
                shown.set(loaded);
                find(query);
                ready.run();
                if (touched) {
                    readAgain(id);
                }
            }
        }, error -> {
            library.unread(error);
            if (mine == asked) {
                opening = Optional.empty();
            }
        });
    }

    /// Opens an article at a passage and chooses its annotation.
    public void openAt(ArticleId id, TextRange range, Optional<AnnotationId> annotation) {
        open(id, () -> {
            chosen.set(annotation);
            place.set(Optional.empty());
            place.set(Optional.of(range));
        });
    }

    /// Opens an article at words that were found, selects them and marks them wherever it has them.
    public void openHit(ArticleId id, TextRange range, String words) {
        open(id, () -> {
            find(words);
            chosen.set(Optional.empty());
            select(range.start(), range.end());
            place.set(Optional.empty());
            place.set(Optional.of(range));
        });
    }

    public void clear() {
        asked++;
        opening = Optional.empty();
        selection.set(Optional.empty());
        chosen.set(Optional.empty());
        shown.set(Optional.empty());
    }

    /// What a commit says of single annotations is shown as it says; anything else is read anew. So is what comes while
    /// reading, since the answer may be older.
    private void committed(Committed committed) {
        touched |= opening.filter(committed.articles()::contains).isPresent() || committed.themesChanged();
        Optional<ArticleId> mine = articleId();
        if (mine.isEmpty() || !(committed.articles().contains(mine.get()) || committed.themesChanged())) {
            return;
        }
        Optional<MarkIndex> known = readings > 0 || committed.themesChanged()
                ? Optional.empty()
                : shown.get().flatMap(s -> MarkChanges.applied(s, committed.applied(), library.themes()));
        known.ifPresentOrElse(this::show, () -> readAgain(mine.get()));
    }

    /// Reads the open article anew.
    public void readAgain() {
        articleId().ifPresent(this::readAgain);
    }

    private void readAgain(ArticleId id) {
        int mine = ++reading;
        ShownArticle before = shown.get().orElseThrow();
        readings++;
        library.ask(before::again, loaded -> {
            readings--;
            if (mine == reading && articleId().filter(id::equals).isPresent() && loaded.isPresent()) {
                boolean corrected = !loaded.get().textHash().equals(before.textHash());
                if (corrected) {
                    selection.set(Optional.empty());
                    caret.clear();
                    hits.set(List.of());
                }
                shown.set(loaded);
                if (corrected) {
                    find(query);
                }
                chosen.set(chosen.get().filter(c -> annotation(c).isPresent()));
            }
        }, error -> readings--);
    }

    /// Whether what is shown will soon be replaced by a newer reading.
    boolean isReading() {
        return readings > 0 || opening.isPresent();
    }

    private void show(MarkIndex marks) {
        shown.set(shown.get().map(s -> s.with(marks)));
        chosen.set(chosen.get().filter(c -> annotation(c).isPresent()));
    }

    public Optional<Annotation> annotation(AnnotationId id) {
        return shown.get().flatMap(s -> s.marks().find(id));
    }

    /// This person's annotation on exactly the selected words.
    public Optional<Annotation> annotationOnSelection() {
        return selection.get().flatMap(range -> shown.get().flatMap(s -> s.marks().touching(range).stream()
                .filter(a -> a.range().equals(range) && a.annotator().equals(library.me())).findFirst()));
    }

    /// Selects from `anchor` to `focus`, both offsets in the text; white space at the ends is left out.
    void select(int anchor, int focus) {
        selection.set(shown.get().flatMap(s -> CaretMoves.selection(s.text(), anchor, focus)));
        caret.put(focus, anchor);
    }

    /// Where the caret is and from where it selects.
    CaretModel caret() {
        return caret;
    }

    Optional<TextRange> eojeolAt(int offset) {
        return shown.get().flatMap(s -> Boundaries.eojeolAt(s.text(), offset));
    }

    Optional<TextRange> sentenceAt(int offset) {
        return shown.get().flatMap(s -> s.sentenceAt(offset));
    }

    /// Joins the sentence with the selection or the caret with the one behind it, when that is in the same paragraph.
    public void joinSentence() {
        shown.get().ifPresent(s -> here().flatMap(s::sentenceAt).flatMap(s::sentenceAfter)
                .ifPresent(next -> library.tell(c -> c.joinSentence(s.article().id(), next.start()))));
    }

    /// Lets a sentence begin with the selection or at the caret, when that is inside a sentence.
    public void splitSentence() {
        shown.get().ifPresent(s -> here().filter(s::insideSentence)
                .ifPresent(at -> library.tell(c -> c.splitSentence(s.article().id(), at))));
    }

    private Optional<Integer> here() {
        return selection.get().map(TextRange::start)
                .or(() -> caret().placeProperty().get().map(CaretModel.Place::offset));
    }

    /// The theme of number key `key` goes on the target, or comes off when it is there. The target is the selection,
    /// else the chosen annotation.
    public void toggleKey(int key) {
        library.themeOfKey(key).ifPresent(theme -> toggle(theme.id()));
    }

    public void toggle(ThemeId theme) {
        marking.toggle(theme);
    }

    /// Putting themes on passages.
    public ThemeMarking marking() {
        return marking;
    }

    /// Shows the places of the search words again.
    void showSearch() {
        find(query);
    }

    public boolean hasTarget() {
        return selection.get().isPresent() || chosen.get().isPresent();
    }

    /// Puts a note on the selected words, or changes the one that is there.
    public void noteOnSelection(String note, String visit) {
        Optional<Annotation> there = annotationOnSelection();
        if (there.isPresent()) {
            if (!there.get().note().equals(note)) {
                Annotation mark = there.get();
                library.write(new Typed(Typed.Kind.NOTE, mark.id().value()), mark.anchor().quote(), note,
                        c -> c.setNote(mark.id(), note, visit), () -> {});
            }
        } else if (!note.isBlank() && selection.get().isPresent() && articleId().isPresent()) {
            TextRange range = selection.get().get();
            ArticleId article = articleId().get();
            library.write(noteOn(article, range), shown.get().map(s -> range.of(s.text())).orElse(""), note,
                    c -> c.tag(article, range, List.of(), Optional.of(note)), id -> chosen.set(Optional.of(id)),
                    () -> {});
        }
    }

    private static Typed noteOn(ArticleId article, TextRange range) {
        return new Typed(Typed.Kind.NOTE, article.value() + " " + range.start() + " " + range.end());
    }

    /// The note on the selected words: as the library has it, or as it was typed and refused.
    String noteOnSelection() {
        Optional<Annotation> there = annotationOnSelection();
        Optional<Typed> typed = there.map(a -> new Typed(Typed.Kind.NOTE, a.id().value()))
                .or(() -> articleId().flatMap(id -> selection.get().map(range -> noteOn(id, range))));
        return typed.flatMap(library.unsaved()::text).orElse(there.map(Annotation::note).orElse(""));
    }

    public void deleteChosen() {
        chosen.get().ifPresent(id -> library.tell(c -> c.deleteAnnotations(java.util.Set.of(id))));
    }

    /// The live annotations that hold the character at `offset`, shortest first.
    List<Annotation> annotationsAt(int offset) {
        return shown.get().map(s -> HitTester.at(s.marks().touching(new TextRange(offset, offset + 1)), offset))
                .orElse(List.of());
    }

    /// Chooses at a click: the shortest annotation there, and with each further click the next one.
    void chooseAt(int offset) {
        chosen.set(HitTester.next(annotationsAt(offset), chosen.get()));
    }

    /// Calls `each` for the themes an annotation shows, in the order of its taggings.
    public void themesOf(Annotation annotation, Consumer<Theme> each) {
        annotation.taggings().forEach(t -> library.theme(t.theme()).ifPresent(each));
    }
}
