package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.settings.Reading;
import app.mitjul.settings.Settings;
import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.reader.ShownArticle;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What a window shows first of a library, read while the window is being made.
///
/// @param list
///            ends on the FX thread when the list has articles
/// @param article
///            the one that was open last; none when the list needs every article first
record FirstLook(CompletableFuture<Void> list, Optional<CompletableFuture<Optional<ShownArticle>>> article) {

    /// As they were added the articles around the open one are what a list shows first; in any other order all of them are
    /// needed to know that.
    static FirstLook at(LibraryModel library, Settings settings) {
        Reading reading = settings.reading();
        boolean asAdded = reading.order().equals(ListOrder.ADDED.name())
                && reading.grouping().equals(Grouping.NONE.name());
        if (!asAdded) {
            return new FirstLook(library.refresh(), Optional.empty());
        }
        CompletableFuture<Optional<ArticleId>> open = new CompletableFuture<>();
        CompletableFuture<Void> list = library.firstLook(id -> {
            Optional<ArticleId> last = Optional.of(settings.place(id).article()).filter(a -> !a.isEmpty())
                    .map(ArticleId::new);
            open.complete(last);
            return last;
        });
        return new FirstLook(list, Optional.of(open.thenCompose(last -> last
                .map(id -> ShownArticle.reading(library.session(), id))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())))));
    }
}
