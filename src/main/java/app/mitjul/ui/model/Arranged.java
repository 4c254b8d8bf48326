package app.mitjul.ui.model;

import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.session.Committed;
import app.mitjul.session.SetRow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Collections, labels and names of outlets of an open library, as the screens see them.
public final class Arranged {

    private record Loaded(List<SetRow> sets, List<OutletAlias> aliases) {
    }

    private final LibraryModel library;
    private final ReadOnlyObjectWrapper<List<SetRow>> sets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Outlets> outlets = new ReadOnlyObjectWrapper<>(Outlets.AS_READ);
    private List<OutletAlias> aliases = List.of();
    private int asked;

    Arranged(LibraryModel library) {
        this.library = library;
    }

    /// The tree of collections, each before those in it, then labels by name.
    public ReadOnlyObjectProperty<List<SetRow>> setsProperty() {
        return sets.getReadOnlyProperty();
    }

    /// The names outlets are shown under.
    public ReadOnlyObjectProperty<Outlets> outletsProperty() {
        return outlets.getReadOnlyProperty();
    }

    public Optional<SetRow> row(ArticleSetId id) {
        return sets.get().stream().filter(row -> row.set().id().equals(id)).findFirst();
    }

    public SetTree tree() {
        return SetTree.of(sets.get().stream().map(SetRow::set).toList());
    }

    void committed(Committed committed) {
        if (committed.arrangementChanged() || committed.listChanged()) {
            load();
        }
    }

    void load() {
        int mine = ++asked;
        library.ask(reads -> new Loaded(reads.sets(), reads.outletAliases()), loaded -> {
            if (mine != asked) {
                return;
            }
            if (!aliases.equals(loaded.aliases())) {
                aliases = loaded.aliases();
                outlets.set(Outlets.of(aliases));
            }
            if (!sets.get().equals(loaded.sets())) {
                sets.set(loaded.sets());
            }
        });
    }
}
