package app.mitjul.ui.library;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.ArticleFilter;
import app.mitjul.session.FilterWords;
import app.mitjul.session.SetRow;
import app.mitjul.ui.model.LibraryModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What a person does with collections and labels.
final class SetsViewModel {

    private final LibraryViewModel list;
    private final LibraryModel library;

    SetsViewModel(LibraryViewModel list) {
        this.list = list;
        library = list.library();
    }

    LibraryViewModel list() {
        return list;
    }

    LibraryModel library() {
        return library;
    }

    List<SetRow> rows() {
        return library.arranged().setsProperty().get();
    }

    SetTree tree() {
        return library.arranged().tree();
    }

    List<SetRow> labels() {
        return rows().stream().filter(row -> row.set().kind() == Kind.LABEL).toList();
    }

    boolean isChosen(ArticleSetId id) {
        return list.filterProperty().get().sets().contains(id);
    }

    /// Lists what is in one set alone; of the labels any number can be on. Once more: lists everything again.
    void choose(ArticleSet set) {
        ArticleFilter filter = list.filterProperty().get();
        Set<ArticleSetId> chosen = new LinkedHashSet<>(filter.sets());
        boolean was = chosen.contains(set.id());
        if (set.kind() != Kind.LABEL) {
            chosen.removeIf(id -> library.arranged().row(id).filter(r -> r.set().kind() == Kind.LABEL).isEmpty());
        }
        chosen.remove(set.id());
        if (!was) {
            chosen.add(set.id());
        }
        list.filterProperty().set(filter.withSets(chosen));
    }

    void create(Kind kind, String name, Optional<ArticleSetId> parent, Consumer<ArticleSetId> made) {
        library.tell(c -> c.createSet(kind, name, parent, ""), made::accept);
    }

    /// A smart collection of what is listed now.
    void createSmart(String name, Consumer<ArticleSetId> made) {
        library.ask(reads -> words(reads.annotators()),
                words -> library.tell(c -> c.createSet(Kind.SMART, name, Optional.empty(), words), made::accept));
    }

    private String words(List<Annotator> annotators) {
        return new FilterWords(rows(), List.copyOf(library.themes()), annotators).of(list.asked(),
                list.queryProperty().get());
    }

    /// Whether what the list is filtered by can be kept as a smart collection.
    boolean canKeepFilter() {
        return list.isFiltered() && new FilterWords(rows(), List.of(), List.of()).canSay(list.asked());
    }

    void rename(ArticleSet set, String name) {
        if (!name.isBlank() && !name.strip().equals(set.name())) {
            library.tell(c -> c.editSet(set.id(), name, set.query()));
        }
    }

    void changeQuery(ArticleSet set, String query) {
        library.tell(c -> c.editSet(set.id(), set.name(), query));
    }

    /// The list goes back to everything when it showed what goes.
    void delete(ArticleSet set) {
        Set<ArticleSetId> gone = new LinkedHashSet<>(Set.of(set.id()));
        tree().below(set.id()).forEach(below -> gone.add(below.id()));
        Set<ArticleSetId> stay = new LinkedHashSet<>(list.filterProperty().get().sets());
        stay.removeAll(gone);
        library.tell(c -> c.deleteSet(set.id()),
                done -> list.filterProperty().set(list.filterProperty().get().withSets(stay)));
    }

    void putIn(ArticleSet set, Set<ArticleId> articles) {
        library.tell(c -> c.putIn(set.id(), articles));
    }

    void takeOut(ArticleSet set, Set<ArticleId> articles) {
        library.tell(c -> c.takeOut(set.id(), articles));
    }

    boolean canMove(ArticleSetId id, Optional<ArticleSetId> parent) {
        return tree().canMove(id, parent);
    }

    void move(ArticleSetId id, Optional<ArticleSetId> parent, int index) {
        library.tell(c -> c.moveSet(id, parent, index));
    }

    /// Its place among its siblings.
    int index(ArticleSet set) {
        return tree().children(set.parent()).stream().map(ArticleSet::id).toList().indexOf(set.id());
    }

    /// One place up (−1) or down (+1) among its siblings.
    void step(ArticleSet set, int by) {
        int to = index(set) + by;
        if (set.kind() != Kind.LABEL && to >= 0 && to < tree().children(set.parent()).size()) {
            move(set.id(), set.parent(), to);
        }
    }
}
