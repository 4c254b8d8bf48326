package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.TermFinder;
import app.mitjul.text.TermHit;
import app.mitjul.ui.model.LibraryModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the terms of the list stand in the open text. Found off the FX thread; the newest question wins.
public final class TermPlaces {

    private final LibraryModel library;
    private final ReadOnlyObjectProperty<Optional<ShownArticle>> shown;
    private final ReadOnlyObjectWrapper<List<TermHit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final InvalidationListener onChange = o -> look();
    private List<TextRange> ranges = List.of();
    private String text = "";
    private TermFinder finder = TermFinder.of(List.of());
    private int asked;

    TermPlaces(LibraryModel library, ReadOnlyObjectProperty<Optional<ShownArticle>> shown) {
        this.library = library;
        this.shown = shown;
    }

    void activate() {
        shown.addListener(onChange);
        library.terms().finderProperty().addListener(onChange);
        look();
    }

    void deactivate() {
        shown.removeListener(onChange);
        library.terms().finderProperty().removeListener(onChange);
    }

    ReadOnlyObjectProperty<List<TermHit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// Looks anew when the text or the list is another one; a new mark in the same text costs nothing.
    @SuppressWarnings("ReferenceEquality") // the same text object, not equal letters: comparing them is not free
    private void look() {
        String now = shown.get().map(ShownArticle::text).orElse("");
        TermFinder with = library.terms().finderProperty().get();
        if (now == text && with == finder) {
            return;
        }
        if (now != text) {
            set(List.of());
        }
        text = now;
        finder = with;
        int mine = ++asked;
        if (now.isEmpty() || with.isEmpty()) {
            set(List.of());
            return;
        }
        library.ask(reads -> with.find(now, 0), found -> {
            if (mine == asked) {
                set(found);
            }
        });
    }

    private void set(List<TermHit> found) {
        ranges = found.stream().map(TermHit::range).toList();
        hits.set(found);
    }

    /// The term that holds the character at `offset`.
    Optional<TermHit> at(int offset) {
        return touching(new TextRange(offset, offset + 1)).stream().findFirst();
    }

    /// The term that holds the place before `offset`, or ends there.
    Optional<TermHit> around(int offset) {
        return at(offset).or(() -> offset > 0 ? at(offset - 1) : Optional.empty());
    }

    /// The terms that touch a part of the text.
    List<TermHit> touching(TextRange range) {
        List<TermHit> all = hits.get();
        int from = Ranges.endingUpTo(ranges, range.start());
        return all.subList(from, all.size()).stream().takeWhile(h -> h.range().start() < range.end()).toList();
    }
}
