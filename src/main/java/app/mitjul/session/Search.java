package app.mitjul.session;

import app.mitjul.i18n.Problem;
import app.mitjul.search.Concordance;
import app.mitjul.search.Finder;
import app.mitjul.search.SearchCount;
import app.mitjul.search.SearchRequest;
import app.mitjul.search.SearchResults;
import app.mitjul.store.LibraryFile;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/// To search an open library. Nothing here blocks; a future that is cancelled stops the work behind it soon. Which answer
/// still counts when another query was typed meanwhile is the screen's business.
public final class Search {

    private final LibraryFile file;
    private final Executor readers;

    Search(LibraryFile file, Executor readers) {
        this.file = file;
        this.readers = readers;
    }

    /// One page of hits. Ends with a Problem only when the library cannot be read.
    public CompletableFuture<SearchResults> search(SearchRequest request) {
        return ask(finder -> finder.page(request));
    }

    /// How many hits there are in all, in the mode [#search] answers in, and, when there is none, other ways to understand
    /// the query. Limits and pages do not matter to it.
    public CompletableFuture<SearchCount> count(SearchRequest request) {
        return ask(finder -> finder.count(request));
    }

    /// Every hit in its line, at most `limit` of them. Ask for fifty first, then for all: those take longer.
    public CompletableFuture<Concordance> concordance(SearchRequest request) {
        return ask(finder -> finder.concordance(request));
    }

    /// The live articles that fit a query in the language of the search field, as a smart collection shows them, by their
    /// places in the order of import ([app.mitjul.domain.article.Article#seq]). Nothing fits an empty one.
    public CompletableFuture<BitSet> matching(String query) {
        return ask(finder -> finder.matching(query));
    }

    private <T> CompletableFuture<T> ask(Function<Finder, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            readers.execute(() -> {
                try {
                    if (!answer.isCancelled()) {
                        answer.complete(file.read(tx -> question.apply(new Finder(tx.index(), answer::isCancelled))));
                    }
                } catch (RuntimeException e) {
                    answer.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(new Problem(e, "library.closed"));
        }
        return answer;
    }
}
