package app.mitjul.session;

/// A file as it was read: its bytes are kept in the library, once by hash.
public record SourceFile(String hash, String name, byte[] bytes) {
}
