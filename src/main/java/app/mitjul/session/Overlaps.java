package app.mitjul.session;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.Commands.Overlap;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Marking where this annotator has marked with the same theme already: two passages, or one that covers both.
final class Overlaps {

    private final WriteTx tx;
    private final Author author;
    private final Marks marks;

    Overlaps(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
        marks = new Marks(tx, author);
    }

    Plan<Optional<AnnotationId>> toggle(ArticleId article, TextRange range, ThemeId theme, Overlap overlap) {
        boolean there = tx.annotations().on(article, author.id(), range).stream()
                .anyMatch(a -> a.tagging(theme).isPresent());
        if (overlap == Overlap.KEEP || there) {
            return marks.toggle(article, range, theme);
        }
        Plan<AnnotationId> plan = tag(article, range, List.of(theme), Optional.empty(), overlap);
        return Plan.of(Optional.of(plan.answer()), plan.step(), plan.changes());
    }

    Plan<AnnotationId> tag(ArticleId article, TextRange range, List<ThemeId> ids, Optional<String> note,
            Overlap overlap) {
        if (overlap == Overlap.KEEP || ids.isEmpty()) {
            return marks.tag(article, range, ids, note);
        }
        note.ifPresent(Given::words);
        List<Theme> themes = ids.stream().distinct().map(id -> Given.theme(tx, id)).toList();
        Annotation fresh = marks.fresh(article, range);
        MyMarks mine = new MyMarks(tx.annotations().overlapping(article, author.id(), range));
        List<AnnotationId> holders = new ArrayList<>();
        for (Theme theme : themes) {
            holders.add(merge(mine, fresh, theme.id()));
        }
        Annotation first = mine.get(holders.getFirst());
        if (note.isPresent() && !note.get().equals(first.note())) {
            mine.put(first.withNote(note.get(), author.now()));
        }
        List<Change> changes = mine.changes();
        if (changes.isEmpty()) {
            return Plan.nothing(first.id());
        }
        author.signIn(tx);
        return Plan.of(first.id(), Steps.of("tag", themes, first), changes);
    }

    /// Makes one passage of those with the theme that overlap the new one; answers with the annotation that holds it.
    private AnnotationId merge(MyMarks mine, Annotation fresh, ThemeId theme) {
        List<Annotation> carriers = mine.carrying(theme, fresh.range());
        TextRange whole = carriers.stream().map(Annotation::range).reduce(fresh.range(), Overlaps::both);
        Annotation holder = mine.on(whole).stream().findFirst()
                .or(() -> carriers.stream().filter(a -> a.taggings().size() == 1).findFirst())
                .orElseGet(() -> marks.fresh(fresh.article(), whole));
        if (!holder.range().equals(whole)) {
            Anchor wider = marks.fresh(fresh.article(), whole).anchor();
            holder = holder.withAnchor(wider, author.now());
        }
        for (Annotation other : carriers) {
            if (!other.id().equals(holder.id())) {
                holder = take(mine, other, theme, holder);
            }
        }
        if (holder.tagging(theme).isEmpty()) {
            holder = holder.withTagging(marks.tagging(theme), author.now());
        }
        mine.put(holder);
        return holder.id();
    }

    /// One that holds nothing but this theme goes into the holder with its words; from another the theme is taken.
    private Annotation take(MyMarks mine, Annotation other, ThemeId theme, Annotation holder) {
        if (other.taggings().size() == 1) {
            mine.remove(other.id());
            return holder.joined(other, author.now());
        }
        mine.put(other.withoutTheme(theme, author.now()));
        return holder;
    }

    private static TextRange both(TextRange a, TextRange b) {
        return new TextRange(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }
}
