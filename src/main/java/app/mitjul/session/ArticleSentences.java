package app.mitjul.session;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.i18n.Problem;
import app.mitjul.store.ReadTx;
import app.mitjul.text.Sentence;
import app.mitjul.text.Sentences;
import java.util.List;
import java.util.stream.IntStream;

/// The sentences of one article's body, as a person corrected them. Costs a pass over the text.
record ArticleSentences(ArticleId article, ArticleText text, int bodyStart, SentenceEdits edits, List<Sentence> all) {

    static ArticleSentences of(ReadTx tx, Article article) {
        ArticleText text = Given.text(tx, article.id());
        return of(article.id(), text, article.bodyStart(), tx.sentenceEdits().of(article.id()));
    }

    private static ArticleSentences of(ArticleId id, ArticleText text, int bodyStart, SentenceEdits edits) {
        return new ArticleSentences(id, text, bodyStart, edits, Sentences.of(text.text(), bodyStart, edits));
    }

    ArticleSentences with(SentenceEdits other) {
        return of(article, text, bodyStart, other);
    }

    /// @throws Problem
    ///             when that is no sentence
    TextRange exactly(TextRange range) {
        if (all.stream().noneMatch(s -> s.range().equals(range))) {
            throw new Problem("sentence.unknown", Integer.toString(range.start()), Integer.toString(range.end()));
        }
        return range;
    }

    /// Place of the sentence that begins at `start`, from 0; -1 when none does.
    int beginningAt(int start) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i).range().start() == start).findFirst().orElse(-1);
    }

    /// Place of the sentence with the code unit at `offset`, from 0; -1 when there is none.
    int around(int offset) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i).range().contains(offset)).findFirst().orElse(-1);
    }

    TextRange range(int place) {
        return all.get(place).range();
    }

    Anchor anchor(TextRange range) {
        return Anchor.of(text.hash(), text.text(), range);
    }
}
