package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.text.AsTyped;
import app.mitjul.ui.model.ThemeNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Finds themes by what is typed so far: in either name, else in the names above it when every word fits somewhere.
public final class ThemeSearch {

    /// How well a theme fits: its name begins so, has it inside, or only with the names above it.
    private enum Fit {
        BEGINS, HOLDS, WITH_PATH, NOT
    }

    private ThemeSearch() {
    }

    /// The best first; with nothing typed, themes with keys first, in the order of keys, then the order of the tree.
    public static List<Theme> find(ThemeTree tree, String query) {
        AsTyped typed = new AsTyped(query);
        List<Theme> all = new ArrayList<>(tree.inOrder());
        if (typed.isEmpty()) {
            all.sort((one, other) -> Integer.compare(place(one), place(other)));
            return all;
        }
        List<AsTyped> words = List.of(query.strip().split("[\\s/›]+")).stream().map(AsTyped::new).toList();
        return all.stream().map(t -> new Found(t, fit(tree, t, typed, words))).filter(f -> f.fit() != Fit.NOT)
                .sorted(Comparator.comparing(Found::fit)).map(Found::theme).toList();
    }

    private static int place(Theme theme) {
        return theme.key() == 0 ? Integer.MAX_VALUE : theme.key();
    }

    /// Where not all have room: those with keys in the order of keys, then the others in the order of the tree.
    public static List<Theme> first(List<Theme> themes, int most) {
        List<Theme> all = find(ThemeTree.of(themes), "");
        return all.size() <= most ? all : List.copyOf(all.subList(0, most));
    }

    /// Whether the theme itself is meant, by one of its names.
    public static boolean isMeant(Theme theme, AsTyped typed) {
        return typed.in(theme.name()) || typed.in(theme.secondName());
    }

    private record Found(Theme theme, Fit fit) {
    }

    private static Fit fit(ThemeTree tree, Theme theme, AsTyped typed, List<AsTyped> words) {
        if (typed.begins(theme.name()) || typed.begins(theme.secondName())) {
            return Fit.BEGINS;
        }
        if (isMeant(theme, typed)) {
            return Fit.HOLDS;
        }
        List<Theme> line = new ArrayList<>(tree.above(theme.id()));
        line.add(theme);
        boolean own = words.stream().anyMatch(word -> isMeant(theme, word));
        return own && words.stream().allMatch(word -> line.stream().anyMatch(t -> isMeant(t, word)))
                ? Fit.WITH_PATH
                : Fit.NOT;
    }

    /// The themes above it in words: "정치 › 외교"; empty at the top.
    public static String path(ThemeTree tree, Theme theme, boolean korean) {
        return tree.above(theme.id()).stream().map(t -> ThemeNames.first(t, korean))
                .collect(Collectors.joining(" › "));
    }
}
