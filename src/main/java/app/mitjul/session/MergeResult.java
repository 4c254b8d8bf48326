package app.mitjul.session;

/// What a merge brought in.
///
/// @param imported
///            articles that are new here or came back
/// @param already
///            articles that were here
/// @param annotations
///            annotations that are new here or got a theme more
/// @param themes
///            themes that are new here
public record MergeResult(int imported, int already, int annotations, int themes) {
}
