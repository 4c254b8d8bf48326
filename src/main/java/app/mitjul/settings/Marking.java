package app.mitjul.settings;

import java.util.Set;

/// How marking goes on.
///
/// @param overlap
///            what happens when words are tagged that overlap a passage of the same theme: `ASK`, `MERGE` or `KEEP`
public record Marking(String overlap) {

    private static final Set<String> OVERLAPS = Set.of("ASK", "MERGE", "KEEP");

    public static final Marking DEFAULT = new Marking("ASK");

    public Marking {
        overlap = OVERLAPS.contains(overlap) ? overlap : "ASK";
    }
}
