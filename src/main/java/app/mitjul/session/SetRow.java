package app.mitjul.session;

import app.mitjul.domain.arrangement.ArticleSet;

/// A collection, smart collection or label as a list shows it.
///
/// @param articles
///            live ones put in it, without those of the collections in it; 0 of a smart one, which has only a filter: how
///            many fit it [ArrangedReads#counted] says
/// @param all
///            the same with those of the collections in it, each once: what choosing it lists
/// @param hidden
///            those of all that lists leave out because a person hid them as copies
public record SetRow(ArticleSet set, int articles, int all, int hidden) {

    /// How many a list shows of it.
    ///
    /// @param copies
    ///            whether hidden copies are listed, too
    public int listed(boolean copies) {
        return copies ? all : all - hidden;
    }
}
