package app.mitjul.store.backup;

import java.time.Duration;
import java.time.Instant;

/// When a snapshot of a large library can wait. One holds all rows, whatever changed; the safety log holds what changed, and
/// with the snapshot before it gives back the same. So a large library is not written whole every ten minutes and at each
/// closing for the sake of a few marks.
public final class Sparing {

    /// Of a smaller one it takes no time.
    private static final long LARGE = 4L << 20;
    /// Of a large library in use, and when it is closed.
    private static final Duration TIMED = Duration.ofHours(1);
    private static final Duration CLOSED = Duration.ofHours(24);

    private Sparing() {
    }

    /// Whether none is needed yet.
    ///
    /// @param newest
    ///            the newest one there is
    /// @param log
    ///            bytes of the safety log behind it; fewer than 0 when the log does not go on from there
    public static boolean canWait(Snapshot newest, Why why, long log, Instant now) {
        boolean spared = why == Why.TIMED || why == Why.CLOSED;
        Duration pause = why == Why.TIMED ? TIMED : CLOSED;
        boolean recent = newest.at().isAfter(now.minus(pause)) && !newest.at().isAfter(now);
        return spared && recent && newest.sound() && newest.bytes() > LARGE && log >= 0 && log < newest.bytes() / 2;
    }
}
