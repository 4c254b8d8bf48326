package app.mitjul.exchange;

import java.util.List;

/// The encodings a file can be read with.
///
/// @param name
///            of the one it is read with
/// @param candidates
///            all that fit, that one first
public record FoundEncoding(String name, List<Candidate> candidates) {

    /// @param preview
    ///            the beginning of the file, read so
    public record Candidate(String name, String preview) {
    }

    public FoundEncoding {
        candidates = List.copyOf(candidates);
    }
}
