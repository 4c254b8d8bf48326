package app.mitjul.session;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.session.Correction.Translated;
import app.mitjul.text.Hashes;
import app.mitjul.text.Sentence;
import app.mitjul.text.Sentences;
import app.mitjul.text.Titles;
import app.mitjul.text.Truncation;
import app.mitjul.text.anchor.Carried;
import app.mitjul.text.anchor.Carrying;
import app.mitjul.text.anchor.Diff;
import app.mitjul.text.anchor.Fate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One article on its way to another text: where everything lies then. Reads nothing.
final class CarriedText {

    private final Article article;
    private final String before;
    private final String after;
    private final String hash;
    private final Diff diff;
    private final Carrying carrying;

    CarriedText(Article article, ArticleText before, String after) {
        this.article = article;
        this.before = before.text();
        this.after = after;
        hash = Hashes.sha256(after);
        diff = Diff.of(this.before, after);
        carrying = Carrying.between(this.before, after, diff);
    }

    Diff diff() {
        return diff;
    }

    String text() {
        return after;
    }

    String hash() {
        return hash;
    }

    Carried carry(TextRange range) {
        return carrying.carry(range);
    }

    Article.Version version() {
        int body = bodyStart();
        boolean asFound = article.truncated() == Truncation.isCutOff(before, article.bodyStart());
        return new Article.Version(hash, after.length(), body,
                asFound ? Truncation.isCutOff(after, body) : article.truncated());
    }

    /// What is put in where the body begins belongs to it.
    private int bodyStart() {
        int old = article.bodyStart();
        if (old == 0 || old >= before.length()) {
            return old == 0 ? 0 : after.length();
        }
        int at = carrying.holds(old - 1) ? carrying.place(old - 1) + 1 : carrying.place(old);
        while (at < after.length() && Character.isWhitespace(after.charAt(at))) {
            at++;
        }
        return at;
    }

    /// A title that is the beginning of the body is made anew; one that is a line before the body goes with that line.
    Article.Fields fields() {
        Article.Fields f = article.fields();
        String title = f.titleDerived() ? derived() : carriedTitle(f.title());
        return new Article.Fields(title, f.titleDerived(), f.source(), f.state());
    }

    private String derived() {
        String title = Titles.derive(after, bodyStart());
        return title.isEmpty() ? Titles.derive(after, 0) : title;
    }

    private String carriedTitle(String title) {
        int at = before.indexOf(title);
        if (at < 0 || at + title.length() > article.bodyStart()) {
            return title;
        }
        return carry(new TextRange(at, at + title.length())).range().map(r -> r.of(after))
                .filter(words -> words.indexOf('\n') < 0).orElse(title);
    }

    SentenceEdits edits(SentenceEdits old) {
        return new SentenceEdits(carried(old.joins()), carried(old.splits()));
    }

    private SortedSet<Integer> carried(SortedSet<Integer> offsets) {
        return offsets.stream().filter(carrying::holds).map(carrying::place)
                .filter(at -> at > 0 && at < after.length()).collect(Collectors.toCollection(TreeSet::new));
    }

    Pages pages(Pages old) {
        return CarriedPages.of(old, carrying, after);
    }

    List<Sentence> sentences(SentenceEdits edits) {
        return Sentences.of(after, bodyStart(), edits);
    }

    /// A translation goes with the sentence that has most of its words.
    Translated translated(Segment segment, List<Sentence> sentences) {
        Carried carried = carry(segment.range());
        Optional<TextRange> sentence = carried.range().flatMap(r -> holding(r, sentences));
        if (sentence.isEmpty()) {
            return new Translated(segment, Fate.LOST, Optional.empty(), "");
        }
        String quote = sentence.get().of(after);
        boolean same = sentence.equals(carried.range()) && carried.fate() != Fate.CHANGED;
        return new Translated(segment, same ? carried.fate() : Fate.CHANGED, sentence, quote);
    }

    private static Optional<TextRange> holding(TextRange words, List<Sentence> sentences) {
        TextRange best = null;
        int most = 0;
        for (Sentence sentence : sentences) {
            int shared = Math.min(sentence.range().end(), words.end())
                    - Math.max(sentence.range().start(), words.start());
            if (shared > most) {
                most = shared;
                best = sentence.range();
            }
        }
        return Optional.ofNullable(best);
    }
}
