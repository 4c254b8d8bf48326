package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.ArticleRow;
import java.util.Optional;

/// One line of the list: an article, or the heading of a group.
sealed interface ListLine {

    /// The key of the group it stands in; empty where nothing is grouped.
    String group();

    /// What it is a line of, whatever it says of it.
    record Key(String group, Optional<ArticleId> article) {
    }

    default Key key() {
        return new Key(group(), article().map(row -> row.article().id()));
    }

    default Optional<ArticleRow> article() {
        return Optional.empty();
    }

    /// Whether a list that shows the other one need not draw this one.
    default boolean stays(ListLine other) {
        return equals(other);
    }

    /// An article; where it is in several collections, it has several lines.
    record OfArticle(String group, ArticleRow row) implements ListLine {

        @Override
        public Optional<ArticleRow> article() {
            return Optional.of(row);
        }

        /// A list looks for the selected one among all of them: most differ in their ids.
        @Override
        public boolean equals(Object other) {
            return other instanceof OfArticle o && (o.row == row || o.row.article().id().equals(row.article().id())
                    && o.row.equals(row)) && o.group.equals(group);
        }

        @Override
        public int hashCode() {
            return row.article().id().hashCode();
        }

        @Override
        public boolean stays(ListLine other) {
            return other instanceof OfArticle o && o.row == row && o.group.equals(group);
        }
    }

    /// Stands above the articles of a group.
    ///
    /// @param name
    ///            what they have in common; empty: that it is not known
    /// @param articles
    ///            how many of the listed ones are in it
    /// @param folded
    ///            whether they are out of sight
    record Heading(String group, String name, int articles, boolean folded) implements ListLine {
    }
}
