package app.mitjul.session;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.session.ImportBatch.Prepared;
import app.mitjul.store.Staged;
import app.mitjul.store.WriteTx;
import app.mitjul.store.table.LikenessTable.Signed;
import app.mitjul.store.table.PageTable.Paged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An import on its way into the library. Its articles are written out of sight, batch by batch, so that other commands
/// find their turn between them; one change at the end shows them all. Only the writer thread uses it.
final class ImportStaging {

    private final ImportReport begun;
    private final ImportSorting sorting;
    private final Author author;
    private final Set<ArticleId> articles = new HashSet<>();
    private final List<ArticleId> inOrder = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int parts;

    ImportStaging(ImportReport begun, ImportSorting sorting, Author author) {
        this.begun = begun;
        this.sorting = sorting;
        this.author = author;
    }

    void begin(WriteTx tx) {
        tx.imports().begin(begun);
    }

    /// Puts the next batch in.
    int add(WriteTx tx, ImportBatch batch) {
        ImportSorting.Sorted sorted = sorting.sort(tx, batch, articles);
        for (SourceFile file : batch.files()) {
            if (!tx.sourceFiles().has(file.hash())) {
                tx.sourceFiles().keep(file);
                files.add(file.hash());
            }
        }
        insert(tx, sorted.fresh());
        tx.imports().add(begun.id(), parts++, sorted.rows());
        return articles.size();
    }

    private void insert(WriteTx tx, List<Prepared> fresh) {
        long seq = tx.articles().nextSeq();
        List<Article> rows = new ArrayList<>(fresh.size());
        List<ArticleText> texts = new ArrayList<>(fresh.size());
        List<Signed> signatures = new ArrayList<>(fresh.size());
        List<Paged> pages = new ArrayList<>();
        for (Prepared p : fresh) {
            NewArticle a = p.article();
            rows.add(new Article(p.id(), seq, a.title(), a.titleDerived(), a.source(), a.origin(), a.text().length(),
                    a.bodyStart(), a.truncated(), ReadingState.UNREAD, Presence.UNDONE, author.now(), p.textHash()));
            texts.add(new ArticleText(p.id(), a.text(), p.textHash()));
            signatures.add(new Signed(seq++, p.textHash(), p.signature()));
            pages.add(new Paged(p.id(), p.textHash(), a.pages()));
            articles.add(p.id());
            inOrder.add(p.id());
        }
        tx.insertAll(rows, texts);
        tx.pages().keep(pages);
        tx.likeness().save(signatures);
    }

    Staged staged() {
        return new Staged(begun.id(), inOrder, files);
    }

    /// What shows all of it. Holds ids only.
    Plan<ImportReport> plan(WriteTx tx) {
        List<Change> changes = new ArrayList<>();
        if (!inOrder.isEmpty()) {
            changes.add(new ArticlePresence(inOrder, Presence.UNDONE, Presence.LIVE));
        }
        Map<Presence, List<Article>> back = tx.articles().find(sorting.restored()).stream()
                .filter(a -> a.presence() != Presence.LIVE).collect(Collectors.groupingBy(Article::presence));
        back.forEach((presence, some) -> changes
                .add(new ArticlePresence(some.stream().map(Article::id).toList(), presence, Presence.LIVE)));
        ImportReport report = new ImportReport(begun.id(), begun.at(), begun.by(), begun.name(), sorting.files(),
                begun.likeness(), sorting.counts());
        tx.imports().end(report);
        return Plan.of(report, Steps.of("import", report.taken()), changes);
    }
}
