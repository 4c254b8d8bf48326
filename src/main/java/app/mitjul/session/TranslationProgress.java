package app.mitjul.session;

/// How far an article is translated.
///
/// @param sentences
///            of its body
/// @param done
///            final ones
/// @param drafts
///            drafts and queries with words in them
/// @param questions
///            open questions for the client
public record TranslationProgress(int sentences, int done, int drafts, int questions) {
}
