package app.mitjul.harness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What a program has acknowledged, kept outside of it: the rows of its library after the last command whose end it
/// told. Lines it was cut off in do not count.
final class Ledger {

    /// A command of the restless person takes up to three steps back and two forward.
    private static final int MOST_IN_FLIGHT = 6;

    static final String STARTING = "starting";

    private Map<String, String> rows = new TreeMap<>();
    private long generation;
    private long acknowledged;
    private boolean told;
    private String doing = STARTING;
    private final List<String> complaints = new ArrayList<>();

    /// Takes a line the program printed: `s` what it begins, `f` all rows, `a` what a command changed, `w` what it
    /// thinks is wrong with the library it opened.
    void take(String line) {
        if (line.startsWith("s\t")) {
            doing = line.substring(2);
        } else if (line.startsWith("w\t")) {
            complaints.add(line.substring(2));
        } else if (line.endsWith("\t.") && (line.startsWith("a\t") || line.startsWith("f\t"))) {
            List<String> parts = Arrays.asList(line.split("\t"));
            if (line.startsWith("f\t")) {
                rows = new TreeMap<>();
            } else {
                acknowledged++;
            }
            generation = Long.parseLong(parts.get(1));
            told = true;
            parts.subList(2, parts.size() - 1).forEach(this::change);
            doing = "between commands";
        }
    }

    private void change(String part) {
        if (part.startsWith("-")) {
            rows.remove(part.substring(1));
        } else {
            int end = part.indexOf('=');
            rows.put(part.substring(0, end), part.substring(end + 1));
        }
    }

    /// What is wrong with what was found after the program ended: empty when everything acknowledged is there, and
    /// beside it at most what one command did that had not been acknowledged yet. A program ended before it told
    /// anything may have made its library already: of that one no row is from nowhere.
    List<String> lost(Rows found) {
        List<String> lost = new ArrayList<>(complaints);
        complaints.clear();
        if (found.generation() < generation || found.generation() > generation + MOST_IN_FLIGHT) {
            lost.add("generation " + found.generation() + " after " + generation);
        }
        Predicate<String> mayDiffer = found.generation() == generation ? key -> false : inFlight(found);
        Set<String> keys = new TreeSet<>(rows.keySet());
        keys.addAll(found.all().keySet());
        for (String key : keys) {
            String before = rows.get(key);
            String now = found.all().get(key);
            boolean added = before == null && (found.generation() > generation || !told);
            if (!isOfSession(key) && !added && !java.util.Objects.equals(before, now) && !mayDiffer.test(key)) {
                lost.add(key + (now == null ? " gone" : before == null ? " from nowhere" : " changed"));
            }
        }
        return lost;
    }

    /// Rows of things that a step is about which is in one of the journals only, or in another state.
    private Predicate<String> inFlight(Rows found) {
        Set<String> about = new HashSet<>();
        Set<String> keys = new TreeSet<>(rows.keySet());
        keys.addAll(found.all().keySet());
        for (String key : keys) {
            String before = rows.getOrDefault(key, "");
            String now = found.all().getOrDefault(key, "");
            if (key.startsWith("change_set/") && !before.equals(now)) {
                about.addAll(ids(before));
                about.addAll(ids(now));
            }
        }
        // An article opened is the only change of a row that leaves no step; it may stand before one that does.
        return key -> key.startsWith("change_set/") || key.startsWith("library/") || key.startsWith("note/LIBRARY/")
                || about.contains(Rows.subject(key))
                || key.startsWith("article/") && found.all().containsKey(key);
    }

    private static List<String> ids(String value) {
        return Arrays.asList(value.substring(value.indexOf('|') + 1).split(","));
    }

    /// Rows that opening a library writes.
    private static boolean isOfSession(String key) {
        return key.startsWith("lineage/");
    }

    /// The rows acknowledged whose key begins so.
    List<String> keys(String beginning) {
        return rows.keySet().stream().filter(key -> key.startsWith(beginning)).toList();
    }

    /// Whether a row is there as it was acknowledged.
    boolean holds(Rows found, String key) {
        return java.util.Objects.equals(rows.get(key), found.all().get(key));
    }

    long acknowledged() {
        return acknowledged;
    }

    long generation() {
        return generation;
    }

    String doing() {
        return doing;
    }
}
