package app.mitjul.store;

import app.mitjul.store.table.LibraryTable;
import app.mitjul.store.table.State;
import java.util.Optional;

/// How the file that was opened stands to what is known of this library from before: a cloud client or a person may
/// have put an older one in its place, or one that went another way.
///
/// @param here
///            where the file stands
/// @param known
///            the newest state known, when it is not this one
/// @param unclean
///            the program that wrote to it last did not close it
public record Standing(Kind kind, State here, Optional<State> known, boolean unclean) {

    /// What it is.
    public enum Kind {
        /// Nothing is known of it.
        FIRST,
        /// What is known, or what came after it.
        CONTINUES,
        /// It was further on already.
        OLDER,
        /// It has other commits than those that are known, and not all of those.
        FORKED
    }

    /// @param remembered
    ///            what was noted outside of the library when it was last open here
    static Standing of(LibraryTable library, State here, Lines lines, Optional<State> remembered, boolean unclean) {
        Optional<State> log = lines.tip();
        Optional<State> ahead = log.filter(tip -> tip.generation() > here.generation() && lines.knows(here));
        if (ahead.isPresent()) {
            return new Standing(Kind.OLDER, here, ahead, unclean);
        }
        Kind kind = remembered.map(known -> kind(library, here, lines, known, unclean))
                .orElse(log.isPresent() ? kind(library, here, lines, log.get(), unclean) : Kind.FIRST);
        Optional<State> newer = kind == Kind.OLDER || kind == Kind.FORKED ? remembered.or(() -> log) : Optional.empty();
        return new Standing(kind, here, newer, unclean);
    }

    private static Kind kind(LibraryTable library, State here, Lines lines, State known, boolean unclean) {
        if (known.equals(here) || library.beganAt(known)) {
            return Kind.CONTINUES;
        }
        boolean both = lines.knows(here) && lines.knows(known);
        if (here.generation() < known.generation()) {
            return lines.knows(known) && !lines.knows(here) ? Kind.FORKED : Kind.OLDER;
        }
        if (here.generation() == known.generation()) {
            return Kind.FORKED;
        }
        // The last commit before a crash may be in the library alone.
        boolean oneMore = unclean && lines.tip().filter(tip -> tip.generation() + 1 == here.generation()).isPresent();
        return both || oneMore ? Kind.CONTINUES : Kind.FORKED;
    }
}
