package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.Retagging.Placed;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Marks many passages at once. New rows are made here, out of sight; the change that shows them holds their ids only, so
/// that the journal stays small.
final class ManyMarks {

    private final WriteTx tx;
    private final Author author;
    private final List<Annotation> made = new ArrayList<>();
    private final List<Placed> on = new ArrayList<>();
    private final List<Change> noted = new ArrayList<>();
    private String words = "";

    ManyMarks(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<Integer> markAll(Map<ArticleId, List<TextRange>> passages, Optional<ThemeId> id, String typed) {
        String note = Given.words(typed).strip();
        Optional<Theme> theme = id.map(t -> Given.theme(tx, t));
        if (theme.isEmpty() && note.isEmpty()) {
            throw new Problem("annotation.empty");
        }
        passages.forEach((article, ranges) -> mark(article, ranges, id, note));
        int count = made.size() + on.size() + noted.size();
        return count == 0 ? Plan.nothing(0) : plan(theme, note, count);
    }

    private void mark(ArticleId article, List<TextRange> ranges, Optional<ThemeId> theme, String note) {
        Given.article(tx, article);
        ArticleText text = Given.text(tx, article);
        ranges.forEach(range -> Given.range(text.text(), range));
        if (words.isEmpty() && !ranges.isEmpty()) {
            words = ranges.getFirst().of(text.text());
        }
        Map<TextRange, List<Annotation>> mine = mine(article);
        for (TextRange range : new LinkedHashSet<>(ranges)) {
            List<Annotation> there = mine.getOrDefault(range, List.of());
            if (there.isEmpty()) {
                made.add(new Annotation(new AnnotationId(Uuid7.next()), article, author.id(),
                        Anchor.of(text.hash(), text.text(), range), theme.map(this::tagging).stream().toList(), note,
                        "",
                        author.now(), author.now(), Presence.UNDONE));
            } else {
                add(there, theme, note);
            }
        }
    }

    /// To one of the annotations that are there: the one with the theme, if there is one.
    private void add(List<Annotation> there, Optional<ThemeId> theme, String note) {
        Optional<Annotation> having = theme
                .flatMap(id -> there.stream().filter(a -> a.tagging(id).isPresent()).findFirst());
        Annotation before = having.orElse(there.getFirst());
        Optional<Tagging> missing = having.isPresent() ? Optional.empty() : theme.map(this::tagging);
        if (note.isEmpty() || before.note().lines().anyMatch(note::equals)) {
            missing.ifPresent(t -> on.add(new Placed(before.id(), before.taggings().size(), t)));
            return;
        }
        Annotation after = before.withNote(before.note().isBlank() ? note : before.note() + "\n" + note, author.now());
        Annotation tagged = missing.map(t -> after.withTagging(t, author.now())).orElse(after);
        noted.add(new AnnotationChange(before.id(), Optional.of(before), Optional.of(tagged)));
    }

    private Plan<Integer> plan(Optional<Theme> theme, String note, int count) {
        author.signIn(tx);
        List<Change> changes = new ArrayList<>(noted);
        if (!made.isEmpty()) {
            tx.annotations().saveAll(made);
            changes.add(new AnnotationPresence(made.stream().map(Annotation::id).toList(), Presence.UNDONE,
                    Presence.LIVE));
        }
        if (!on.isEmpty()) {
            changes.add(new Retagging(List.of(), on));
        }
        Step step = theme.map(t -> Step.of("tag-all", t.name(), Steps.shortened(words), Integer.toString(count)))
                .orElseGet(() -> Step.of("note-all", Steps.shortened(note), Integer.toString(count)));
        return Plan.of(count, step, changes);
    }

    private Map<TextRange, List<Annotation>> mine(ArticleId article) {
        Map<TextRange, List<Annotation>> mine = new HashMap<>();
        for (Annotation a : tx.annotations().of(article)) {
            if (a.annotator().equals(author.id())) {
                mine.computeIfAbsent(a.range(), range -> new ArrayList<>()).add(a);
            }
        }
        return mine;
    }

    private Tagging tagging(ThemeId theme) {
        return new Tagging(Uuid7.next(), theme, author.id(), author.now());
    }
}
