package app.mitjul.ui.terms;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.session.TermDraft;
import app.mitjul.session.TermPlace;
import app.mitjul.session.TermProposal;
import app.mitjul.session.TermSurvey;
import app.mitjul.session.TermUse;
import app.mitjul.text.Fold;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// The terms and proposals that the page shows, and what a person can do with them. Every change is a step of the journal.
final class TermsViewModel {

    private final LibraryModel library;
    private final ObservableList<Term> rows = FXCollections.observableArrayList();
    private final FilteredList<Term> found = new FilteredList<>(rows);
    private final SortedList<Term> visible = new SortedList<>(found);
    private final ObservableList<TermProposal> proposals = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<TermSurvey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty query = new SimpleStringProperty("");
    private final InvalidationListener onCommit = o -> look();
    private final InvalidationListener onTerms = o -> refresh();
    private final Map<TermId, TermDraft> typed = new HashMap<>();
    private boolean held;
    private boolean stale;
    private Optional<ArticleId> openArticle = Optional.empty();

    TermsViewModel(LibraryModel library) {
        this.library = library;
        query.addListener((o, was, now) -> filter());
    }

    /// @param article
    ///            the open one: what its brackets propose stands first
    void activate(Optional<ArticleId> article) {
        openArticle = article;
        query.set("");
        library.lastCommitProperty().addListener(onCommit);
        library.terms().all().addListener(onTerms);
        refresh();
        look();
    }

    void deactivate() {
        library.lastCommitProperty().removeListener(onCommit);
        library.terms().all().removeListener(onTerms);
    }

    /// While a field is being edited the rows stay as they are, so that what is being typed is not lost.
    void hold(boolean editing) {
        held = editing;
        if (stale) {
            refresh();
        }
    }

    private void refresh() {
        stale = held;
        if (held) {
            return;
        }
        List<Term> fresh = library.terms().all().stream().map(this::asTyped).toList();
        Set<TermId> ids = fresh.stream().map(Term::id).collect(Collectors.toSet());
        rows.removeIf(t -> !ids.contains(t.id()));
        if (!rows.stream().map(Term::id).toList().equals(fresh.stream().map(Term::id).toList())) {
            rows.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!rows.get(i).equals(fresh.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
    }

    private void look() {
        library.terms().survey(made -> {
            survey.set(Optional.of(made));
            List<TermProposal> here = made.proposals().stream().filter(this::isHere).toList();
            List<TermProposal> sorted = Stream
                    .concat(here.stream(), made.proposals().stream().filter(p -> !isHere(p))).toList();
            if (!proposals.equals(sorted)) {
                proposals.setAll(sorted);
            }
        });
    }

    private boolean isHere(TermProposal proposal) {
        return openArticle.filter(proposal.article()::equals).isPresent();
    }

    private void filter() {
        String wanted = query.get().strip();
        found.setPredicate(wanted.isEmpty()
                ? t -> true
                : t -> Stream.of(t.source(), t.original(), t.latin(), t.target(), t.note())
                        .anyMatch(field -> Fold.of(field).contains(wanted)));
    }

    /// What was typed last, until the library says the same.
    private Term asTyped(Term term) {
        TermDraft last = typed.get(term.id());
        if (last == null || last.equals(draft(term))) {
            typed.remove(term.id());
            return term;
        }
        return with(term, last);
    }

    /// All terms, those the search words leave out too.
    ObservableList<Term> all() {
        return rows;
    }

    SortedList<Term> visible() {
        return visible;
    }

    ObservableList<TermProposal> proposals() {
        return proposals;
    }

    ReadOnlyObjectProperty<Optional<TermSurvey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    TermUse use(Term term) {
        return survey.get().map(s -> s.use(term.id())).orElse(TermUse.NONE);
    }

    /// Changes a term, unless nothing differs; a source cannot be taken away.
    void edit(Term term, TermDraft draft) {
        boolean same = draft.equals(draft(term));
        if (!same && !draft.source().isBlank()) {
            typed.put(term.id(), draft);
            rows.replaceAll(t -> t.id().equals(term.id()) ? with(t, draft) : t);
            library.write(new Typed(Typed.Kind.TERM, term.id().value()), draft.source(), words(draft),
                    c -> c.saveTerm(Optional.of(term.id()), draft), () -> {});
        }
    }

    /// What the row shows until the library has it.
    private static Term with(Term t, TermDraft d) {
        return new Term(t.id(), d.source(), d.original(), d.latin(), d.target(), d.note(), t.annotator(), t.created(),
                t.modified(), t.presence());
    }

    private static String words(TermDraft d) {
        return Stream.of(d.source(), d.original(), d.latin(), d.target(), d.note()).filter(w -> !w.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static TermDraft draft(Term t) {
        return new TermDraft(t.source(), t.original(), t.latin(), t.target(), t.note());
    }

    void add(TermDraft draft, Consumer<TermId> done) {
        library.write(new Typed(Typed.Kind.TERM, "new " + draft.source()), draft.source(), words(draft),
                c -> c.saveTerm(Optional.empty(), draft), done, () -> {});
    }

    /// Takes all of these onto the list, as one step.
    void accept(List<TermProposal> chosen) {
        List<TermDraft> drafts = chosen.stream().map(TermProposal::draft).toList();
        if (drafts.size() == 1) {
            library.tell(c -> c.saveTerm(Optional.empty(), drafts.getFirst()));
        } else if (!drafts.isEmpty()) {
            library.tell(c -> c.importTerms(drafts));
        }
    }

    void dismiss(List<TermProposal> chosen) {
        chosen.forEach(p -> library.tell(c -> c.dismissTerm(p.draft())));
    }

    void delete(List<Term> terms) {
        Set<TermId> ids = terms.stream().map(Term::id).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            library.tell(c -> c.deleteTerms(ids));
        }
    }

    /// Finds the first place of a term.
    void firstPlace(Term term, Consumer<TermPlace> answer) {
        library.ask(reads -> TermSurvey.places(reads, term.id()), places -> {
            Optional<TermPlace> here = places.stream().filter(p -> openArticle.filter(p.article()::equals).isPresent())
                    .findFirst();
            here.or(() -> places.stream().findFirst()).ifPresent(answer);
        });
    }
}
