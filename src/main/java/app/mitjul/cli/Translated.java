package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.session.Reads;
import app.mitjul.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One sentence of an article with its translation, as verbs show it.
///
/// @param number
///            in the body, from 1
record Translated(int number, TextRange range, String words, Optional<Segment> segment) {

    static List<Translated> of(ArticleId article, Reads reads) {
        String text = reads.text(article).text();
        Map<TextRange, Segment> segments = new HashMap<>();
        reads.segments(article).forEach(s -> segments.put(s.range(), s));
        List<Translated> all = new ArrayList<>();
        for (Sentence sentence : reads.sentences(article)) {
            all.add(new Translated(all.size() + 1, sentence.range(), sentence.range().of(text),
                    Optional.ofNullable(segments.get(sentence.range()))));
        }
        return all;
    }

    String target() {
        return segment.map(Segment::target).orElse("");
    }

    String question() {
        return segment.map(Segment::question).orElse("");
    }

    String status() {
        return segment.map(Segment::status).orElse(SegmentStatus.NEW).name().toLowerCase(Locale.ROOT);
    }

    Json json() {
        return new Json().with("sentence", number).with("start", range.start()).with("end", range.end())
                .with("text", words).with("target", target()).with("status", status()).with("question", question());
    }
}
