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
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.Retagging.Placed;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Marks many passages of an article at once. New rows are made here, out of sight; the change that shows them holds
/// their ids only, so that the journal stays small.
final class ManyMarks {

    private final WriteTx tx;
    private final Author author;

    ManyMarks(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<Integer> tagAll(ArticleId article, List<TextRange> ranges, ThemeId id) {
        Given.article(tx, article);
        Theme theme = Given.theme(tx, id);
        ArticleText text = Given.text(tx, article);
        ranges.forEach(range -> Given.range(text.text(), range));
        Map<TextRange, List<Annotation>> mine = mine(article);
        List<Annotation> made = new ArrayList<>();
        List<Placed> on = new ArrayList<>();
        for (TextRange range : new LinkedHashSet<>(ranges)) {
            List<Annotation> there = mine.getOrDefault(range, List.of());
            if (there.isEmpty()) {
                made.add(new Annotation(new AnnotationId(Uuid7.next()), article, author.id(),
                        Anchor.of(text.hash(), text.text(), range), List.of(tagging(id)), "", "", author.now(),
                        author.now(), Presence.UNDONE));
            } else if (there.stream().noneMatch(a -> a.tagging(id).isPresent())) {
                Annotation first = there.getFirst();
                on.add(new Placed(first.id(), first.taggings().size(), tagging(id)));
            }
        }
        return plan(theme, ranges.isEmpty() ? "" : ranges.getFirst().of(text.text()), made, on);
    }

    private Plan<Integer> plan(Theme theme, String words, List<Annotation> made, List<Placed> on) {
        int count = made.size() + on.size();
        if (count == 0) {
            return Plan.nothing(0);
        }
        author.signIn(tx);
        List<Change> changes = new ArrayList<>();
        if (!made.isEmpty()) {
            tx.annotations().saveAll(made);
            changes.add(new AnnotationPresence(made.stream().map(Annotation::id).toList(), Presence.UNDONE,
                    Presence.LIVE));
        }
        if (!on.isEmpty()) {
            changes.add(new Retagging(List.of(), on));
        }
        Step step = Step.of("tag-all", theme.name(), Steps.shortened(words), Integer.toString(count));
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
