package app.mitjul.ui.library;

import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.model.LibraryModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the list is grouped by, which groups are folded, and what is in the collections.
final class ListGroups {

    private final LibraryModel library;
    private final Runnable changed;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private Set<String> folded = Set.of();
    private Collected collected = Collected.NOTHING;
    private int asked;

    /// @param changed
    ///            the list is to be worked out anew
    ListGroups(LibraryModel library, Runnable changed) {
        this.library = library;
        this.changed = changed;
        grouping.addListener((o, was, now) -> {
            folded = Set.of();
            collect();
        });
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    Groups now() {
        return new Groups(grouping.get(), folded, collected);
    }

    /// Collections came or went, or articles in them.
    void arranged() {
        if (grouping.get() == Grouping.COLLECTION) {
            collect();
        }
    }

    /// The newest question wins.
    private void collect() {
        int mine = ++asked;
        if (grouping.get() != Grouping.COLLECTION) {
            collected = Collected.NOTHING;
            changed.run();
            return;
        }
        library.ask(Collected::of, found -> {
            if (mine == asked) {
                collected = found;
                changed.run();
            }
        });
    }

    void fold(String group, boolean fold) {
        Set<String> next = new HashSet<>(folded);
        if (fold ? next.add(group) : next.remove(group)) {
            folded = Set.copyOf(next);
            changed.run();
        }
    }

    /// @param lines
    ///            of the list, with all its headings
    void foldAll(List<ListLine> lines) {
        Set<String> next = new HashSet<>();
        lines.forEach(line -> next.add(line.group()));
        folded = Set.copyOf(next);
        changed.run();
    }

    void unfoldAll() {
        folded = Set.of();
        changed.run();
    }
}
