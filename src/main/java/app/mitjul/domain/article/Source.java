package app.mitjul.domain.article;

/// Where an article comes from, as its byline or a person says. An empty field means "not known"; nothing is invented.
///
/// @param outlet
///            who published it, as written in the source (더지엠뉴스, thegmnews)
/// @param reporter
///            name without role
/// @param role
///            what the source calls the reporter (기자, 특파원)
/// @param partner
///            the outlet it was taken over from
/// @param cited
///            the organisation the text itself names as its source ("…에 따르면")
/// @param published
///            see [PartialDate]; its text form
/// @param url
///            address of the original, as text only
/// @param language
///            BCP 47 tag
public record Source(String outlet, String reporter, String role, String partner, String cited, String published,
        String url, String language) {

    public static final Source NONE = new Source("", "", "", "", "", "", "", "");
}
