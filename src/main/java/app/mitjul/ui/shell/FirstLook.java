package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.Session;
import app.mitjul.settings.Reading;
import app.mitjul.settings.Settings;
import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.reader.ShownArticle;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What a window shows first of a library, read from the moment the library is open: at a start while the toolkit is still
/// coming and the window is being made.
///
/// @param part
///            the articles around the open one; none when a list needs every article first
/// @param article
///            the one that was open last
record FirstLook(Session session, Optional<CompletableFuture<LibraryModel.First>> part,
        Optional<CompletableFuture<Optional<ShownArticle>>> article) {

    /// As they were added the articles around the open one are what a list shows first; in any other order all of them are
    /// needed to know that. On any thread; before anything is written.
    static FirstLook at(Session session, Settings settings) {
        Reading reading = settings.reading();
        boolean asAdded = reading.order().equals(ListOrder.ADDED.name())
                && reading.grouping().equals(Grouping.NONE.name());
        if (!asAdded) {
            return new FirstLook(session, Optional.empty(), Optional.empty());
        }
        CompletableFuture<Optional<ArticleId>> open = new CompletableFuture<>();
        CompletableFuture<LibraryModel.First> part = LibraryModel.reading(session, id -> {
            Optional<ArticleId> last = Optional.of(settings.place(id).article()).filter(a -> !a.isEmpty())
                    .map(ArticleId::new);
            open.complete(last);
            return last;
        });
        return new FirstLook(session, Optional.of(part), Optional.of(open.thenCompose(last -> last
                .map(id -> ShownArticle.reading(session, id))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())))));
    }

    /// Ends on the FX thread when the list of `library` has articles.
    CompletableFuture<Void> show(LibraryModel library) {
        return part.map(library::begin).orElseGet(library::refresh);
    }
}
