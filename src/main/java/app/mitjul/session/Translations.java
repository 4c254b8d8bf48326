package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The commands on the translation of a sentence.
final class Translations {

    private final WriteTx tx;
    private final Author author;

    Translations(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<ArticleId> setTarget(ArticleId article, TextRange sentence, String target, String visit) {
        return edit("translate", article, sentence, visit, s -> withTarget(s, target));
    }

    Plan<ArticleId> setStatus(ArticleId article, TextRange sentence, SegmentStatus status) {
        String key = switch (status) {
            case NEW -> "sentence-new";
            case DRAFT -> "sentence-draft";
            case QUERY -> "sentence-query";
            case FINAL -> "sentence-final";
        };
        return edit(key, article, sentence, "", s -> with(s, s.target(), status, s.question()));
    }

    Plan<ArticleId> setQuestion(ArticleId article, TextRange sentence, String question, String visit) {
        return edit("question", article, sentence, visit, s -> withQuestion(s, question));
    }

    Plan<ArticleId> translate(ArticleId article, TextRange sentence, Optional<String> target,
            Optional<SegmentStatus> status, Optional<String> question) {
        return edit("translate", article, sentence, "", s -> {
            Segment translated = target.map(words -> withTarget(s, words)).orElse(s);
            Segment asked = question.map(words -> withQuestion(translated, words)).orElse(translated);
            return status.map(now -> with(asked, asked.target(), now, asked.question())).orElse(asked);
        });
    }

    private Segment withTarget(Segment s, String target) {
        Given.words(target);
        SegmentStatus status = switch (s.status()) {
            case NEW, DRAFT, FINAL -> target.isBlank() ? SegmentStatus.NEW : SegmentStatus.DRAFT;
            case QUERY -> SegmentStatus.QUERY;
        };
        return s.target().equals(target) ? s : with(s, target, status, s.question());
    }

    private Segment withQuestion(Segment s, String question) {
        Given.words(question);
        if (s.question().equals(question)) {
            return s;
        }
        boolean asked = s.question().isBlank() && !question.isBlank();
        boolean cleared = question.isBlank() && s.status() == SegmentStatus.QUERY;
        SegmentStatus written = s.target().isBlank() ? SegmentStatus.NEW : SegmentStatus.DRAFT;
        return with(s, s.target(), asked ? SegmentStatus.QUERY : cleared ? written : s.status(), question);
    }

    /// A sentence that another one shares words with (the rules for sentences have changed since) takes its place.
    private Plan<ArticleId> edit(String key, ArticleId id, TextRange sentence, String visit,
            UnaryOperator<Segment> edit) {
        ArticleSentences sentences = ArticleSentences.of(tx, Given.article(tx, id));
        sentences.exactly(sentence);
        List<Segment> there = tx.segments().of(id).stream().filter(s -> s.range().overlaps(sentence)).toList();
        Optional<Segment> existing = there.stream().filter(s -> s.range().equals(sentence)).findFirst();
        Segment before = existing.orElseGet(() -> fresh(sentences, sentence));
        Segment after = edit.apply(before);
        if (after.target().equals(before.target()) && after.question().equals(before.question())
                && after.status() == before.status()) {
            return Plan.nothing(id);
        }
        List<Change> changes = new ArrayList<>();
        Optional<Segment> kept = Optional.of(after).filter(s -> !s.isEmpty());
        if (existing.isPresent() || kept.isPresent()) {
            author.signIn(tx);
            changes.add(new SegmentChange(before.id(), id, existing, kept));
            there.stream().filter(s -> !s.range().equals(sentence))
                    .forEach(s -> changes.add(new SegmentChange(s.id(), id, Optional.of(s), Optional.empty())));
        }
        Step step = Step.of(key, Steps.shortened(before.anchor().quote()));
        return new Plan<>(id, step, changes, visit);
    }

    private Segment fresh(ArticleSentences sentences, TextRange range) {
        String id = tx.segments().unseenOn(sentences.article(), range).orElseGet(Uuid7::next);
        return new Segment(id, sentences.article(), sentences.anchor(range), "", SegmentStatus.NEW, "", author.id(),
                author.now(), author.now());
    }

    private Segment with(Segment s, String target, SegmentStatus status, String question) {
        return new Segment(s.id(), s.article(), s.anchor(), target, status, question, author.id(), s.created(),
                author.now());
    }
}
