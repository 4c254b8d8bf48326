package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.session.Committed.Cause;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The commands on the bin.
final class BinCommands {

    private final WriteTx tx;

    BinCommands(WriteTx tx) {
        this.tx = tx;
    }

    Plan<Integer> restore(Set<ArticleId> articles, Set<AnnotationId> annotations) {
        List<ArticleId> binned = tx.articles().find(articles).stream().filter(a -> a.presence() == Presence.BINNED)
                .map(Article::id).toList();
        List<AnnotationId> marks = tx.annotations().find(annotations).stream()
                .filter(a -> a.presence() == Presence.BINNED).map(Annotation::id).toList();
        List<Change> changes = new ArrayList<>();
        if (!binned.isEmpty()) {
            changes.add(new ArticlePresence(binned, Presence.BINNED, Presence.LIVE));
        }
        if (!marks.isEmpty()) {
            changes.add(new AnnotationPresence(marks, Presence.BINNED, Presence.LIVE));
        }
        int count = binned.size() + marks.size();
        return Plan.of(count, Steps.of("restore", count), changes);
    }

    /// What was undone goes, too: without history nothing can bring it back.
    Outcome<Integer> empty(Journal journal) {
        int count = tx.figures().binned();
        if (count == 0) {
            return Outcome.nothing(0);
        }
        Set<ArticleId> gone = tx.articles().binned().stream().map(Article::id).collect(Collectors.toSet());
        for (Presence presence : List.of(Presence.BINNED, Presence.UNDONE)) {
            tx.annotations().remove(presence);
            tx.remove(presence);
        }
        tx.notes().removeUnseen();
        tx.segments().removeUnseen();
        tx.terms().removeUnseen();
        tx.articleSets().removeUnseen();
        tx.sourceFiles().removeUnused();
        ChangeSet set = journal.end(Steps.of("empty-bin", count));
        return Outcome.of(count,
                new Committed(set, Cause.OUTSIDE_HISTORY, List.of(), gone, false, true, true, false, false,
                        tx.library().advance(set.id())));
    }
}
