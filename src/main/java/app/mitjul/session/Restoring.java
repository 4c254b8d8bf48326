package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.store.WriteTx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the library what another state of it says, as one step. What is here and not there goes out of sight and is
/// kept, so that undoing the step brings it back. Rows that are missing here are made first, out of sight: the journal
/// holds ids of them, never their texts.
///
/// Annotators' names stay as they are, and whoever marked stays known: neither is part of history.
final class Restoring {

    private final WriteTx tx;
    private final LibraryCopy to;

    Restoring(WriteTx tx, LibraryCopy to) {
        this.tx = tx;
        this.to = to;
    }

    /// @param at
    ///            the time of the state, which the step is named after
    Plan<Restored> plan(Instant at) {
        to.annotators().forEach(this::know);
        to.files().forEach(file -> Articles.keep(tx, file));
        List<Change> changes = new ArrayList<>(themes());
        ArticlesOfState articles = new ArticlesOfState(tx);
        changes.addAll(articles.changes(to.articles()));
        changes.addAll(new AnnotationsOfState(tx, articles).changes(to.annotations()));
        changes.addAll(new WritingOfState(tx, articles).changes(to));
        changes.addAll(new ArrangementOfState(tx, articles).changes(to.arrangement()));
        return Plan.of(new Restored(at, !changes.isEmpty()), Step.of("restore-backup", at.toString()), changes);
    }

    private void know(Annotator annotator) {
        if (tx.annotators().find(annotator.id()).isEmpty()) {
            tx.annotators().save(annotator);
        }
    }

    private List<Change> themes() {
        Map<ThemeId, Theme> here = new LinkedHashMap<>();
        tx.themes().every().forEach(theme -> here.put(theme.id(), theme));
        List<Change> changes = new ArrayList<>();
        for (Theme theirs : to.themes()) {
            Optional<Theme> mine = Optional.ofNullable(here.remove(theirs.id()));
            if (mine.isEmpty()) {
                tx.themes().save(theirs.withPresence(Presence.UNDONE));
            }
            if (!mine.equals(Optional.of(theirs))) {
                changes.add(new ThemeChange(theirs.id(), mine, Optional.of(theirs)));
            }
        }
        here.values().stream().filter(theme -> theme.presence() != Presence.UNDONE)
                .forEach(t -> changes.add(new ThemeChange(t.id(), Optional.of(t), Optional.empty())));
        return changes;
    }
}
