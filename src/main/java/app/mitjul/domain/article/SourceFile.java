package app.mitjul.domain.article;

/// A file as it was read: its bytes are kept in the library, once by hash.
///
/// @param hash
///            SHA-256 of the bytes, lower-case hex
/// @param name
///            name without folder; empty for pasted text
/// @param bytes
///            never changed after it was handed over
@SuppressWarnings("ArrayRecordComponent") // equality goes by hash
public record SourceFile(String hash, String name, byte[] bytes) {

    /// Two are the same when hash and name are: the hash speaks for the bytes.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && hash.equals(file.hash) && name.equals(file.name);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "SourceFile[" + hash + ", " + bytes.length + " bytes]";
    }
}
