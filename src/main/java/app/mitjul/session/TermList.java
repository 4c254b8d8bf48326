package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.TermChange;
import app.mitjul.domain.change.Change.WritingPresence;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import app.mitjul.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The commands on terms. Two are the same when source and original script are, in any case, composed or decomposed.
final class TermList {

    private final WriteTx tx;
    private final Author author;

    TermList(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<TermId> save(Optional<TermId> id, TermDraft given) {
        TermDraft draft = accepted(given);
        Optional<Term> same = Optional.ofNullable(known().get(key(draft)));
        Optional<Term> before = id.map(this::term).or(() -> same);
        boolean taken = same.isPresent() && same.get().presence() == Presence.LIVE
                && !same.equals(before);
        if (taken) {
            throw new Problem("term.taken", draft.source());
        }
        Term after = term(before, draft, Presence.LIVE);
        if (before.isPresent() && same(before.get(), after)) {
            return Plan.nothing(after.id());
        }
        author.signIn(tx);
        boolean made = before.filter(t -> t.presence() == Presence.LIVE).isEmpty();
        return Plan.of(after.id(), made ? Step.of("new-term", after.source()) : Step.of("edit-term", after.source()),
                new TermChange(after.id(), before, Optional.of(after)));
    }

    Plan<Integer> delete(Set<TermId> ids) {
        List<Term> live = tx.terms().find(ids).stream().filter(t -> t.presence() == Presence.LIVE).toList();
        return live.isEmpty()
                ? Plan.nothing(0)
                : Plan.of(live.size(),
                        Step.of("delete-terms", Integer.toString(live.size()), live.getFirst().source()),
                        new WritingPresence(List.of(), List.of(), live.stream().map(Term::id).toList(), Presence.LIVE,
                                Presence.BINNED));
    }

    Plan<TermId> dismiss(TermDraft proposal) {
        TermDraft draft = accepted(proposal);
        Optional<Term> known = Optional.ofNullable(known().get(key(draft)));
        if (known.isPresent()) {
            return Plan.nothing(known.get().id());
        }
        author.signIn(tx);
        Term term = term(Optional.empty(), draft, Presence.BINNED);
        return Plan.of(term.id(), Step.of("dismiss-term", term.source()),
                new TermChange(term.id(), Optional.empty(), Optional.of(term)));
    }

    /// New rows are made here, out of sight; the change that shows them holds their ids only. An empty field of the
    /// import leaves what is here.
    Plan<TermsResult> take(List<TermDraft> drafts) {
        Map<String, Term> before = known();
        Map<String, Term> now = new LinkedHashMap<>();
        for (TermDraft given : drafts) {
            TermDraft draft = accepted(given);
            Optional<Term> here = Optional.ofNullable(now.getOrDefault(key(draft), before.get(key(draft))));
            now.put(key(draft), term(here, here.map(t -> filled(draft, t)).orElse(draft), Presence.LIVE));
        }
        List<Term> made = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        int back = 0;
        int same = 0;
        for (Map.Entry<String, Term> entry : now.entrySet()) {
            Term after = entry.getValue();
            Term was = before.get(entry.getKey());
            if (was == null) {
                made.add(after);
            } else if (same(was, after)) {
                same++;
            } else {
                back += was.presence() == Presence.LIVE ? 0 : 1;
                changes.add(new TermChange(after.id(), Optional.of(was), Optional.of(after)));
            }
        }
        TermsResult result = new TermsResult(made.size() + back, changes.size() - back, same);
        show(made).ifPresent(changes::addFirst);
        if (!changes.isEmpty()) {
            author.signIn(tx);
        }
        return Plan.of(result, Steps.of("import-terms", result.added() + result.changed()), changes);
    }

    private Optional<Change> show(List<Term> made) {
        if (made.isEmpty()) {
            return Optional.empty();
        }
        author.signIn(tx);
        tx.terms().saveAll(made.stream().map(t -> in(t, Presence.UNDONE)).toList());
        return Optional.of(new WritingPresence(List.of(), List.of(), made.stream().map(Term::id).toList(),
                Presence.UNDONE, Presence.LIVE));
    }

    /// By key; of two with the same one that is on the list counts.
    private Map<String, Term> known() {
        Map<String, Term> known = new HashMap<>();
        tx.terms().of(Presence.BINNED).forEach(t -> known.put(key(t.source(), t.original()), t));
        tx.terms().of(Presence.LIVE).forEach(t -> known.put(key(t.source(), t.original()), t));
        return known;
    }

    static String key(String source, String original) {
        return Fold.of(source.strip()).folded() + "\n" + Fold.of(original.strip()).folded();
    }

    private static String key(TermDraft draft) {
        return key(draft.source(), draft.original());
    }

    private Term term(TermId id) {
        return tx.terms().find(id).filter(t -> t.presence() != Presence.UNDONE)
                .orElseThrow(() -> new Problem("term.unknown", id.value()));
    }

    private Term term(Optional<Term> before, TermDraft d, Presence presence) {
        return new Term(before.map(Term::id).orElseGet(() -> new TermId(Uuid7.next())), d.source(), d.original(),
                d.latin(), d.target(), d.note(), author.id(), before.map(Term::created).orElse(author.now()),
                author.now(), presence);
    }

    static Term in(Term t, Presence presence) {
        return new Term(t.id(), t.source(), t.original(), t.latin(), t.target(), t.note(), t.annotator(), t.created(),
                t.modified(), presence);
    }

    private static boolean same(Term a, Term b) {
        return draft(a).equals(draft(b)) && a.presence() == b.presence();
    }

    private static TermDraft draft(Term t) {
        return new TermDraft(t.source(), t.original(), t.latin(), t.target(), t.note());
    }

    private static TermDraft filled(TermDraft d, Term here) {
        return new TermDraft(d.source(), d.original(), d.latin().isEmpty() ? here.latin() : d.latin(),
                d.target().isEmpty() ? here.target() : d.target(), d.note().isEmpty() ? here.note() : d.note());
    }

    private static TermDraft accepted(TermDraft d) {
        Stream.of(d.source(), d.original(), d.latin(), d.target(), d.note()).forEach(Given::words);
        if (d.source().isBlank()) {
            throw new Problem("term.source-empty");
        }
        return new TermDraft(d.source().strip(), d.original().strip(), d.latin().strip(), d.target().strip(),
                d.note().strip());
    }
}
