package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.ImportRow.Kind;
import app.mitjul.session.ImportBatch.Left;
import app.mitjul.session.ImportBatch.Prepared;
import app.mitjul.store.ReadTx;
import app.mitjul.store.table.ArticleTable.Known;
import app.mitjul.text.LikenessIndex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says of each place what becomes of it: which articles are new, which text is here already, which is nearly another's.
/// It changes nothing. What is found in one batch counts for the next.
final class ImportSorting {

    /// @param fresh
    ///            the articles that are new, in their order
    record Sorted(List<ImportRow> rows, List<Prepared> fresh) {
    }

    private final ImportChoice choice;
    private final LikenessIndex index;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Set<ArticleId> restored = new HashSet<>();
    /// Ids of the new articles in the index: those of the library are there by their number, these by −1 and below.
    private final List<ArticleId> indexed = new ArrayList<>();
    private int files;
    private String file = "";

    ImportSorting(ImportChoice choice, LikenessIndex index) {
        this.choice = choice;
        this.index = index;
    }

    /// How many places of each kind there were so far.
    Map<Kind, Integer> counts() {
        return counts;
    }

    /// How many files the places were in.
    int files() {
        return files;
    }

    /// The articles that come back.
    Set<ArticleId> restored() {
        return restored;
    }

    /// @param ours
    ///            the articles of this very import that the library holds out of sight
    Sorted sort(ReadTx tx, ImportBatch batch, Set<ArticleId> ours) {
        Map<String, Known> known = known(tx, batch.prepared().stream().map(Prepared::textHash).toList());
        List<ImportRow> rows = new ArrayList<>();
        List<Prepared> fresh = new ArrayList<>();
        Map<String, ArticleId> here = new HashMap<>();
        for (ImportBatch.Entry entry : batch.entries()) {
            ImportRow row = switch (entry) {
                case Left left -> left.row();
                case Prepared p -> remarked(row(tx, p, known, here, ours), p);
            };
            if (entry instanceof Prepared p && row.article().filter(p.id()::equals).isPresent()) {
                fresh.add(p);
                here.put(p.textHash(), p.id());
            }
            count(row);
            rows.add(row);
        }
        return new Sorted(rows, fresh);
    }

    /// What is here by its text. The file an article was read from is not new because its text was corrected since.
    private static Map<String, Known> known(ReadTx tx, List<String> hashes) {
        Map<String, Known> known = new HashMap<>();
        tx.articles().withTexts(hashes).forEach(k -> known.put(k.textHash(), k));
        tx.articles().withEarlierTexts(hashes).forEach(k -> known.putIfAbsent(k.textHash(), k));
        return known;
    }

    private void count(ImportRow row) {
        counts.merge(row.kind(), 1, Integer::sum);
        if (files == 0 || !file.equals(row.file())) {
            file = row.file();
            files++;
        }
    }

    private static ImportRow remarked(ImportRow row, Prepared p) {
        return p.remark().map(r -> row.saying(r.key(), ImportReading.words(r))).orElse(row);
    }

    private ImportRow row(ReadTx tx, Prepared p, Map<String, Known> known, Map<String, ArticleId> here,
            Set<ArticleId> ours) {
        String name = p.place().file();
        int row = p.place().row();
        ArticleId twin = here.get(p.textHash());
        if (twin != null) {
            return ImportRow.of(name, row, Kind.IDENTICAL, twin);
        }
        Known there = known.get(p.textHash());
        if (there != null) {
            boolean back = there.presence() != Presence.LIVE && !ours.contains(there.id()) && restored.add(there.id());
            return ImportRow.of(name, row, back ? Kind.RESTORED : Kind.IDENTICAL, there.id());
        }
        Optional<ImportRow> near = choice.likeness() == 0
                ? Optional.empty()
                : index.find(p.signature(), choice.likeness()).map(match -> ImportRow.near(name, row,
                        choice.leaveOut() ? Optional.empty() : Optional.of(p.id()), id(tx, match.number()),
                        match.percent()));
        if (near.isEmpty() || !choice.leaveOut()) {
            indexed.add(p.id());
            index.add(-indexed.size(), p.signature());
        }
        return near.orElseGet(() -> ImportRow.of(name, row, Kind.IMPORTED, p.id()));
    }

    private ArticleId id(ReadTx tx, long number) {
        return number < 0 ? indexed.get((int) -number - 1) : tx.articles().numbered(number).orElseThrow();
    }
}
