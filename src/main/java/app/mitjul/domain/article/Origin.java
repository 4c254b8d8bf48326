package app.mitjul.domain.article;

/// The file an article was read from. The original bytes are kept in the library under `sourceHash`.
///
/// @param fileName
///            name without folder; empty for pasted text
/// @param line
///            first line of the article in that file, from 1
/// @param encoding
///            name of the charset the bytes were read with
/// @param sourceHash
///            SHA-256 of the file's bytes, lower-case hex
public record Origin(String fileName, int line, String encoding, String sourceHash) {
}
