package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import app.mitjul.text.Hashes;
import java.util.ArrayList;
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
    private final Merge.From from;
    private final boolean pristine;
    private final Map<ArticleId, Placed> places = new HashMap<>();
    private final Set<ArticleId> seen = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Shown<ArticleId> shown = new Shown<>();
    private final List<Change> edits = new ArrayList<>();
    private long lastSeq;
    private int already;

    MergeArticles(WriteTx tx, Merge.From from, boolean pristine) {
        this.tx = tx;
        this.from = from;
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

    List<Change> changes() {
        List<Change> changes = new ArrayList<>(edits);
        changes.addAll(shown.changes(ArticlePresence::new));
        return changes;
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
        boolean first = seen.add(mine.id());
        if (first && existing.isPresent()) {
            edit(mine, theirs);
        }
        if (!first || mine.presence() == Presence.LIVE || mine.presence() == theirs.presence()) {
            already++;
            return;
        }
        shown.add(mine.id(), mine.presence(), theirs.presence());
    }

    /// One whose import was undone is as the copy has it. As a change: an older step may need it as it was.
    private void edit(Article mine, Article theirs) {
        Article.Fields fields = mine.presence() == Presence.UNDONE
                ? theirs.fields()
                : from == Merge.From.STATE ? joined(mine.fields(), theirs.fields()) : mine.fields();
        if (!fields.equals(mine.fields())) {
            edits.add(new ArticleChange(mine.id(), mine.fields(), fields));
        }
    }

    /// What nobody said here is as it was said there.
    private static Article.Fields joined(Article.Fields mine, Article.Fields theirs) {
        boolean titled = !mine.titleDerived() || theirs.titleDerived();
        Source a = mine.source();
        Source b = theirs.source();
        Source source = new Source(either(a.outlet(), b.outlet()), either(a.reporter(), b.reporter()),
                either(a.role(), b.role()), either(a.partner(), b.partner()), either(a.cited(), b.cited()),
                either(a.published(), b.published()), either(a.url(), b.url()), either(a.language(), b.language()));
        ReadingState state = mine.state().compareTo(theirs.state()) < 0 ? theirs.state() : mine.state();
        return new Article.Fields(titled ? mine.title() : theirs.title(), mine.titleDerived() && theirs.titleDerived(),
                source, state);
    }

    private static String either(String mine, String theirs) {
        return mine.isBlank() ? theirs : mine;
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
