package app.mitjul.session;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.Change.TextChange;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the articles those of another state of the library. One whose bin was emptied since and whose text was imported
/// anew is the one that is here: a library has each text once. It keeps the id it has now.
final class ArticlesOfState {

    private final WriteTx tx;
    private final Map<ArticleId, Article> here = new HashMap<>();
    private final Map<String, Article> byText = new HashMap<>();
    private final TreeSet<Long> numbers = new TreeSet<>();
    private final Map<ArticleId, ArticleId> places = new HashMap<>();
    /// In a row: two articles may exchange theirs.
    private final List<Change> texts = new ArrayList<>();
    private final List<Change> edits = new ArrayList<>();
    private final Shown<ArticleId> shown = new Shown<>();
    private long last;

    ArticlesOfState(WriteTx tx) {
        this.tx = tx;
        for (Article article : tx.articles().every()) {
            here.put(article.id(), article);
            byText.put(article.textHash(), article);
            numbers.add(article.seq());
        }
    }

    List<Change> changes(List<ArticleCopy> articles) {
        Set<ArticleId> ids = articles.stream().map(copy -> copy.article().id()).collect(Collectors.toSet());
        for (ArticleCopy copy : articles) {
            Article theirs = copy.article();
            Article mine = mine(theirs, ids);
            if (mine == null) {
                insert(theirs, copy);
            } else {
                versions(mine, copy);
                places.put(theirs.id(), mine.id());
                last = Math.max(last, mine.seq());
                edit(mine, theirs);
            }
        }
        hide(Set.copyOf(places.values()));
        List<Change> changes = new ArrayList<>(texts);
        changes.addAll(edits);
        changes.addAll(shown.changes(ArticlePresence::new));
        return changes;
    }

    /// The one with the id, whatever its text was corrected to; unless its text came in anew under another id.
    private @Nullable Article mine(Article theirs, Set<ArticleId> ids) {
        Article same = byText.get(theirs.textHash());
        return same != null && !ids.contains(same.id()) ? same : here.get(theirs.id());
    }

    /// The article here that is that of the other state.
    ArticleId place(ArticleId theirs) {
        ArticleId mine = places.get(theirs);
        if (mine == null) {
            throw new Problem("copy.incomplete", theirs.value());
        }
        return mine;
    }

    /// The texts themselves are kept; the change says which is in use.
    private void versions(Article mine, ArticleCopy copy) {
        copy.others().forEach(version -> tx.texts().add(mine.id(), version.text(), version.hash()));
        tx.texts().add(mine.id(), copy.text(), copy.article().textHash());
        Articles.keepPages(tx, mine.id(), copy);
        if (!mine.version().equals(copy.article().version())) {
            texts.add(new TextChange(mine.id(), mine.version(), copy.article().version()));
        }
    }

    private void edit(Article mine, Article theirs) {
        if (!mine.fields().equals(theirs.fields())) {
            edits.add(new ArticleChange(mine.id(), mine.fields(), theirs.fields()));
        }
        if (mine.presence() != theirs.presence()) {
            shown.add(mine.id(), mine.presence(), theirs.presence());
        }
    }

    /// Out of sight; the change that shows it holds its id only.
    private void insert(Article theirs, ArticleCopy copy) {
        last = numberAfter(last, theirs.seq());
        numbers.add(last);
        Article row = new Article(theirs.id(), last, theirs.title(), theirs.titleDerived(), theirs.source(),
                theirs.origin(), theirs.length(), theirs.bodyStart(), theirs.truncated(), theirs.state(),
                Presence.UNDONE, theirs.imported(), theirs.textHash());
        tx.insert(row, copy.text(), copy.others());
        Articles.keepPages(tx, row.id(), copy);
        places.put(theirs.id(), theirs.id());
        shown.add(theirs.id(), Presence.UNDONE, theirs.presence());
    }

    /// Its own number where that is free, else the next free one: the order stays.
    private long numberAfter(long before, long wanted) {
        long number = Math.max(before + 1, wanted);
        while (numbers.contains(number)) {
            number++;
        }
        return number;
    }

    private void hide(Set<ArticleId> wanted) {
        here.values().stream().filter(a -> a.presence() != Presence.UNDONE && !wanted.contains(a.id()))
                .forEach(a -> shown.add(a.id(), a.presence(), Presence.UNDONE));
    }
}
