package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.Commands.Overlap;
import app.mitjul.session.ThemeDraft;
import app.mitjul.settings.Marking;
import app.mitjul.text.SameWords;
import app.mitjul.ui.model.LibraryModel;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Puts themes on passages of one reader. When the same theme already marks an overlapping passage it asks first, once:
/// merge or keep.
public final class ThemeMarking {

    /// Words are to get a theme that `others`, which they overlap, have already.
    public record Question(ArticleId article, TextRange range, ThemeId theme, List<Annotation> others) {

        public Question {
            others = List.copyOf(others);
        }
    }

    private final ReaderViewModel model;
    private final LibraryModel library;
    private final MarkingMode mode;
    private final ObjectProperty<Optional<Question>> question = new SimpleObjectProperty<>(Optional.empty());

    ThemeMarking(ReaderViewModel model, MarkingMode mode) {
        this.model = model;
        this.mode = mode;
        library = model.library();
    }

    public MarkingMode mode() {
        return mode;
    }

    /// What is asked now; the target waits for the answer.
    public ObjectProperty<Optional<Question>> questionProperty() {
        return question;
    }

    /// What keys and chips mean: the selected words, else those of the chosen annotation.
    private Optional<TextRange> target() {
        return model.selectionProperty().get()
                .or(() -> model.chosenProperty().get().flatMap(model::annotation).map(Annotation::range));
    }

    /// Puts the theme on the target, or takes it off when it is there.
    void toggle(ThemeId theme) {
        target().ifPresent(range -> {
            if (mine(range).stream().anyMatch(a -> a.range().equals(range) && a.tagging(theme).isPresent())) {
                model.articleId().ifPresent(id -> library.tell(c -> c.toggle(id, range, theme), this::tagged));
            } else {
                put(range, theme);
            }
        });
    }

    /// Puts the theme on the target; nothing when it is there already.
    public void put(ThemeId theme) {
        target().ifPresent(range -> put(range, theme));
    }

    /// The theme put on last, once more.
    public void repeat() {
        mode.lastProperty().get().filter(t -> library.theme(t).isPresent()).ifPresent(this::put);
    }

    /// A selection is finished. Answers whether it got the active theme.
    boolean selectionFinished() {
        Optional<ThemeId> active = mode.activeProperty().get().filter(t -> library.theme(t).isPresent());
        if (active.isEmpty() || model.selectionProperty().get().isEmpty()) {
            return false;
        }
        put(active.get());
        return true;
    }

    private List<Annotation> mine(TextRange range) {
        return model.shownProperty().get().map(s -> s.marks().touching(range)).orElse(List.of()).stream()
                .filter(a -> a.annotator().equals(library.me())).toList();
    }

    private void put(TextRange range, ThemeId theme) {
        Optional<ArticleId> article = model.articleId();
        if (article.isEmpty()) {
            return;
        }
        List<Annotation> having = mine(range).stream().filter(a -> a.tagging(theme).isPresent()).toList();
        if (having.stream().anyMatch(a -> a.range().equals(range))) {
            return;
        }
        if (having.isEmpty()) {
            tag(article.get(), range, theme, Overlap.KEEP);
            return;
        }
        switch (mode.markingProperty().get().overlap()) {
            case "MERGE" -> tag(article.get(), range, theme, Overlap.MERGE);
            case "KEEP" -> tag(article.get(), range, theme, Overlap.KEEP);
            default -> question.set(Optional.of(new Question(article.get(), range, theme, having)));
        }
    }

    private void tag(ArticleId article, TextRange range, ThemeId theme, Overlap overlap) {
        mode.used(theme);
        library.tell(c -> c.tag(article, range, List.of(theme), Optional.empty(), overlap),
                id -> tagged(Optional.of(id)));
    }

    private void tagged(Optional<AnnotationId> annotation) {
        if (model.selectionProperty().get().isEmpty() || annotation.isPresent()) {
            model.chosenProperty().set(annotation);
        }
    }

    /// Answers the question.
    ///
    /// @param always
    ///            the same from now on, without asking
    public void answer(boolean merge, boolean always) {
        question.get().ifPresent(q -> {
            question.set(Optional.empty());
            if (always) {
                mode.markingProperty().set(new Marking(merge ? "MERGE" : "KEEP"));
            }
            tag(q.article(), q.range(), q.theme(), merge ? Overlap.MERGE : Overlap.KEEP);
        });
    }

    /// Takes the question back; nothing is tagged.
    public void dismiss() {
        question.set(Optional.empty());
    }

    /// The theme that "the same words" and a begun row of marks go on with: the newest of the annotation on the target,
    /// else the one put on last.
    public Optional<ThemeId> current() {
        return target().flatMap(r -> mine(r).stream().filter(a -> a.range().equals(r)).findFirst())
                .filter(a -> !a.taggings().isEmpty()).map(a -> a.taggings().getLast()).map(Tagging::theme)
                .or(() -> mode.lastProperty().get()).filter(t -> library.theme(t).isPresent());
    }

    /// Puts the theme wherever the article holds the target's words, as one step.
    ///
    /// @param done
    ///            gets how many passages got it
    public void everywhere(ThemeId theme, IntConsumer done) {
        Optional<ShownArticle> shown = model.shownProperty().get();
        if (shown.isEmpty() || target().isEmpty()) {
            return;
        }
        String text = shown.get().text();
        String words = target().get().of(text);
        library.ask(reads -> SameWords.of(text, words), ranges -> all(ranges, theme, done));
    }

    /// Puts the theme on all these passages of the open article, as one step.
    public void all(List<TextRange> ranges, ThemeId theme, IntConsumer done) {
        model.articleId().ifPresent(id -> {
            mode.used(theme);
            library.tell(c -> c.tagAll(id, ranges, theme), done::accept);
        });
    }

    /// How many of these passages overlap another one of this person with the theme.
    int overlapping(List<TextRange> ranges, ThemeId theme) {
        return (int) ranges.stream().filter(r -> mine(r).stream()
                .anyMatch(a -> a.tagging(theme).isPresent() && !a.range().equals(r))).count();
    }

    /// Makes a theme and puts it on the target, as one step; a theme of that name is used instead.
    public void withNew(ThemeDraft draft) {
        Optional<ThemeId> there = library.themes().stream().filter(t -> t.name().equalsIgnoreCase(draft.name())
                || t.secondName().equalsIgnoreCase(draft.name())).map(t -> t.id()).findFirst();
        if (there.isPresent()) {
            put(there.get());
            return;
        }
        if (target().isPresent() && model.articleId().isPresent()) {
            TextRange range = target().get();
            ArticleId article = model.articleId().get();
            library.tell(c -> c.tagWithNew(article, range, draft), id -> tagged(Optional.of(id)));
        }
    }

    /// The words of the target, on one line.
    public Optional<String> words() {
        return target()
                .flatMap(r -> model.shownProperty().get().map(s -> r.of(s.text()).strip().replaceAll("\\s+", " ")));
    }
}
