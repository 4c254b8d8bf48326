package app.mitjul.text;

/// Bytes read as text: LF line ends, no BOM.
///
/// @param encoding
///            name of the encoding that fitted
/// @param lossy
///            true when the bytes end in the middle of a character; U+FFFD stands for it
public record Decoded(String text, String encoding, boolean lossy) {
}
