package app.mitjul.exchange.in;

import app.mitjul.domain.article.SourceFile;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Place;
import app.mitjul.i18n.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One stream after the other; each is opened when its turn comes.
final class Joined implements ArticleStream {

    private final Deque<ArticleStreams.Part> waiting;
    private final Deque<Item.Skipped> refused = new ArrayDeque<>();
    private final int all;
    private final Found found;
    private @Nullable ArticleStream now;
    private @Nullable ArticleStream last;

    Joined(List<ArticleStreams.Part> parts) {
        waiting = new ArrayDeque<>(parts);
        all = parts.size();
        while (now == null && !waiting.isEmpty()) {
            openNext();
        }
        if (now == null) {
            throw refused.isEmpty() ? new Problem("import.nothing") : refused.getFirst().why();
        }
        found = now.found();
    }

    private void openNext() {
        ArticleStreams.Part next = waiting.removeFirst();
        try {
            now = usable(next.open().get());
        } catch (Problem problem) {
            refused.add(new Item.Skipped(new Place(next.name(), 0), problem));
        }
    }

    /// The first that is gone on with has found something; of one of which every file is refused each has its row.
    private @Nullable ArticleStream usable(ArticleStream opened) {
        try {
            opened.found();
            return opened;
        } catch (Problem everyFile) {
            try (opened) {
                for (Optional<Item> item = opened.next(); item.isPresent(); item = opened.next()) {
                    if (item.get() instanceof Item.Skipped skipped) {
                        refused.add(skipped);
                    }
                }
            }
            return null;
        }
    }

    @Override
    public Found found() {
        return found;
    }

    @Override
    public Optional<Item> next() {
        while (true) {
            Item why = refused.poll();
            if (why != null) {
                return Optional.of(why);
            }
            if (now == null) {
                if (waiting.isEmpty()) {
                    return Optional.empty();
                }
                openNext();
                continue;
            }
            Optional<Item> item = now.next();
            if (item.isPresent()) {
                last = item.get() instanceof Item.Read ? now : last;
                return item;
            }
            end();
        }
    }

    /// The one that gave the last article may still be asked for its file: what was opened is closed, what was read stays
    /// known.
    private void end() {
        if (now != null) {
            now.close();
            now = null;
        }
    }

    private ArticleStream last() {
        if (last == null) {
            throw new IllegalStateException("no article was read");
        }
        return last;
    }

    @Override
    public SourceFile source() {
        return last().source();
    }

    @Override
    public long sourceBytes() {
        return last().sourceBytes();
    }

    @Override
    public double done() {
        double begun = now == null ? 0 : now.done() - 1;
        return all == 0 ? 1 : Math.clamp((all - waiting.size() + begun) / all, 0, 1);
    }

    @Override
    public void close() {
        end();
        waiting.clear();
        refused.clear();
    }
}
