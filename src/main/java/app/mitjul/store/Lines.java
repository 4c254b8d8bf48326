package app.mitjul.store;

import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.log.LogHead;
import app.mitjul.store.log.LogSegment;
import app.mitjul.store.log.LogSegment.Group;
import app.mitjul.store.table.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ways a library has gone, as its snapshots and its safety log know them. After an older file was opened there can
/// be two: each state is told by its head, so that they are never mixed.
final class Lines {

    /// The segments of a log with their commits.
    private record Stretch(LogSegment segment, List<Group> groups) {

        /// Number of commits up to a state; -1 when it was never here.
        int upTo(State state) {
            if (segment.head().state().equals(state)) {
                return 0;
            }
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (groups.get(i).seal().state().equals(state)) {
                    return i + 1;
                }
            }
            return -1;
        }

        State end() {
            return groups.isEmpty() ? segment.head().state() : groups.getLast().seal().state();
        }
    }

    /// Commits of one segment that lead on.
    record Part(LogSegment segment, List<Group> groups) {
    }

    /// How to get to a state: a snapshot and what was committed after it.
    record Way(Snapshot base, LogHead head, List<Part> parts, State end) {

        long commits() {
            return parts.stream().mapToLong(p -> p.groups().size()).sum();
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<State, Snapshot> snapshots = new HashMap<>();
    private final Map<State, LogHead> heads = new HashMap<>();
    private final List<State> newest = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    /// @param library
    ///            id of the one that is meant; another one may have had this name before
    Lines(Snapshots all, List<LogSegment> log, String library) {
        for (Snapshot snapshot : all.all()) {
            Optional<LogHead> read = all.head(snapshot);
            if (read.isEmpty() && !snapshot.plain()) {
                unread.add(snapshot.file().getFileName().toString());
            }
            read.filter(head -> head.library().equals(library)).ifPresent(head -> {
                if (heads.putIfAbsent(head.state(), head) == null) {
                    snapshots.put(head.state(), snapshot);
                    newest.add(head.state());
                }
            });
        }
        log.stream().filter(segment -> segment.head().library().equals(library))
                .forEach(segment -> stretches.add(new Stretch(segment, segment.groups())));
    }

    /// Names of the snapshots that cannot be read at all.
    List<String> unread() {
        return unread;
    }

    /// What the log ends with; nothing when there is none.
    Optional<State> tip() {
        return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.getLast().end());
    }

    /// Whether a state was passed by.
    boolean knows(State state) {
        return snapshots.containsKey(state) || stretches.stream().anyMatch(s -> s.upTo(state) >= 0);
    }

    /// The way to the newest state there is, or to the end of the line that a wanted one is on.
    Optional<Way> way(Optional<State> wanted) {
        Optional<State> end = wanted.map(this::endOf).or(this::tip);
        Optional<Way> way = end.flatMap(this::to);
        return way.isPresent() || newest.isEmpty()
                ? way
                : Optional.of(new Way(snapshot(newest.getFirst()), head(newest.getFirst()), List.of(),
                        newest.getFirst()));
    }

    /// Forgets a snapshot that turned out to be unreadable.
    void without(State state) {
        snapshots.remove(state);
        heads.remove(state);
        newest.remove(state);
    }

    private Snapshot snapshot(State state) {
        return java.util.Objects.requireNonNull(snapshots.get(state));
    }

    private LogHead head(State state) {
        return java.util.Objects.requireNonNull(heads.get(state));
    }

    /// The last state that follows from `state`; where two lines part, the one that was written on first, since the
    /// other began with an older file.
    private State endOf(State state) {
        for (Stretch stretch : stretches) {
            int at = stretch.upTo(state);
            if (at >= 0 && at < stretch.groups().size()) {
                return endOf(stretch.end());
            }
        }
        return state;
    }

    /// Backwards from a state to the nearest snapshot.
    private Optional<Way> to(State end) {
        List<Part> parts = new ArrayList<>();
        State at = end;
        for (int i = stretches.size() - 1; i >= 0; i--) {
            Stretch stretch = stretches.get(i);
            int until = stretch.upTo(at);
            if (snapshots.containsKey(at)) {
                break;
            }
            if (until < 0) {
                continue;
            }
            int from = until;
            while (from > 0 && !snapshots.containsKey(stretch.groups().get(from - 1).seal().state())) {
                from--;
            }
            if (from < until) {
                parts.addFirst(new Part(stretch.segment(), stretch.groups().subList(from, until)));
            }
            at = from > 0 ? stretch.groups().get(from - 1).seal().state() : stretch.segment().head().state();
        }
        return snapshots.containsKey(at)
                ? Optional.of(new Way(snapshot(at), head(at), List.copyOf(parts), end))
                : Optional.empty();
    }
}
