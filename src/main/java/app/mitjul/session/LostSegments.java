package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.translation.Segment;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.Optional;

/// What a person does with a translation whose sentence a correction has taken away.
final class LostSegments {

    private final WriteTx tx;
    private final Author author;

    LostSegments(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    /// @throws Problem
    ///             when that is no sentence, or one that is translated
    Plan<ArticleId> put(ArticleId article, String id, TextRange sentence) {
        Segment segment = lost(article, id);
        ArticleSentences sentences = ArticleSentences.of(tx, Given.article(tx, article));
        TextRange range = sentences.exactly(sentence);
        if (tx.segments().of(article).stream().anyMatch(s -> s.range().overlaps(range))) {
            throw new Problem("sentence.translated");
        }
        author.signIn(tx);
        return Plan.of(article, step("put-translation", segment), CarriedSegments.put(segment,
                segment.anchor().carried(sentences.text().hash(), sentences.text().text(), range), author));
    }

    Plan<ArticleId> delete(ArticleId article, String id) {
        Segment segment = lost(article, id);
        return Plan.of(article, step("delete-translation", segment),
                new SegmentChange(id, article, Optional.of(segment), Optional.empty()));
    }

    private static Step step(String key, Segment segment) {
        return Step.of(key, Steps.shortened(segment.anchor().quote()));
    }

    private Segment lost(ArticleId article, String id) {
        return tx.segments().lost(article).stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseThrow(() -> new Problem("sentence.not-lost"));
    }
}
