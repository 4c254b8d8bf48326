package app.mitjul.session;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundDates;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Place;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// A stream of articles for tests: what it gives is known, and it can stop where the test wants.
final class ArticlesToCome implements ArticleStream {

    private final List<Item> items = new ArrayList<>();
    private final byte[] bytes;
    private final String hash;
    private IntConsumer before = n -> {};
    private long size;
    private int next;
    private boolean closed;

    ArticlesToCome(String fileContent) {
        bytes = fileContent.getBytes(StandardCharsets.UTF_8);
        hash = Hashes.sha256(bytes);
        size = bytes.length;
    }

    /// The same number of short articles, each with a text of its own.
    static ArticlesToCome many(int count, String words) {
        ArticlesToCome stream = new ArticlesToCome(words);
        for (int i = 0; i < count; i++) {
            stream.add("본문 " + words + " " + i);
        }
        return stream;
    }

    ArticlesToCome add(String text) {
        Source source = new Source("", "", "", "", "", "", "", "ko");
        int row = items.size() + 1;
        items.add(new Item.Read(new Place("many.jsonl", row), new NewArticle(text, "제목 " + row, false, source,
                new Origin("many.jsonl", row, "UTF-8", hash), 0, false)));
        return this;
    }

    /// An article of a file with pages.
    ArticlesToCome add(String text, Pages pages) {
        add(text);
        Item.Read last = (Item.Read) items.removeLast();
        items.add(new Item.Read(last.place(), last.article().with(pages)));
        return this;
    }

    ArticlesToCome skip(Problem why) {
        items.add(new Item.Skipped(new Place("many.jsonl", items.size() + 1), why));
        return this;
    }

    /// What happens before an item is given.
    ArticlesToCome before(IntConsumer action) {
        before = action;
        return this;
    }

    /// The file says that it is so large.
    ArticlesToCome large(long bytes) {
        size = bytes;
        return this;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public Found found() {
        return new Found("many.jsonl", 1, ArticleFormat.values()[0], Optional.empty(), Optional.empty(),
                Optional.empty(), FoundDates.NONE, "ko", TitleFrom.BEGINNING);
    }

    @Override
    public Optional<Item> next() {
        if (next == items.size()) {
            return Optional.empty();
        }
        before.accept(next);
        return Optional.of(items.get(next++));
    }

    @Override
    public SourceFile source() {
        return new SourceFile(hash, "many.jsonl", bytes);
    }

    @Override
    public long sourceBytes() {
        return size;
    }

    @Override
    public double done() {
        return items.isEmpty() ? 1 : (double) next / items.size();
    }

    @Override
    public void close() {
        closed = true;
    }
}
