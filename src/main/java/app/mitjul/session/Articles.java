package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ImportResult.Kind;
import app.mitjul.session.ImportResult.Outcome;
import app.mitjul.store.WriteTx;
import app.mitjul.store.table.PageTable.Paged;
import app.mitjul.text.Hashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The commands on articles.
final class Articles {

    private final WriteTx tx;
    private final Author author;

    Articles(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    /// New rows are made here, out of sight; the change that shows them holds their ids only, so that the journal never
    /// holds a text.
    Plan<ImportResult> take(List<SourceFile> files, List<NewArticle> articles) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<Presence, List<ArticleId>> shown = new HashMap<>();
        Map<String, ArticleId> taken = new HashMap<>();
        for (NewArticle article : articles) {
            String hash = Hashes.sha256(accepted(article).text());
            Outcome outcome = Optional.ofNullable(taken.get(hash)).map(id -> new Outcome(Kind.ALREADY, id))
                    .orElseGet(() -> take(article, hash, shown));
            taken.put(hash, outcome.article());
            outcomes.add(outcome);
        }
        keep(files, taken.values());
        List<Change> changes = new ArrayList<>();
        shown.forEach((before, ids) -> changes.add(new ArticlePresence(ids, before, Presence.LIVE)));
        int count = shown.values().stream().mapToInt(List::size).sum();
        return Plan.of(new ImportResult(outcomes), Steps.of("import", count), changes);
    }

    Plan<Integer> delete(Set<ArticleId> ids) {
        List<Article> live = tx.articles().find(ids).stream().filter(a -> a.presence() == Presence.LIVE).toList();
        if (live.isEmpty()) {
            return Plan.nothing(0);
        }
        Step step = Step.of("delete-articles", Integer.toString(live.size()),
                Steps.shortened(live.getFirst().title()));
        return Plan.of(live.size(), step, new ArticlePresence(live.stream().map(Article::id).toList(), Presence.LIVE,
                Presence.BINNED));
    }

    Plan<ArticleId> edit(ArticleId id, Article.Fields fields) {
        Article article = Given.article(tx, id);
        Given.words(fields.title());
        words(fields.source());
        if (fields.title().isBlank()) {
            throw new Problem("article.title-empty");
        }
        String published = fields.source().published();
        if (!published.isBlank() && PartialDate.parse(published).isEmpty()) {
            throw new Problem("article.date", published);
        }
        return fields.equals(article.fields())
                ? Plan.nothing(id)
                : Plan.of(id, Step.of("edit-article", Steps.shortened(fields.title())),
                        new ArticleChange(id, article.fields(), fields));
    }

    /// Not a step of the journal: nobody decided anything. So nobody is told either when the article is gone by now: an
    /// import that is taken back while one of its articles is open.
    Plan<ArticleId> opened(ArticleId id) {
        // A damaged row stays as it is until a person has looked: writing it anew would pass it off as sound.
        return tx.articles().find(id)
                .filter(a -> a.presence() == Presence.LIVE && a.state() == ReadingState.UNREAD)
                .filter(a -> !tx.articles().isDamaged(id))
                .map(a -> Plan.of(id, Step.of("open"), inState(a, ReadingState.READING))).orElse(Plan.nothing(id));
    }

    Plan<Integer> setState(Set<ArticleId> ids, ReadingState state) {
        List<Article> others = tx.articles().find(ids).stream()
                .filter(a -> a.presence() == Presence.LIVE && a.state() != state).toList();
        if (others.isEmpty()) {
            return Plan.nothing(0);
        }
        String key = switch (state) {
            case UNREAD -> "mark-unread";
            case READING -> "mark-reading";
            case DONE -> "mark-done";
        };
        Step step = Step.of(key, Integer.toString(others.size()), Steps.shortened(others.getFirst().title()));
        return Plan.of(others.size(), step, others.stream().map(a -> inState(a, state)).toList());
    }

    private static ArticleChange inState(Article article, ReadingState state) {
        Article.Fields fields = article.fields();
        return new ArticleChange(article.id(), fields, new Article.Fields(fields.title(), fields.titleDerived(),
                fields.source(), state));
    }

    private Outcome take(NewArticle article, String hash, Map<Presence, List<ArticleId>> shown) {
        Optional<Article> existing = tx.articles().withText(hash).or(() -> tx.articles().withEarlierText(hash));
        if (existing.isPresent() && existing.get().presence() == Presence.LIVE) {
            return new Outcome(Kind.ALREADY, existing.get().id());
        }
        Article row = existing.orElseGet(() -> insert(article, hash));
        shown.computeIfAbsent(row.presence(), presence -> new ArrayList<>()).add(row.id());
        return new Outcome(existing.isPresent() ? Kind.RESTORED : Kind.IMPORTED, row.id());
    }

    private Article insert(NewArticle a, String hash) {
        Article row = new Article(new ArticleId(Uuid7.next()), tx.articles().nextSeq(), a.title(), a.titleDerived(),
                a.source(), a.origin(), a.text().length(), a.bodyStart(), a.truncated(), ReadingState.UNREAD,
                Presence.UNDONE, author.now(), hash);
        tx.insert(row, a.text());
        tx.pages().keep(List.of(new Paged(row.id(), hash, a.pages())));
        return row;
    }

    private void keep(List<SourceFile> files, Iterable<ArticleId> articles) {
        Map<String, SourceFile> byHash = new HashMap<>();
        files.forEach(file -> byHash.putIfAbsent(file.hash(), file));
        for (ArticleId id : articles) {
            tx.articles().find(id).map(a -> byHash.get(a.origin().sourceHash())).ifPresent(this::keep);
        }
    }

    private void keep(SourceFile file) {
        if (!tx.sourceFiles().has(file.hash())) {
            keep(tx, file);
        }
    }

    /// Keeps the bytes an article was read from.
    static void keep(WriteTx tx, SourceFile file) {
        Given.words(file.name());
        if (!Hashes.sha256(file.bytes()).equals(file.hash())) {
            throw new Problem("source-file.hash", file.name());
        }
        tx.sourceFiles().keep(file);
    }

    /// Keeps the pages of every version that came with a copy of an article.
    static void keepPages(WriteTx tx, ArticleId here, ArticleCopy copy) {
        List<Paged> pages = new ArrayList<>();
        copy.pages().forEach((hash, its) -> pages.add(new Paged(here, hash, its)));
        tx.pages().keep(pages);
    }

    /// @throws Problem
    ///             when it cannot be kept
    static NewArticle accepted(NewArticle article) {
        Given.words(article.text());
        Given.words(article.title());
        words(article.source());
        if (article.text().isBlank()) {
            throw new Problem("article.text-empty");
        }
        if (article.bodyStart() < 0 || article.bodyStart() > article.text().length()) {
            throw new IllegalArgumentException("body starts outside the text: " + article.bodyStart());
        }
        if (article.pages().starts().stream().anyMatch(s -> s.offset() >= article.text().length())) {
            throw new IllegalArgumentException("a page starts outside the text: " + article.pages());
        }
        return article;
    }

    static void words(Source s) {
        List.of(s.outlet(), s.reporter(), s.role(), s.partner(), s.cited(), s.published(), s.url(), s.language())
                .forEach(Given::words);
    }
}
