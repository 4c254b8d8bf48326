package app.mitjul.session;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.session.Correction.Translated;
import app.mitjul.text.anchor.Fate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Translated sentences on their way to another text. One whose words are others is to be looked at again; those of
/// sentences that have become one are joined.
final class CarriedSegments {

    private CarriedSegments() {
    }

    static List<SegmentChange> changes(List<Translated> sentences, CarriedText to, Author author) {
        Map<TextRange, List<Translated>> bySentence = new LinkedHashMap<>();
        for (Translated translated : sentences) {
            translated.range().ifPresent(
                    range -> bySentence.computeIfAbsent(range, r -> new ArrayList<>()).add(translated));
        }
        List<SegmentChange> gone = new ArrayList<>();
        List<SegmentChange> changes = new ArrayList<>();
        bySentence.forEach((range, together) -> {
            Segment first = together.getFirst().segment();
            Anchor anchor = first.anchor().carried(to.hash(), to.text(), range);
            boolean changed = together.size() > 1 || together.getFirst().fate() == Fate.CHANGED;
            changes.add(change(first, joined(together, anchor, changed, author)));
            together.stream().skip(1).map(Translated::segment).forEach(
                    s -> gone.add(new SegmentChange(s.id(), s.article(), Optional.of(s), Optional.empty())));
        });
        gone.addAll(changes);
        return gone;
    }

    /// On another sentence: to be looked at again.
    static SegmentChange put(Segment segment, Anchor anchor, Author author) {
        return change(segment, joined(List.of(new Translated(segment, Fate.CHANGED, Optional.empty(), "")), anchor,
                true, author));
    }

    private static SegmentChange change(Segment before, Segment after) {
        return new SegmentChange(before.id(), before.article(), Optional.of(before), Optional.of(after));
    }

    private static Segment joined(List<Translated> together, Anchor anchor, boolean changed, Author author) {
        Segment first = together.getFirst().segment();
        List<Segment> all = together.stream().map(Translated::segment).toList();
        String target = words(all.stream().map(Segment::target).toList());
        String question = words(all.stream().map(Segment::question).toList());
        return new Segment(first.id(), first.article(), anchor, target, changed ? status(all) : first.status(),
                question, all.size() > 1 ? author.id() : first.annotator(), first.created(),
                all.size() > 1 ? author.now() : first.modified());
    }

    private static SegmentStatus status(List<Segment> all) {
        if (all.stream().anyMatch(s -> s.status() == SegmentStatus.QUERY)) {
            return SegmentStatus.QUERY;
        }
        return all.stream().allMatch(s -> s.status() == SegmentStatus.NEW) ? SegmentStatus.NEW : SegmentStatus.DRAFT;
    }

    private static String words(List<String> parts) {
        return parts.stream().filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
    }
}
