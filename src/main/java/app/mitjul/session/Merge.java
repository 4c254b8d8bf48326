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

    private final WriteTx tx;
    private final LibraryCopy copy;

    Merge(WriteTx tx, LibraryCopy copy) {
        this.tx = tx;
        this.copy = copy;
    }

    Plan<MergeResult> plan() {
        boolean pristine = !tx.articles().hasAny() && tx.journal().isEmpty();
        copy.annotators().forEach(this::know);
        MergeThemes themes = new MergeThemes(tx, pristine);
        themes.add(copy.themes());
        MergeArticles articles = new MergeArticles(tx, pristine);
        articles.add(copy.articles());
        for (SourceFile file : copy.files()) {
            if (articles.uses(file.hash())) {
                Articles.keep(tx, file);
            }
        }
        MergeAnnotations annotations = new MergeAnnotations(tx, themes, articles);
        annotations.add(copy.annotations());
        List<Change> changes = new ArrayList<>(themes.changes());
        changes.addAll(articles.changes());
        changes.addAll(annotations.changes());
        changes.addAll(new MergeWriting(tx, themes, articles).take(copy));
        MergeResult result = new MergeResult(articles.imported(), articles.already(), annotations.count(),
                themes.count());
        Step step = Step.of("merge", Integer.toString(result.imported()), Integer.toString(result.annotations()));
        return Plan.of(result, step, changes);
    }

    private void know(Annotator annotator) {
        Given.words(annotator.name());
        if (tx.annotators().find(annotator.id()).isEmpty()) {
            tx.annotators().save(annotator);
        }
    }
}
