package app.mitjul.session;

import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be asked of how articles are ordered.
public interface ArrangedReads {

    /// Collections and smart collections in the order of their tree, each before those in it, then the labels by name.
    List<SetRow> sets();

    /// The same row of a smart collection with how many articles fit its filter. Searches the whole library.
    SetRow counted(SetRow smart);

    /// The live articles in a collection or with a label, in the order of import; not those of the collections in it.
    List<ArticleId> members(ArticleSetId set);

    /// What is in every collection, as [#members] says it, in one question.
    Map<ArticleSetId, List<ArticleId>> collected();

    /// How many of these articles are in each collection or have each label that any of them has.
    Map<ArticleSetId, Integer> setsOf(Set<ArticleId> articles);

    /// How many live articles have each outlet, by the name that was read; the most frequent first. Those without are
    /// left out.
    Map<String, Integer> outletCounts();

    /// Which names are one outlet, and which were found to be two.
    List<OutletAlias> outletAliases();

    /// Names that may be one outlet, those of most articles first. Looks at every article's outlet and address.
    List<OutletProposal> outletProposals();

    /// Looks up what a filter asks for, so that rows can be looked at without asking again.
    ResolvedFilter resolve(ArticleFilter filter);

    /// What setting fields of these articles would come to.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             when a value cannot be one of its field
    FieldPreview preview(Set<ArticleId> articles, Map<ArticleField, String> values);
}
