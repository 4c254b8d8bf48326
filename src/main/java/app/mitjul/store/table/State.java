package app.mitjul.store.table;

import org.jspecify.annotations.Nullable;

/// Where a library stands: how many commits, and the hash of what they were. Two files with the same state hold the same.
public record State(long generation, String head) {

    public static State of(Sql sql) {
        LibraryTable library = new LibraryTable(sql);
        return new State(library.generation(), library.head());
    }

    /// As a record has it, but by hand: the generated way begins with some milliseconds of making code at each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State state && generation == state.generation && head.equals(state.head);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(generation) + head.hashCode();
    }
}
