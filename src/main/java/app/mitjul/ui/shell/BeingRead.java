package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.reader.ShownArticle;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Notes that an unread article is being read once it has stayed open for a while: passing it in the list is not reading.
final class BeingRead {

    private static final Duration WHILE = Duration.seconds(1.5);

    private final LibraryModel library;
    private final PauseTransition stay = new PauseTransition(WHILE);
    private Optional<ArticleId> open = Optional.empty();

    BeingRead(LibraryModel library) {
        this.library = library;
        stay.setOnFinished(e -> open.ifPresent(id -> library.tell(c -> c.opened(id))));
    }

    /// What the active reader shows now.
    void shows(Optional<ShownArticle> shown) {
        Optional<ArticleId> unread = shown.map(ShownArticle::article).filter(a -> a.state() == ReadingState.UNREAD)
                .map(a -> a.id());
        if (!unread.equals(open) && !library.isReadOnly()) {
            open = unread;
            stay.stop();
            unread.ifPresent(id -> stay.playFromStart());
        }
    }

    void end() {
        stay.stop();
        open = Optional.empty();
    }
}
