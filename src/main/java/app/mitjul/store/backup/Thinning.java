package app.mitjul.store.backup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which snapshots go: the newest of each of the last 24 hours, 14 days, 10 weeks and 12 months that have any are kept,
/// and the newest six, and the newest ten a person asked for. It counts hours with snapshots, not hours by the clock, so that a clock that jumps can remove nothing.
final class Thinning {

    private static final int LATEST = 6;
    private static final int ASKED = 10;
    private static final int HOURS = 24;
    private static final int DAYS = 14;
    private static final int WEEKS = 10;
    private static final int MONTHS = 12;
    /// However little room there is.
    private static final int ALWAYS = 2;

    private Thinning() {
    }

    /// @param all
    ///            in any order
    /// @param room
    ///            bytes for them together; the oldest go first when it is not enough, but never the newest two nor the
    ///            newest sound one
    static Set<Snapshot> out(List<Snapshot> all, long room) {
        List<Snapshot> newest = all.stream().sorted(Comparator.comparingInt(Snapshot::number).reversed()).toList();
        Set<Snapshot> always = new HashSet<>(newest.subList(0, Math.min(ALWAYS, newest.size())));
        newest.stream().filter(Snapshot::sound).findFirst().ifPresent(always::add);
        newest.stream().filter(Snapshot::plain).findFirst().ifPresent(always::add);
        Set<Snapshot> kept = new LinkedHashSet<>(always);
        List<Snapshot> regular = newest.stream().filter(s -> !s.plain()).toList();
        regular.stream().limit(LATEST).forEach(kept::add);
        regular.stream().filter(s -> s.why() == Why.ASKED).limit(ASKED).forEach(kept::add);
        keep(kept, regular, HOURS, t -> t.toLocalDate() + "T" + t.getHour());
        keep(kept, regular, DAYS, t -> t.toLocalDate().toString());
        keep(kept, regular, WEEKS,
                t -> t.get(IsoFields.WEEK_BASED_YEAR) + "W" + t.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        keep(kept, regular, MONTHS, t -> t.getYear() + "-" + t.getMonthValue());
        long size = kept.stream().mapToLong(Snapshot::bytes).sum();
        List<Snapshot> oldest = new ArrayList<>(kept);
        oldest.sort(Comparator.comparingInt(Snapshot::number));
        for (Snapshot snapshot : oldest) {
            if (size > room && !always.contains(snapshot)) {
                kept.remove(snapshot);
                size -= snapshot.bytes();
            }
        }
        Set<Snapshot> out = new HashSet<>(all);
        out.removeAll(kept);
        return out;
    }

    private static void keep(Set<Snapshot> kept, List<Snapshot> newest, int most,
            Function<ZonedDateTime, String> period) {
        Set<String> periods = new HashSet<>();
        for (Snapshot snapshot : newest) {
            Instant at = snapshot.at();
            if (periods.size() < most && periods.add(period.apply(at.atZone(ZoneOffset.UTC)))) {
                kept.add(snapshot);
            }
        }
    }
}
