package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
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
import app.mitjul.text.anchor.Carrying;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the place of each article of a copy: the one here with the same text, or a new row.
final class MergeArticles {

    /// An article here, that of the copy, and the text that is in use here.
    record Placed(Article article, ArticleCopy copy, String text) {

        /// An anchor of the copy, on the text in use here. Corrected only on one side, its words are looked for; what is
        /// not found stays on the version it was made on, as lost.
        Anchor anchor(Anchor theirs) {
            if (theirs.textHash().equals(article.textHash())) {
                return theirs;
            }
            return copy.text(theirs.textHash())
                    .flatMap(version -> Carrying.between(version, text).carry(theirs.range()).range())
                    .map(range -> theirs.carried(article.textHash(), text, range)).orElse(theirs);
        }
    }

    private final WriteTx tx;
    private final Merge.From from;
    private final boolean pristine;
    private final Map<ArticleId, Placed> places = new HashMap<>();
    private final Map<ArticleId, String> hashes = new HashMap<>();
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

    /// Whether an anchor lies in the text that is in use in an article here.
    boolean isPlaced(ArticleId here, Anchor anchor) {
        return anchor.textHash().equals(hashes.get(here));
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
        Optional<Article> existing = tx.articles().withText(theirs.textHash())
                .or(() -> tx.articles().withEarlierText(theirs.textHash())).or(() -> corrected(copy));
        Article mine = existing.orElseGet(() -> insert(theirs, copy));
        places.put(theirs.id(), new Placed(mine, copy, inUse(mine, copy)));
        hashes.put(mine.id(), mine.textHash());
        if (existing.isPresent()) {
            versions(copy).forEach(version -> tx.texts().add(mine.id(), version.text(), version.hash()));
        }
        Articles.keepPages(tx, mine.id(), copy);
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
    private Article insert(Article a, ArticleCopy copy) {
        lastSeq = pristine && a.seq() > lastSeq ? a.seq() : lastSeq + 1;
        ArticleId id = tx.articles().find(a.id()).isEmpty() ? a.id() : new ArticleId(Uuid7.next());
        Article row = new Article(id, lastSeq, a.title(), a.titleDerived(), a.source(), a.origin(), a.length(),
                a.bodyStart(), a.truncated(), a.state(), Presence.UNDONE, a.imported(), a.textHash());
        tx.insert(row, copy.text(), copy.others());
        sources.add(row.origin().sourceHash());
        return row;
    }

    /// An article here that has the text which that of the copy had before it was corrected there, or is the same one.
    private Optional<Article> corrected(ArticleCopy copy) {
        Article theirs = copy.article();
        return copy.others().stream().flatMap(version -> tx.articles().withText(version.hash()).stream()).findFirst()
                .or(() -> tx.articles().find(theirs.id()).filter(a -> a.imported().equals(theirs.imported())));
    }

    private static List<ArticleText> versions(ArticleCopy copy) {
        List<ArticleText> all = new ArrayList<>(copy.others());
        all.add(new ArticleText(copy.article().id(), copy.text(), copy.article().textHash()));
        return all;
    }

    private String inUse(Article mine, ArticleCopy copy) {
        return copy.text(mine.textHash()).orElseGet(() -> tx.texts().find(mine.id()).orElseThrow().text());
    }

    private static Article accepted(ArticleCopy copy) {
        Article a = copy.article();
        Given.words(copy.text());
        for (ArticleText version : copy.others()) {
            if (!Hashes.sha256(Given.words(version.text())).equals(version.hash())) {
                throw new Problem("copy.article", a.id().value());
            }
        }
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
