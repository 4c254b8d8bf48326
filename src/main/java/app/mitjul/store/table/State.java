package app.mitjul.store.table;

/// Where a library stands: how many commits, and the hash of what they were. Two files with the same state hold the same.
public record State(long generation, String head) {

    public static State of(Sql sql) {
        LibraryTable library = new LibraryTable(sql);
        return new State(library.generation(), library.head());
    }
}
