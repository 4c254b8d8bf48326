package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Place;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ImportBatch.Entry;
import app.mitjul.session.ImportBatch.Left;
import app.mitjul.session.ImportBatch.Prepared;
import app.mitjul.text.Hashes;
import app.mitjul.text.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the articles out of a stream, batch by batch, with everything that does not need the library: hashes,
/// signatures, ids, and the bytes of the files they were read from.
final class ImportReading {

    private static final int ROWS = 1_000;
    /// A batch of long texts or large files ends earlier: two of them are in memory.
    private static final long BYTES = 16L << 20;
    /// The bytes of a larger file are not kept: a table of 100,000 articles would be in the library twice.
    static final long KEPT = 32L << 20;

    private final ArticleStream stream;
    private final boolean signing;
    private String file = "";
    private boolean kept;

    ImportReading(ArticleStream stream, boolean signing) {
        this.stream = stream;
        this.signing = signing;
    }

    /// The next batch; without entries at the end.
    ImportBatch next() {
        List<Entry> entries = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        long bytes = 0;
        while (entries.size() < ROWS && bytes < BYTES) {
            Optional<Item> item = stream.next();
            if (item.isEmpty()) {
                break;
            }
            int before = files.size();
            Entry entry = entry(item.get(), files);
            bytes += entry instanceof Prepared p ? 3L * p.article().text().length() : 0;
            bytes += files.size() > before ? files.getLast().bytes().length : 0;
            entries.add(entry);
        }
        return new ImportBatch(entries, files);
    }

    private Entry entry(Item item, List<SourceFile> files) {
        return switch (item) {
            case Item.Read read -> prepared(read, files);
            case Item.Skipped skipped -> left(skipped.place(), skipped.why());
        };
    }

    /// An article that cannot be kept does not stop the others.
    private Entry prepared(Item.Read read, List<SourceFile> files) {
        NewArticle article = read.article();
        try {
            Articles.accepted(article);
            NewArticle from = keepsFile(article, files) ? article : withoutFile(article);
            return new Prepared(read.place(), from, new ArticleId(Uuid7.next()), Hashes.sha256(article.text()),
                    signing ? Likeness.of(article.text()) : new byte[0], read.remark());
        } catch (Problem problem) {
            return left(read.place(), problem);
        }
    }

    static Left left(Place place, Problem why) {
        return new Left(ImportRow.skipped(place.file(), place.row(), why.key(), words(why)));
    }

    /// The arguments of a sentence as a report keeps them.
    static List<String> words(Problem problem) {
        return problem.arguments().stream().map(String::valueOf).toList();
    }

    /// Whether the library holds the bytes of the file the article is from. Many articles in a row are from one.
    private boolean keepsFile(NewArticle article, List<SourceFile> files) {
        String hash = article.origin().sourceHash();
        if (!hash.equals(file)) {
            file = hash;
            kept = !hash.isEmpty() && stream.sourceBytes() <= KEPT;
            if (kept) {
                SourceFile source = stream.source();
                Given.words(source.name());
                files.add(source);
            }
        }
        return kept;
    }

    private static NewArticle withoutFile(NewArticle a) {
        Origin o = a.origin();
        return new NewArticle(a.text(), a.title(), a.titleDerived(), a.source(),
                new Origin(o.fileName(), o.line(), o.encoding(), ""), a.bodyStart(), a.truncated(), a.pages());
    }
}
