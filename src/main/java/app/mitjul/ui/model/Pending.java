package app.mitjul.ui.model;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Committed;
import app.mitjul.session.ListedRows;
import app.mitjul.session.Reads;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What commits changed since the lists were read last. Never changes.
///
/// @param all
///            everything may differ
/// @param articles
///            whose rows may differ, also by coming or going
record Pending(boolean all, Set<ArticleId> articles) {

    /// More rows than this are read with all others, in one pass.
    private static final int MANY = 5_000;

    static final Pending ALL = new Pending(true, Set.of());
    static final Pending NOTHING = new Pending(false, Set.of());

    static Pending of(Committed committed) {
        return committed.articles().size() > MANY || committed.applied().stream().anyMatch(Pending::countsDiffer)
                ? ALL
                : new Pending(false, committed.articles());
    }

    /// A theme that comes or goes changes the counts of any row.
    private static boolean countsDiffer(Change change) {
        return change instanceof ThemeChange c && !presence(c.before()).equals(presence(c.after()));
    }

    private static String presence(Optional<Theme> theme) {
        return theme.map(t -> t.presence().name()).orElse("");
    }

    Pending and(Pending other) {
        if (all || other.all) {
            return ALL;
        }
        Set<ArticleId> both = new HashSet<>(articles);
        both.addAll(other.articles);
        return new Pending(false, both);
    }

    /// Reads what differs; on a reader thread.
    ListedRows read(Reads reads, ListedRows before) {
        if (all) {
            return before.anew(reads.articles());
        }
        if (articles.isEmpty()) {
            return before;
        }
        return before.with(articles, reads.articles(articles));
    }
}
