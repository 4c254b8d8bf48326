package app.mitjul.domain.library;

import app.mitjul.domain.annotation.AnnotatorId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// An import that was carried out, in figures: they add up to the places that were read.
///
/// @param id
///            UUIDv7
/// @param name
///            the first file as a person knows it; empty for pasted text
/// @param files
///            how many there were
/// @param likeness
///            from how many per cent on articles counted as nearly identical; 0 when nobody looked
/// @param counts
///            places of each kind; kinds without any are left out
public record ImportReport(String id, Instant at, AnnotatorId by, String name, int files, int likeness,
        Map<ImportRow.Kind, Integer> counts) {

    public ImportReport {
        counts = counts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(counts));
    }

    public int count(ImportRow.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// Articles that are new in the library, or came back.
    public int taken() {
        return count(ImportRow.Kind.IMPORTED) + count(ImportRow.Kind.NEAR) + count(ImportRow.Kind.RESTORED);
    }

    /// All places that were read.
    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
