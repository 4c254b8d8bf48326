package app.mitjul.domain.article;

import java.time.Instant;

/// What is known of an article beside its text. The text itself is [ArticleText]: lists never load it.
///
/// @param seq
///            place in the order of import; grows, may have gaps
/// @param title
///            what the list and the reader show
/// @param titleDerived
///            true while the title is a prefix of the body, made by the importer
/// @param length
///            of the text in UTF-16 code units
/// @param bodyStart
///            first UTF-16 code unit of the body: title line and byline lie before it
/// @param truncated
///            the source text was cut off before its end
/// @param textHash
///            SHA-256 of the text in UTF-8, lower-case hex
public record Article(ArticleId id, long seq, String title, boolean titleDerived, Source source, Origin origin,
        int length, int bodyStart, boolean truncated, ReadingState state, Presence presence, Instant imported,
        String textHash) {

    /// The part of an article that a person edits: the before and after of an edit.
    public record Fields(String title, boolean titleDerived, Source source, ReadingState state) {
    }

    public Fields fields() {
        return new Fields(title, titleDerived, source, state);
    }

    /// The text version in use and what goes with it: the before and after of a correction.
    ///
    /// @param length
    ///            of the text in UTF-16 code units
    public record Version(String textHash, int length, int bodyStart, boolean truncated) {
    }

    public Version version() {
        return new Version(textHash, length, bodyStart, truncated);
    }

    public Article with(Version v) {
        return new Article(id, seq, title, titleDerived, source, origin, v.length(), v.bodyStart(), v.truncated(),
                state, presence, imported, v.textHash());
    }

    public Article with(Fields f) {
        return new Article(id, seq, f.title(), f.titleDerived(), f.source(), origin, length, bodyStart, truncated,
                f.state(), presence, imported, textHash);
    }
}
