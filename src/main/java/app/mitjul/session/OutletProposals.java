package app.mitjul.session;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.term.Term;
import app.mitjul.session.OutletProposal.Why;
import app.mitjul.store.ReadTx;
import app.mitjul.text.OutletSpelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names that may be one outlet, by what the library holds. Costs time in proportion to the articles and to the
/// square of the outlets that are written in the other alphabet.
final class OutletProposals {

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*[(\\[（［]\\s*(.+?)\\s*[)\\]）］]");

    /// More outlets than this at one address: it is that of a portal.
    private static final int PORTAL = 2;

    private final Map<String, Integer> counts;
    private final Outlets shown;
    private final Set<Set<String>> known = new HashSet<>();
    private final Map<Set<String>, OutletProposal> found = new LinkedHashMap<>();

    private OutletProposals(Map<String, Integer> counts, List<OutletAlias> aliases) {
        this.counts = counts;
        shown = Outlets.of(aliases);
        aliases.stream().filter(a -> a.presence() == Presence.BINNED)
                .forEach(a -> known.add(Set.of(a.name(), a.outlet())));
    }

    static List<OutletProposal> of(ReadTx tx) {
        OutletProposals proposals = new OutletProposals(tx.outletAliases().outletsAndPartners(),
                tx.outletAliases().all());
        proposals.brackets();
        proposals.alike();
        proposals.addresses(tx.outletAliases().outletsByAddress());
        proposals.terms(tx.terms().of(Presence.LIVE));
        proposals.spelled();
        List<OutletProposal> all = new ArrayList<>(proposals.found.values());
        all.sort((a, b) -> Integer.compare(b.articles(), a.articles()));
        return List.copyOf(all);
    }

    private void brackets() {
        for (String name : counts.keySet()) {
            Matcher m = BRACKETS.matcher(name);
            if (m.matches()) {
                boolean both = counts.containsKey(m.group(1)) || counts.containsKey(m.group(2));
                if (both || OutletSpelling.isSame(m.group(1), m.group(2))) {
                    propose(name, m.group(1), Why.BRACKETS);
                    propose(m.group(2), m.group(1), Why.BRACKETS);
                }
            }
        }
    }

    private void alike() {
        Map<String, String> first = new HashMap<>();
        for (String name : counts.keySet()) {
            String other = first.putIfAbsent(OutletSpelling.bare(name), name);
            if (other != null) {
                propose(name, other, Why.ALIKE);
            }
        }
    }

    private void addresses(Map<String, Set<String>> outletsByHost) {
        outletsByHost.forEach((host, outlets) -> {
            TreeSet<String> heads = new TreeSet<>();
            outlets.forEach(outlet -> heads.add(shown.shown(outlet)));
            if (heads.size() > PORTAL) {
                return;
            }
            String first = heads.first();
            heads.forEach(other -> propose(other, first, Why.ADDRESS));
            String site = OutletSpelling.site(host);
            counts.keySet().stream().filter(name -> !site.isEmpty() && OutletSpelling.bare(name).equals(site))
                    .forEach(name -> propose(name, first, Why.ADDRESS));
        });
    }

    private void terms(List<Term> terms) {
        Map<String, String> names = new TreeMap<>();
        counts.keySet().forEach(name -> names.putIfAbsent(OutletSpelling.bare(name), name));
        for (Term term : terms) {
            String source = names.get(OutletSpelling.bare(term.source()));
            for (String other : List.of(term.original(), term.latin(), term.target())) {
                String name = names.get(OutletSpelling.bare(other));
                if (source != null && name != null) {
                    propose(name, source, Why.TERM);
                }
            }
        }
    }

    private void spelled() {
        List<String> hangul = counts.keySet().stream().filter(OutletSpelling::isHangul).toList();
        List<String> latin = counts.keySet().stream().filter(OutletSpelling::isLatin).toList();
        for (String korean : hangul) {
            latin.stream().filter(name -> OutletSpelling.isSame(korean, name))
                    .forEach(name -> propose(name, korean, Why.SPELLED));
        }
    }

    /// The more frequent name stays; of two as frequent the one in Hangul.
    private void propose(String one, String two, Why why) {
        String a = shown.shown(one);
        String b = shown.shown(two);
        if (a.equals(b) || !counts.containsKey(a) && !counts.containsKey(b)) {
            return;
        }
        Set<String> pair = Set.of(a, b);
        int ofA = counts.getOrDefault(a, 0);
        int ofB = counts.getOrDefault(b, 0);
        boolean first = ofA > ofB || ofA == ofB && OutletSpelling.isHangul(a);
        if (ofA > 0 && ofB > 0 && !known.contains(pair)) {
            found.putIfAbsent(pair, new OutletProposal(first ? b : a, first ? a : b, why, ofA + ofB));
        }
    }
}
