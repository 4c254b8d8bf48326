package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.SentenceChange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins and splits sentences; what is translated goes with them.
final class SentenceCommands {

    private final WriteTx tx;
    private final Author author;

    SentenceCommands(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<ArticleId> join(ArticleId id, int start) {
        ArticleSentences before = ArticleSentences.of(tx, Given.article(tx, id));
        int place = before.beginningAt(start);
        ArticleSentences after = before.with(before.edits().joined(start));
        if (place < 1 || after.beginningAt(start) >= 0) {
            throw new Problem("sentence.join", Integer.toString(start));
        }
        TextRange whole = after.range(after.around(start));
        return plan("join-sentences", before, after, whole);
    }

    Plan<ArticleId> split(ArticleId id, int offset) {
        ArticleSentences before = ArticleSentences.of(tx, Given.article(tx, id));
        int start = offset;
        while (before.around(start) >= 0 && Character.isWhitespace(before.text().text().charAt(start))) {
            start++;
        }
        ArticleSentences after = before.with(before.edits().split(start));
        if (before.around(start) < 0 || before.beginningAt(start) >= 0 || after.beginningAt(start) < 1) {
            throw new Problem("sentence.split", Integer.toString(offset));
        }
        TextRange left = after.range(after.beginningAt(start) - 1);
        return plan("split-sentence", before, after, left);
    }

    /// All that is translated in the sentences that `holder` touches goes to it.
    private Plan<ArticleId> plan(String key, ArticleSentences before, ArticleSentences after, TextRange holder) {
        ArticleId id = before.article();
        SentenceEdits now = after.edits();
        List<Change> changes = new ArrayList<>();
        changes.add(new SentenceChange(id, before.edits(), now));
        List<Segment> there = tx.segments().of(id).stream().filter(s -> s.range().overlaps(holder)).toList();
        long sentences = before.all().stream().filter(s -> s.range().overlaps(holder)).count();
        if (!there.isEmpty()) {
            author.signIn(tx);
            Segment first = there.getFirst();
            Segment joined = new Segment(first.id(), id, after.anchor(holder), words(there, Segment::target),
                    status(there, sentences), words(there, Segment::question), author.id(), first.created(),
                    author.now());
            for (Segment gone : there.subList(1, there.size())) {
                changes.add(new SegmentChange(gone.id(), id, Optional.of(gone), Optional.empty()));
            }
            changes.add(new SegmentChange(first.id(), id, Optional.of(first), Optional.of(joined)));
        }
        return Plan.of(id, Step.of(key, Steps.shortened(holder.of(before.text().text()))), changes);
    }

    /// The lower one; what has words is at least a draft, and what is to be asked stays a query.
    private static SegmentStatus status(List<Segment> segments, long sentences) {
        Stream<SegmentStatus> statuses = segments.stream().map(Segment::status);
        SegmentStatus lowest = Stream
                .concat(statuses, sentences > segments.size() ? Stream.of(SegmentStatus.NEW) : Stream.empty())
                .min(SegmentStatus::compareTo).orElse(SegmentStatus.NEW);
        if (segments.stream().anyMatch(s -> s.status() == SegmentStatus.QUERY)) {
            return SegmentStatus.QUERY;
        }
        boolean words = segments.stream().anyMatch(s -> !s.target().isBlank());
        return words && lowest == SegmentStatus.NEW ? SegmentStatus.DRAFT : lowest;
    }

    private static String words(List<Segment> segments, java.util.function.Function<Segment, String> of) {
        return segments.stream().map(of).filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
    }
}
