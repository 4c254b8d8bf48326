package app.mitjul.session;

/// Two names that may be one outlet.
///
/// @param name
///            the rarer one
/// @param outlet
///            the one it would be shown under
/// @param articles
///            live ones with either name as outlet or partner
public record OutletProposal(String name, String outlet, Why why, int articles) {

    /// What speaks for it.
    public enum Why {
        /// They differ in case, spaces and punctuation only.
        ALIKE,
        /// One of them holds the other in brackets.
        BRACKETS,
        /// Their articles have the same address, or one name is that of the site.
        ADDRESS,
        /// One is the other in the other alphabet: 더지엠뉴스, thegmnews.
        SPELLED,
        /// The term list has them as one word.
        TERM
    }
}
