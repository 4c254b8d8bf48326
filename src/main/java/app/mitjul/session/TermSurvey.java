package app.mitjul.session;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.text.Gloss;
import app.mitjul.text.Glosses;
import app.mitjul.text.TermFinder;
import app.mitjul.text.TermHit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The list of terms against all live articles: how often each occurs, and what their brackets propose. Reads every
/// text, so it is made off the FX thread and only when it is asked for.
public final class TermSurvey {

    private final Map<TermId, TermUse> uses;
    private final List<TermProposal> proposals;

    private TermSurvey(Map<TermId, TermUse> uses, List<TermProposal> proposals) {
        this.uses = Map.copyOf(uses);
        this.proposals = List.copyOf(proposals);
    }

    /// Reads the live articles and the terms.
    public static TermSurvey of(Reads reads) {
        List<Term> terms = reads.terms();
        TermFinder finder = TermFinder.of(terms);
        Map<TermId, TermUse> uses = new HashMap<>();
        Proposals proposals = new Proposals(terms, reads.dismissedTerms());
        for (ArticleRow row : reads.articles()) {
            Article article = row.article();
            String text = reads.text(article.id()).text();
            count(finder.find(text, 0), uses);
            for (Gloss gloss : Glosses.of(text, article.bodyStart())) {
                proposals.add(article.id(), text, gloss);
            }
        }
        for (TermId glossed : proposals.glossed()) {
            uses.computeIfPresent(glossed, (id, use) -> new TermUse(use.articles(), use.occurrences(), true));
        }
        return new TermSurvey(uses, proposals.list());
    }

    private static void count(List<TermHit> hits, Map<TermId, TermUse> uses) {
        Set<TermId> here = new HashSet<>();
        for (TermHit hit : hits) {
            int article = here.add(hit.term().id()) ? 1 : 0;
            uses.merge(hit.term().id(), new TermUse(1, 1, false),
                    (had, one) -> new TermUse(had.articles() + article, had.occurrences() + 1, false));
        }
    }

    /// Every place of one term in the live articles, in their order.
    public static List<TermPlace> places(Reads reads, TermId term) {
        TermFinder finder = TermFinder.of(reads.terms());
        List<TermPlace> places = new ArrayList<>();
        for (ArticleRow row : reads.articles()) {
            ArticleId id = row.article().id();
            for (TermHit hit : finder.find(reads.text(id).text(), 0)) {
                if (hit.term().id().equals(term)) {
                    places.add(new TermPlace(id, hit.range()));
                }
            }
        }
        return Collections.unmodifiableList(places);
    }

    public TermUse use(TermId term) {
        return uses.getOrDefault(term, TermUse.NONE);
    }

    /// In the order in which the articles explain them.
    public List<TermProposal> proposals() {
        return proposals;
    }
}
