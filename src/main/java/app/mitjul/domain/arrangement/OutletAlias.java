package app.mitjul.domain.arrangement;

import app.mitjul.domain.article.Presence;

/// That one outlet goes by two names. The articles keep what was read.
///
/// @param name
///            as articles have it (thegmnews)
/// @param outlet
///            the name it is shown under (더지엠뉴스); never the same as `name`
/// @param presence
///            `LIVE`; `BINNED`: looked at and found to be two, so that it is not proposed again
public record OutletAlias(String name, String outlet, Presence presence) {

    /// What tells one from another.
    public record Key(String name, String outlet) {
    }

    public Key key() {
        return new Key(name, outlet);
    }
}
