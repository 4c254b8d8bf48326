package app.mitjul.store;

/// Lets an open library's disk be full: it takes what fits into the pages it has, and refuses the rest.
public final class FullDisk {

    private final LibraryFile library;

    public FullDisk(LibraryFile library) {
        this.library = library;
    }

    public void fill() {
        long pages = library.writer().number("PRAGMA page_count");
        library.writer().number("PRAGMA max_page_count = " + pages);
    }

    public void free() {
        library.writer().number("PRAGMA max_page_count = 1000000");
    }
}
