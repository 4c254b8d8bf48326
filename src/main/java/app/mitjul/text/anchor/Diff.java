package app.mitjul.text.anchor;

import app.mitjul.text.anchor.Tokens.Cut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What two texts have in common: by lines, within changed lines by words, within changed words by characters. Costs
/// little more than reading both texts when they are alike, and never more than a constant for each of their tokens.
public final class Diff {

    /// A changed place longer than this on either side is not looked at by characters: such words were written anew.
    private static final int LONGEST = 4_000;
    /// Words that stand alone between changes so many times as long are there by chance.
    private static final int CHANCE = 4;
    private static final int MOST_PASSES = 16;

    private final String before;
    private final String after;
    private final List<Run> runs = new ArrayList<>();

    private Diff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    public static Diff of(String before, String after) {
        Diff diff = new Diff(before, after);
        if (before.equals(after)) {
            diff.add(new Run(0, before.length(), 0, after.length()));
        } else {
            diff.compare(new Run(0, before.length(), 0, after.length()), Cut.LINES);
        }
        return diff;
    }

    /// What both texts have, in the order of either. Whatever lies between two of them was taken out, put in, or replaced.
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /// The places that differ, in the order of either text: what was there and what is there now.
    public List<Run> changes() {
        return gaps(runs, new Run(0, before.length(), 0, after.length()));
    }

    private void compare(Run part, Cut cut) {
        List<Run> same = cut == Cut.CHARACTERS ? characters(part) : tidied(matches(part, cut), part, cut);
        int at = 0;
        for (Run gap : gaps(same, part)) {
            while (at < same.size() && same.get(at).end() <= gap.start() && same.get(at).newEnd() <= gap.newStart()) {
                share(same.get(at++));
            }
            finer(cut).filter(next -> both(gap)).ifPresent(next -> compare(gap, next));
        }
        same.subList(at, same.size()).forEach(this::share);
    }

    private static boolean both(Run gap) {
        return gap.start() < gap.end() && gap.newStart() < gap.newEnd();
    }

    private static Optional<Cut> finer(Cut cut) {
        return switch (cut) {
            case LINES -> Optional.of(Cut.WORDS);
            case WORDS -> Optional.of(Cut.CHARACTERS);
            case CHARACTERS -> Optional.empty();
        };
    }

    /// Where words were corrected and others beside them taken out, the characters of each word with those of the word most
    /// like it, unless all of them together have more in common: words are joined and split, too.
    private List<Run> characters(Run part) {
        List<Run> together = tidied(matches(part, Cut.CHARACTERS), part, Cut.CHARACTERS);
        List<Run> byWord = new ArrayList<>();
        for (Run pair : WordPairs.of(before, after, part)) {
            byWord.addAll(tidied(matches(pair, Cut.CHARACTERS), pair, Cut.CHARACTERS));
        }
        List<Run> likely = settled(stretches(byWord), part, Diff::length);
        return letters(likely) >= letters(together) ? likely : together;
    }

    private int letters(List<Run> same) {
        int count = 0;
        for (Run run : same) {
            for (int i = run.start(); i < run.end(); i++) {
                count += Character.isWhitespace(before.charAt(i)) ? 0 : 1;
            }
        }
        return count;
    }

    private List<Run> matches(Run part, Cut cut) {
        if (cut == Cut.CHARACTERS && Math.max(part.length(), part.newEnd() - part.newStart()) > LONGEST) {
            return List.of();
        }
        Map<String, Integer> numbers = new HashMap<>();
        Tokens a = Tokens.of(before, part.start(), part.end(), cut, numbers);
        Tokens b = Tokens.of(after, part.newStart(), part.newEnd(), cut, numbers);
        int[] partner = Matching.of(a.ids(), b.ids());
        List<Run> same = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                same.add(new Run(a.starts()[i], a.starts()[i + 1], b.starts()[partner[i]], b.starts()[partner[i] + 1]));
            }
        }
        return same;
    }

    /// Without what is the same by chance: single letters of rewritten words, words alone in a rewritten paragraph, white
    /// space between rewritten words.
    private List<Run> tidied(List<Run> same, Run part, Cut cut) {
        List<Run> words = cut == Cut.CHARACTERS ? same : flat(likely(stretches(same), part, this::blank));
        int chance = cut == Cut.CHARACTERS ? 1 : CHANCE;
        return cut == Cut.LINES ? words : settled(stretches(words), part, s -> length(s) * chance);
    }

    /// What goes makes the changes around the others longer: until no more goes.
    private static List<Run> settled(List<List<Run>> stretches, Run part, ToIntFunction<List<Run>> weight) {
        List<List<Run>> left = stretches;
        for (int count = -1, pass = 0; count != left.size() && pass < MOST_PASSES; pass++) {
            count = left.size();
            left = likely(left, part, weight);
        }
        return flat(left);
    }

    private int blank(List<Run> stretch) {
        return before.substring(stretch.getFirst().start(), stretch.getLast().end()).isBlank() ? 1 : Integer.MAX_VALUE;
    }

    private static int length(List<Run> stretch) {
        return stretch.getLast().end() - stretch.getFirst().start();
    }

    /// Those that stay: at the edge of the part, or longer than the changes around them allow for chance.
    private static List<List<Run>> likely(List<List<Run>> stretches, Run part, ToIntFunction<List<Run>> weight) {
        List<List<Run>> kept = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            List<Run> stretch = stretches.get(i);
            Run last = kept.isEmpty()
                    ? new Run(0, part.start(), 0, part.newStart())
                    : kept.getLast().getLast();
            Run next = i + 1 < stretches.size()
                    ? stretches.get(i + 1).getFirst()
                    : new Run(part.end(), part.end(), part.newEnd(), part.newEnd());
            if (weight.applyAsInt(stretch) > Math.min(change(last, stretch.getFirst()),
                    change(stretch.getLast(), next))) {
                kept.add(stretch);
            }
        }
        return kept;
    }

    private static int change(Run one, Run next) {
        return Math.max(next.start() - one.end(), next.newStart() - one.newEnd());
    }

    /// Runs that meet, together.
    private static List<List<Run>> stretches(List<Run> same) {
        List<List<Run>> stretches = new ArrayList<>();
        for (Run run : same) {
            if (!stretches.isEmpty() && stretches.getLast().getLast().meets(run)) {
                stretches.getLast().add(run);
            } else {
                stretches.add(new ArrayList<>(List.of(run)));
            }
        }
        return stretches;
    }

    private static List<Run> flat(List<List<Run>> stretches) {
        return stretches.stream().flatMap(List::stream).toList();
    }

    private static List<Run> gaps(List<Run> same, Run part) {
        List<Run> gaps = new ArrayList<>();
        int at = part.start();
        int newAt = part.newStart();
        for (Run run : same) {
            if (at < run.start() || newAt < run.newStart()) {
                gaps.add(new Run(at, run.start(), newAt, run.newStart()));
            }
            at = run.end();
            newAt = run.newEnd();
        }
        if (at < part.end() || newAt < part.newEnd()) {
            gaps.add(new Run(at, part.end(), newAt, part.newEnd()));
        }
        return gaps;
    }

    /// Takes in words that are the same; those in two forms character by character.
    private void share(Run run) {
        if (before.regionMatches(run.start(), after, run.newStart(), Math.max(run.length(), run.newEnd()
                - run.newStart()))) {
            add(run);
            return;
        }
        Map<String, Integer> numbers = new HashMap<>();
        Tokens a = Tokens.of(before, run.start(), run.end(), Cut.CHARACTERS, numbers);
        Tokens b = Tokens.of(after, run.newStart(), run.newEnd(), Cut.CHARACTERS, numbers);
        if (a.ids().length != b.ids().length) {
            add(run);
            return;
        }
        for (int i = 0; i < a.ids().length; i++) {
            add(new Run(a.starts()[i], a.starts()[i + 1], b.starts()[i], b.starts()[i + 1]));
        }
    }

    private void add(Run run) {
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.linear() && run.linear() && last.meets(run)) {
            runs.set(runs.size() - 1, new Run(last.start(), run.end(), last.newStart(), run.newEnd()));
        } else if (run.start() < run.end()) {
            runs.add(run);
        }
    }
}
