package app.mitjul.ui.library;

import app.mitjul.session.ArticleFilter;
import app.mitjul.session.ResolvedFilter;
import app.mitjul.ui.model.LibraryModel;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Looks up what a filter asks for and rows do not say; the newest question wins.
final class FilterLookup {

    private final LibraryModel library;
    private final Runnable changed;
    private final ObjectProperty<ArticleFilter> filter = new SimpleObjectProperty<>(ArticleFilter.ALL);
    private ResolvedFilter resolved = ResolvedFilter.ALL;
    private int asked;

    /// @param changed
    ///            the list is to be worked out anew
    FilterLookup(LibraryModel library, Runnable changed) {
        this.library = library;
        this.changed = changed;
        filter.addListener((o, was, now) -> resolve());
    }

    ObjectProperty<ArticleFilter> filterProperty() {
        return filter;
    }

    /// The filter as it was last looked up.
    ResolvedFilter resolved() {
        return resolved;
    }

    /// A commit can change what fits a smart collection, has a note or was marked.
    void committed() {
        if (!filter.get().isAll()) {
            resolve();
        }
    }

    void resolve() {
        int mine = ++asked;
        ArticleFilter wanted = filter.get();
        if (wanted.isAll()) {
            resolved = new ResolvedFilter(wanted, List.of(), List.of(), library.arranged().outletsProperty().get());
            changed.run();
            return;
        }
        library.ask(reads -> reads.resolve(wanted), found -> {
            if (mine == asked) {
                resolved = found;
                changed.run();
            }
        });
    }
}
