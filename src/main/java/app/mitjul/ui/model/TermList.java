package app.mitjul.ui.model;

import app.mitjul.domain.term.Term;
import app.mitjul.session.Committed;
import app.mitjul.session.TermSurvey;
import app.mitjul.text.TermFinder;
import app.mitjul.text.TermHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The term list as all screens see it, with a finder for its terms. Lives on the FX thread.
public final class TermList {

    private record Loaded(List<Term> terms, TermFinder finder) {
    }

    private final LibraryModel library;
    private final ObservableList<Term> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TermFinder> finder = new ReadOnlyObjectWrapper<>(TermFinder.of(List.of()));
    private Optional<TermSurvey> survey = Optional.empty();
    private List<Consumer<TermSurvey>> waiting = new ArrayList<>();
    private int asked;
    private int surveyed;

    TermList(LibraryModel library) {
        this.library = library;
    }

    /// The live terms in the order of their source.
    public ObservableList<Term> all() {
        return all;
    }

    /// Finds the terms in a text; another one after each change of the list. Of a whole article never on the FX thread.
    public ReadOnlyObjectProperty<TermFinder> finderProperty() {
        return finder.getReadOnlyProperty();
    }

    /// The terms in a sentence, with their places in it.
    public List<TermHit> in(String sentence) {
        return finder.get().find(sentence, 0);
    }

    /// What to write for a term in a translation: its target, else its Latin form, else nothing.
    public static String translation(Term term) {
        return term.target().isEmpty() ? term.latin() : term.target();
    }

    /// How often terms occur and what brackets propose; `answer` gets it on the FX thread, at once when it is known.
    public void survey(Consumer<TermSurvey> answer) {
        if (survey.isPresent()) {
            answer.accept(survey.get());
            return;
        }
        waiting.add(answer);
        if (waiting.size() == 1) {
            askSurvey();
        }
    }

    private void askSurvey() {
        int mine = surveyed;
        library.ask(TermSurvey::of, made -> {
            if (mine != surveyed) {
                askSurvey();
                return;
            }
            survey = Optional.of(made);
            List<Consumer<TermSurvey>> told = waiting;
            waiting = new ArrayList<>();
            told.forEach(w -> w.accept(made));
        });
    }

    void committed(Committed committed) {
        if (committed.termsChanged() || committed.listChanged()) {
            surveyed++;
            survey = Optional.empty();
        }
        if (committed.termsChanged()) {
            load();
        }
    }

    void load() {
        int mine = ++asked;
        library.ask(reads -> {
            List<Term> terms = reads.terms();
            return new Loaded(terms, TermFinder.of(terms));
        }, loaded -> {
            if (mine == asked && (!all.equals(loaded.terms()))) {
                all.setAll(loaded.terms());
                finder.set(loaded.finder());
            }
        });
    }
}
