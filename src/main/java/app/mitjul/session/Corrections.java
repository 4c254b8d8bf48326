package app.mitjul.session;

import app.mitjul.domain.article.PagedText;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.Carry;
import app.mitjul.domain.change.Change.SentenceChange;
import app.mitjul.domain.change.Change.TextChange;
import app.mitjul.domain.change.Step;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Correction.Mark;
import app.mitjul.session.Correction.Translated;
import app.mitjul.store.ReadTx;
import app.mitjul.store.WriteTx;
import app.mitjul.store.table.PageTable.Paged;
import app.mitjul.text.Hashes;
import app.mitjul.text.Sentence;
import app.mitjul.text.anchor.Carried;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Gives an article another text: what that comes to, and the step that does it. Costs a comparison of both texts, and
/// of older versions that lost marks lie in: when their words are back, so are they.
final class Corrections {

    private final ReadTx tx;
    private final Article article;
    private final ArticleText before;
    private final CarriedText to;
    private final CarriedMarks carrying;
    private final SentenceEdits oldEdits;
    private final SentenceEdits edits;

    private Corrections(ReadTx tx, ArticleId id, String words) {
        this.tx = tx;
        article = Given.article(tx, id);
        before = Given.text(tx, id);
        to = new CarriedText(article, before, accepted(words));
        carrying = new CarriedMarks(tx, before, to);
        oldEdits = tx.sentenceEdits().of(id);
        edits = to.edits(oldEdits);
    }

    /// What it would come to.
    static Correction preview(ReadTx tx, ArticleId id, String words) {
        return new Corrections(tx, id, words).correction();
    }

    /// @param from
    ///            hash of the version that was corrected
    /// @param read
    ///            what the words were read from, when that is a file
    /// @throws Problem
    ///             when another version is in use by now, or another article has the new text
    static Plan<Correction> plan(WriteTx tx, Author author, ArticleId id, String from, String words,
            Optional<PagedText> read) {
        Corrections corrections = new Corrections(tx, id, words);
        if (!corrections.before.hash().equals(from)) {
            throw new Problem("text.other-version");
        }
        Correction correction = corrections.correction();
        CarriedText to = corrections.to;
        // Even of the same words: the article may have been read when nobody knew of pages.
        Pages pages = read.filter(r -> !r.pages().isEmpty()).map(r -> CarriedPages.in(to.text(), r))
                .orElseGet(() -> to.pages(tx.pages().of(id, from)));
        tx.pages().keep(List.of(new Paged(id, to.hash(), pages)));
        if (correction.isNothing()) {
            return Plan.nothing(correction);
        }
        tx.texts().add(id, to.text(), to.hash());
        return Plan.of(correction, Step.of("correct-text", Steps.shortened(corrections.article.title())),
                corrections.changes(correction, author));
    }

    private Correction correction() {
        List<Mark> marks = Stream
                .concat(tx.annotations().readable(article.id()).stream(), tx.annotations().lost(article.id()).stream())
                .sorted(java.util.Comparator.comparing(Annotation::range)).map(this::mark).toList();
        List<Sentence> sentences = to.sentences(edits);
        List<Translated> translated = tx.segments().of(article.id()).stream().map(s -> to.translated(s, sentences))
                .toList();
        return new Correction(article.id(), before, to.text(), to.diff(), marks, translated,
                cuts(oldEdits) - cuts(edits));
    }

    private static int cuts(SentenceEdits edits) {
        return edits.joins().size() + edits.splits().size();
    }

    private Mark mark(Annotation annotation) {
        Carried carried = carrying.carry(annotation.anchor());
        return new Mark(annotation, carried.fate(), carried.range(),
                carried.range().map(r -> r.of(to.text())).orElse(""));
    }

    private List<Change> changes(Correction correction, Author author) {
        List<Change> changes = new ArrayList<>();
        changes.add(new TextChange(article.id(), article.version(), to.version()));
        if (!to.fields().equals(article.fields())) {
            changes.add(new ArticleChange(article.id(), article.fields(), to.fields()));
        }
        List<Carry.Step> steps = steps();
        if (!steps.isEmpty()) {
            changes.add(new Carry(steps));
        }
        if (!edits.equals(oldEdits)) {
            changes.add(new SentenceChange(article.id(), oldEdits, edits));
        }
        changes.addAll(CarriedSegments.changes(correction.sentences(), to, author));
        return changes;
    }

    /// Deleted annotations go along: they may be restored. What is damaged stays where it was: nobody has looked at it.
    private List<Carry.Step> steps() {
        Set<String> damaged = new HashSet<>(tx.annotations().damaged(article.id()));
        List<Carry.Step> steps = new ArrayList<>();
        for (Annotation a : tx.annotations().everyOf(article.id())) {
            if (a.presence() != Presence.UNDONE && !damaged.contains(a.id().value())) {
                carrying.carry(a.anchor()).range().map(r -> a.anchor().carried(to.hash(), to.text(), r))
                        .ifPresent(anchor -> steps.add(new Carry.Step(a.id(), a.anchor(), anchor)));
            }
        }
        return steps;
    }

    /// LF line ends, no BOM, otherwise as it is.
    private String accepted(String words) {
        String text = Given.words(words.startsWith("\uFEFF") ? words.substring(1) : words).replace("\r\n", "\n")
                .replace('\r', '\n');
        if (text.isBlank()) {
            throw new Problem("text.empty");
        }
        Optional<Article> other = tx.articles().withText(Hashes.sha256(text))
                .filter(a -> !a.id().equals(article.id()));
        if (other.isPresent()) {
            String key = switch (other.get().presence()) {
                case LIVE -> "text.taken";
                case BINNED -> "text.taken-in-bin";
                case UNDONE -> "text.taken-undone";
            };
            throw new Problem(key, other.get().title());
        }
        return text;
    }
}
