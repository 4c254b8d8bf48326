package app.mitjul.ui.model;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Change;
import app.mitjul.session.Committed;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.session.TranslationProgress;
import app.mitjul.ui.common.FxThread;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How far the articles are translated that are at all. One count at a time: it looks at the whole text of every article
/// that is being translated. On the FX thread.
final class Translated {

    private final Session session;
    private final ReadOnlyObjectWrapper<Map<ArticleId, TranslationProgress>> progress = new ReadOnlyObjectWrapper<>(
            Map.of());
    private boolean counting;
    private boolean changed;

    Translated(Session session) {
        this.session = session;
    }

    ReadOnlyObjectProperty<Map<ArticleId, TranslationProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    void committed(Committed committed) {
        if (committed.listChanged() || committed.applied().stream()
                .anyMatch(c -> c instanceof Change.SegmentChange || c instanceof Change.SentenceChange
                        || c instanceof Change.TextChange)) {
            count();
        }
    }

    void count() {
        changed = true;
        if (!counting) {
            counting = true;
            changed = false;
            FxThread.then(session.read(Reads::translations), counted -> {
                if (!counted.equals(progress.get())) {
                    progress.set(counted);
                }
                counted();
            }, error -> counted());
        }
    }

    private void counted() {
        counting = false;
        if (changed) {
            count();
        }
    }
}
