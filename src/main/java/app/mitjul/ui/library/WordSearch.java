package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.text.Fold;
import app.mitjul.ui.common.Lull;
import app.mitjul.ui.model.LibraryModel;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The words the list is filtered by, and the articles whose texts have them. Titles and sources are at hand; the texts
/// are asked for, one question at a time and the newest next.
final class WordSearch {

    private final LibraryModel library;
    private final BooleanSupplier large;
    private final Runnable changed;
    private final StringProperty query = new SimpleStringProperty("");
    private String found = "";
    private String folded = "";
    private Set<ArticleId> inTexts = Set.of();
    private final Lull lull = new Lull();
    private boolean searching;
    private boolean again;

    /// @param large
    ///            whether the library is: then titles and sources come first; the list of a small one waits for the
    ///            answer, so that it changes once
    /// @param changed
    ///            the list is to be worked out anew
    WordSearch(LibraryModel library, BooleanSupplier large, Runnable changed) {
        this.library = library;
        this.large = large;
        this.changed = changed;
        query.addListener((o, was, now) -> search());
    }

    StringProperty queryProperty() {
        return query;
    }

    /// The words of the last answer as search sees them; empty: any.
    String folded() {
        return folded;
    }

    /// The articles whose texts have them, as far as that is known.
    Set<ArticleId> inTexts() {
        return inTexts;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void search() {
        String wanted = query.get().strip();
        if (wanted.isEmpty()) {
            found("", Set.of());
            return;
        }
        if (large.getAsBoolean()) {
            found(wanted, Set.of());
            lull.then(this::searchTexts);
        } else {
            lull.now(this::searchTexts);
        }
    }

    private void searchTexts() {
        String wanted = query.get().strip();
        if (wanted.isEmpty()) {
            return;
        }
        again = searching;
        if (!searching) {
            searching = true;
            library.ask(reads -> reads.matching(wanted), ids -> answered(wanted, ids),
                    error -> answered(wanted, Set.of()));
        }
    }

    private void answered(String wanted, Set<ArticleId> ids) {
        searching = false;
        if (wanted.equals(query.get().strip())) {
            found(wanted, ids);
        }
        if (again) {
            searchTexts();
        }
    }

    private void found(String words, Set<ArticleId> ids) {
        found = words;
        folded = Fold.of(words).folded();
        inTexts = ids;
        changed.run();
    }
}
