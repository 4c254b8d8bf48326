package app.mitjul.search;

import app.mitjul.text.Bare;
import app.mitjul.text.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Other words that may have been meant, of which the index knows every term.
final class Expansion {

    /// More would be guessing.
    private static final int MOST = 50;
    private static final int PRODUCT = 20_000;

    private Expansion() {
    }

    static List<String> of(Mode mode, String typed, SearchIndex index) {
        String letters = Bare.of(Fold.of(typed)).text();
        Collection<String> words = letters.isEmpty() ? List.of() : switch (mode) {
            case KEYS -> Keys.instead(typed.strip());
            case ALIAS -> index.aliases(letters);
            case SIMILAR -> Similar.of(letters);
            case HANJA -> hanja(letters, index);
            default -> List.of();
        };
        return known(words, index).stream().filter(w -> !Bare.of(Fold.of(w)).text().equals(letters)).limit(MOST)
                .toList();
    }

    /// Those whose every pair of neighbours stands somewhere.
    private static List<String> known(Collection<String> words, SearchIndex index) {
        Set<String> asked = new LinkedHashSet<>();
        for (String word : words) {
            new WordForm(Mode.CONTAINS, word).terms().forEach(asked::addAll);
        }
        asked.removeIf(term -> term.endsWith("*"));
        Set<String> there = index.terms(asked).keySet();
        return words.stream().distinct().filter(word -> new WordForm(Mode.CONTAINS, word).terms().stream()
                .allMatch(one -> one.iterator().next().endsWith("*") || one.stream().anyMatch(there::contains)))
                .toList();
    }

    /// 곽가곤 is 郭嘉昆, and 郭嘉昆 is 곽가곤.
    private static List<String> hanja(String letters, SearchIndex index) {
        int[] points = letters.codePoints().toArray();
        List<Set<Integer>> choices = new ArrayList<>();
        boolean korean = points[0] >= 0xAC00 && points[0] <= 0xD7A3;
        for (int c : points) {
            choices.add(korean ? HanjaReadings.hanja(c) : HanjaReadings.readings(c));
        }
        if (choices.stream().anyMatch(Set::isEmpty)) {
            return List.of();
        }
        List<Set<Integer>> there = choices.stream().map(c -> present(c, index)).toList();
        return points.length == 1
                ? there.getFirst().stream().map(Character::toString).toList()
                : chains(there, index);
    }

    /// Of some sixty characters with a reading, a library of Korean texts has a few.
    private static Set<Integer> present(Set<Integer> characters, SearchIndex index) {
        Set<String> there = index.beginning(characters.stream().map(Character::toString).toList());
        return characters.stream().filter(c -> there.contains(Character.toString(c)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// From left to right: only what stands side by side somewhere goes on.
    private static List<String> chains(List<Set<Integer>> choices, SearchIndex index) {
        List<String> chains = choices.getFirst().stream().map(Character::toString).toList();
        for (int i = 1; i < choices.size() && !chains.isEmpty(); i++) {
            chains = longer(chains, choices.get(i), index);
        }
        return chains;
    }

    private static List<String> longer(List<String> chains, Set<Integer> next, SearchIndex index) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String chain : chains) {
            int last = chain.codePointBefore(chain.length());
            for (int c : next) {
                if (pairs.size() < PRODUCT) {
                    pairs.add(Grams.term(last, "", c));
                }
            }
        }
        Map<String, Long> there = index.terms(pairs);
        List<String> longer = new ArrayList<>();
        for (String chain : chains) {
            int last = chain.codePointBefore(chain.length());
            for (int c : next) {
                if (there.containsKey(Grams.term(last, "", c)) && longer.size() < PRODUCT) {
                    longer.add(chain + Character.toString(c));
                }
            }
        }
        return longer;
    }
}
