package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.text.Fold;
import app.mitjul.text.Gloss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts the glosses of many articles together: one proposal for each source, with everything their brackets say of it.
/// What is on the list, or was dismissed, with the same original script or none, is not proposed.
final class Proposals {

    private final Map<String, List<Term>> known = new HashMap<>();
    private final Set<TermId> glossed = new HashSet<>();
    private final Map<String, TermProposal> found = new LinkedHashMap<>();
    private final Map<String, Set<ArticleId>> articles = new HashMap<>();

    Proposals(List<Term> live, List<Term> dismissed) {
        live.forEach(this::know);
        dismissed.forEach(this::know);
    }

    private void know(Term term) {
        known.computeIfAbsent(key(term.source()), k -> new ArrayList<>()).add(term);
    }

    private static String key(String source) {
        return Fold.of(source.strip()).folded();
    }

    void add(ArticleId article, String text, Gloss gloss) {
        TermDraft draft = draft(text, gloss);
        Optional<Term> term = known(draft);
        term.ifPresent(t -> glossed.add(t.id()));
        if (term.isEmpty()) {
            String key = key(draft.source());
            articles.computeIfAbsent(key, k -> new HashSet<>()).add(article);
            int count = articles.get(key).size();
            found.merge(key, new TermProposal(draft, 1, article, gloss.range()),
                    (had, more) -> new TermProposal(with(had.draft(), draft), count, had.article(), had.range()));
        }
    }

    private Optional<Term> known(TermDraft draft) {
        return known.getOrDefault(key(draft.source()), List.of()).stream()
                .filter(t -> t.original().isEmpty() || draft.original().isEmpty()
                        || t.original().equals(draft.original()))
                .findFirst();
    }

    private static TermDraft draft(String text, Gloss gloss) {
        return new TermDraft(line(text, Optional.of(gloss.source())), line(text, gloss.original()),
                line(text, gloss.latin()), "", line(text, gloss.note()));
    }

    private static String line(String text, Optional<TextRange> range) {
        return range.map(r -> r.of(text).strip()).orElse("");
    }

    private static TermDraft with(TermDraft had, TermDraft more) {
        return new TermDraft(had.source(), first(had.original(), more.original()), first(had.latin(), more.latin()), "",
                first(had.note(), more.note()));
    }

    private static String first(String had, String more) {
        return had.isEmpty() ? more : had;
    }

    Set<TermId> glossed() {
        return glossed;
    }

    List<TermProposal> list() {
        return List.copyOf(found.values());
    }
}
