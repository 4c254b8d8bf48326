package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import app.mitjul.text.Hashes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the place of each article of a copy: the one here with the same text, or a new row.
final class MergeArticles {

    /// An article here and its text.
    record Placed(Article article, String text) {
    }

    private final WriteTx tx;
    private final boolean pristine;
    private final Map<ArticleId, Placed> places = new HashMap<>();
    private final Set<ArticleId> seen = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Shown<ArticleId> shown = new Shown<>();
    private long lastSeq;
    private int already;

    MergeArticles(WriteTx tx, boolean pristine) {
        this.tx = tx;
        this.pristine = pristine;
    }

    void add(List<ArticleCopy> articles) {
        lastSeq = tx.articles().nextSeq() - 1;
        articles.forEach(this::add);
    }

    /// The article here that stands for that of the copy.
    Optional<Placed> place(ArticleId ofCopy) {
        return Optional.ofNullable(places.get(ofCopy));
    }

    boolean uses(String sourceHash) {
        return sources.contains(sourceHash);
    }

    List<ArticlePresence> changes() {
        return shown.changes(ArticlePresence::new);
    }

    int imported() {
        return shown.count();
    }

    int already() {
        return already;
    }

    private void add(ArticleCopy copy) {
        Article theirs = accepted(copy);
        Optional<Article> existing = tx.articles().withText(theirs.textHash());
        Article mine = existing.orElseGet(() -> insert(theirs, copy.text()));
        places.put(theirs.id(), new Placed(mine, copy.text()));
        if (!seen.add(mine.id()) || mine.presence() == Presence.LIVE || mine.presence() == theirs.presence()) {
            already++;
            return;
        }
        if (mine.presence() == Presence.UNDONE) {
            tx.articles().updateFields(mine.with(theirs.fields()));
        }
        shown.add(mine.id(), mine.presence(), theirs.presence());
    }

    /// In a library that held nothing yet the numbers are kept; elsewhere the articles follow those that are there.
    private Article insert(Article a, String text) {
        lastSeq = pristine && a.seq() > lastSeq ? a.seq() : lastSeq + 1;
        ArticleId id = tx.articles().find(a.id()).isEmpty() ? a.id() : new ArticleId(Uuid7.next());
        Article row = new Article(id, lastSeq, a.title(), a.titleDerived(), a.source(), a.origin(), a.length(),
                a.bodyStart(), a.truncated(), a.state(), Presence.UNDONE, a.imported(), a.textHash());
        tx.insert(row, text);
        sources.add(row.origin().sourceHash());
        return row;
    }

    private static Article accepted(ArticleCopy copy) {
        Article a = copy.article();
        Given.words(copy.text());
        Given.words(a.title());
        Articles.words(a.source());
        boolean fits = Hashes.sha256(copy.text()).equals(a.textHash()) && copy.text().length() == a.length()
                && a.bodyStart() >= 0 && a.bodyStart() <= a.length();
        if (!fits || a.presence() == Presence.UNDONE) {
            throw new Problem("copy.article", a.id().value());
        }
        return a;
    }
}
