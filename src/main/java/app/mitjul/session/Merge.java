package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;

/// Takes a whole copy of a library in. New rows are made here, out of sight; the changes that show them hold ids only,
/// so that the journal never holds the texts and notes of an import.
final class Merge {

    /// Where a copy comes from.
    enum From {
        /// Another library: of what has an id that is here, what is here stays.
        LIBRARY("merge"),
        /// Another state of this library, in which work may have gone on: words that differ are all kept.
        STATE("merge-state");

        private final String step;

        From(String step) {
            this.step = step;
        }
    }

    private final WriteTx tx;
    private final LibraryCopy copy;
    private final From from;

    Merge(WriteTx tx, LibraryCopy copy, From from) {
        this.tx = tx;
        this.copy = copy;
        this.from = from;
    }

    Plan<MergeResult> plan() {
        boolean pristine = !tx.articles().hasAny() && tx.journal().isEmpty();
        copy.annotators().forEach(this::know);
        MergeThemes themes = new MergeThemes(tx, from, pristine);
        themes.add(copy.themes());
        MergeArticles articles = new MergeArticles(tx, from, pristine);
        articles.add(copy.articles());
        for (SourceFile file : copy.files()) {
            if (articles.uses(file.hash())) {
                Articles.keep(tx, file);
            }
        }
        MergeAnnotations annotations = new MergeAnnotations(tx, from, themes, articles);
        annotations.add(copy.annotations());
        List<Change> changes = new ArrayList<>(themes.changes());
        changes.addAll(articles.changes());
        changes.addAll(annotations.changes());
        changes.addAll(new MergeWriting(tx, from, themes, articles).take(copy));
        changes.addAll(new MergeArrangement(tx, articles).take(copy.arrangement()));
        MergeResult result = new MergeResult(articles.imported(), articles.already(), annotations.count(),
                themes.count());
        Step step = Step.of(from.step, Integer.toString(result.imported()), Integer.toString(result.annotations()));
        return Plan.of(result, step, changes);
    }

    private void know(Annotator annotator) {
        Given.words(annotator.name());
        if (tx.annotators().find(annotator.id()).isEmpty()) {
            tx.annotators().save(annotator);
        }
    }
}
