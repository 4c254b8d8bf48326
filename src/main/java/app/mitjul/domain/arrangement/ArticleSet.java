package app.mitjul.domain.arrangement;

import app.mitjul.domain.article.Presence;
import java.util.Optional;

/// What articles can be in: a collection, a smart collection, or a label; and a saved search, which holds none. An article
/// can be in any number of them.
///
/// @param name
///            never blank
/// @param parent
///            the collection it stands in; labels have none
/// @param position
///            among its siblings
/// @param query
///            of a smart collection or a saved search, in the language of the search field; else empty
/// @param presence
///            `LIVE` or `UNDONE`: a deleted set is not in the bin, undoing brings it back
public record ArticleSet(ArticleSetId id, Kind kind, String name, Optional<ArticleSetId> parent, int position,
        String query, Presence presence) {

    /// Stored by name.
    public enum Kind {
        /// A folder that articles are put in; they stay in the library and in other collections.
        COLLECTION,
        /// A saved filter: shows what fits it.
        SMART,
        /// A word on an article.
        LABEL,
        /// A saved search: its words, to be searched for again.
        SEARCH,
        /// Nearly identical articles that a person wants to keep as they are. Its name is the id of the one that stands for
        /// all of them.
        KEPT_COPIES,
        /// The same; lists show that one only.
        HIDDEN_COPIES,
        /// The same; each leads to the others.
        LINKED_COPIES;

        /// Whether it stands in the tree of collections; labels and saved searches are known by their names alone.
        public boolean isInTree() {
            return this == COLLECTION || this == SMART;
        }

        /// Whether it says what becomes of copies.
        public boolean isOfCopies() {
            return this == KEPT_COPIES || this == HIDDEN_COPIES || this == LINKED_COPIES;
        }

        public boolean hasQuery() {
            return this == SMART || this == SEARCH;
        }
    }

    public ArticleSet at(Optional<ArticleSetId> newParent, int newPosition) {
        return new ArticleSet(id, kind, name, newParent, newPosition, query, presence);
    }

    public ArticleSet named(String newName, String newQuery) {
        return new ArticleSet(id, kind, newName, parent, position, newQuery, presence);
    }

    /// Whether articles are put in one by one.
    public boolean takesArticles() {
        return !kind.hasQuery();
    }
}
