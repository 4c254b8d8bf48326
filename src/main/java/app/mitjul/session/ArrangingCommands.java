package app.mitjul.session;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The verbs that order articles, each one undo step.
public interface ArrangingCommands {

    /// Makes a collection or a smart collection as the last in `parent` (none: at the top), a label or a saved search. A
    /// label with that name, in any case, is answered instead of doubled; a saved search gets the new words.
    ///
    /// @param query
    ///            of a smart collection or a saved search, in the language of the search field; else empty
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when the name is blank, the parent is no collection, or the filter cannot be read
    CompletableFuture<ArticleSetId> createSet(ArticleSet.Kind kind, String name, Optional<ArticleSetId> parent,
            String query);

    /// Gives a set another name and, when it is a smart one, another filter. No two labels have the same name.
    CompletableFuture<Void> editSet(ArticleSetId set, String name, String query);

    /// Moves a collection into `parent` (none: to the top) at `index` (from 0) among its new siblings. None goes into
    /// itself, one in it, or a smart collection.
    CompletableFuture<Void> moveSet(ArticleSetId set, Optional<ArticleSetId> parent, int index);

    /// Deletes a set and those in it; their articles stay in the library.
    CompletableFuture<Void> deleteSet(ArticleSetId set);

    /// Puts articles into a collection or a label on them; answers with how many were not there before.
    CompletableFuture<Integer> putIn(ArticleSetId set, Set<ArticleId> articles);

    /// Takes articles out of a collection, or a label off them; answers with how many were there.
    CompletableFuture<Integer> takeOut(ArticleSetId set, Set<ArticleId> articles);

    /// Puts articles into `to` and takes them out of `from`, as dragging does.
    CompletableFuture<Integer> moveArticles(ArticleSetId from, ArticleSetId to, Set<ArticleId> articles);

    /// Puts labels on articles and takes others off, by name. Labels that are not there yet are made. Answers with how
    /// many articles have other labels now.
    CompletableFuture<Integer> label(Set<ArticleId> articles, Set<String> on, Set<String> off);

    /// Sets fields of many articles. Answers with how many articles changed.
    ///
    /// @param values
    ///            empty: nothing is known; [ArticleField#PUBLISHED]: a date as `PartialDate` writes it;
    ///            [ArticleField#STATE]: the name of a reading state
    CompletableFuture<Integer> editArticles(Set<ArticleId> articles, Map<ArticleField, String> values);

    /// Shows outlets under one name. What the articles say stays as it was read.
    ///
    /// @param names
    ///            of outlets; `into` may be among them
    CompletableFuture<Integer> mergeOutlets(Set<String> names, String into);

    /// Shows an outlet under its own name again.
    CompletableFuture<Void> splitOutlet(String name);

    /// Remembers that two names are two outlets, so that they are not proposed as one again.
    CompletableFuture<Void> keepOutletsApart(OutletAlias.Key names);
}
