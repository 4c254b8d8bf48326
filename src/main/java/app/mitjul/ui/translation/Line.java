package app.mitjul.ui.translation;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import java.util.Optional;

/// One sentence beside its translation.
///
/// @param number
///            of the sentence, from 1
/// @param range
///            of the sentence, in UTF-16 code units of the article's text
/// @param opensParagraph
///            it is the first of its paragraph
/// @param segment
///            none while nobody has touched it
public record Line(int number, TextRange range, String source, boolean opensParagraph, Optional<Segment> segment) {

    public String target() {
        return segment.map(Segment::target).orElse("");
    }

    public String question() {
        return segment.map(Segment::question).orElse("");
    }

    public SegmentStatus status() {
        return segment.map(Segment::status).orElse(SegmentStatus.NEW);
    }

    /// There is something left to write or to look at again; a query waits for the client.
    boolean isOpen() {
        return status() == SegmentStatus.NEW || status() == SegmentStatus.DRAFT;
    }
}
