package app.mitjul.exchange;

import java.util.Locale;

/// The JSON form of a library, described in `src/docs/cli.md`: what its writer and its reader share.
public final class LibraryFormat {

    public static final String NAME = "mitjul-library";

    /// Grows when a reader of the version before could not read the form.
    public static final int VERSION = 1;

    /// What the offsets count.
    public static final String UNIT = "utf-16";

    private LibraryFormat() {
    }

    /// How an enum stands in the form: `dash-dot`.
    public static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
