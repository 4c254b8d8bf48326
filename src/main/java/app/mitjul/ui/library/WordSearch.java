package app.mitjul.ui.library;

import app.mitjul.text.Fold;
import app.mitjul.ui.common.Asking;
import app.mitjul.ui.common.Lull;
import app.mitjul.ui.model.LibraryModel;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The words the list is filtered by, and the articles whose texts have them. Titles and sources are at hand; the texts
/// are asked for when no key has come for a moment; the work behind a question that does not count any more is stopped.
final class WordSearch {

    private static final BitSet NOWHERE = new BitSet();

    private final LibraryModel library;
    private final BooleanSupplier large;
    private final Runnable changed;
    private final StringProperty query = new SimpleStringProperty("");
    private String found = "";
    private String folded = "";
    private BitSet inTexts = NOWHERE;
    private final Lull lull = new Lull();
    private final Asking asking = new Asking();

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

    /// The places in the order of import of the articles whose texts have them, as far as that is known.
    BitSet inTexts() {
        return inTexts;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void search() {
        String wanted = query.get().strip();
        asking.begin();
        if (wanted.isEmpty()) {
            lull.now(() -> found("", NOWHERE));
            return;
        }
        if (large.getAsBoolean()) {
            found(wanted, NOWHERE);
            lull.then(this::searchTexts);
        } else {
            lull.now(this::searchTexts);
        }
    }

    private void searchTexts() {
        String wanted = query.get().strip();
        int mine = asking.begin();
        asking.ask(mine, library.session().search().matching(wanted), places -> found(wanted, places), error -> {
            library.unread(error);
            found(wanted, NOWHERE);
        });
    }

    private void found(String words, BitSet places) {
        found = words;
        folded = Fold.of(words).folded();
        inTexts = places;
        changed.run();
    }
}
