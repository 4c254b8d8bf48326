package app.mitjul.session;

/// How the file that was opened stands to what is known of it from before.
///
/// @param here
///            its last commit
/// @param known
///            the last commit that is known; the same as `here` when nothing is wrong
public record Provenance(Kind kind, long here, long known) {

    /// What it is.
    public enum Kind {
        /// Nothing is known of it.
        FIRST,
        /// What was left here, or what came after it.
        CONTINUES,
        /// It was further on already: somebody put an older file in its place.
        OLDER,
        /// It went another way from a common beginning.
        FORKED
    }

    /// Whether a person must say which state is the right one.
    public boolean isDoubtful() {
        return kind == Kind.OLDER || kind == Kind.FORKED;
    }
}
