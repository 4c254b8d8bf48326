package app.mitjul.session;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.exchange.CodebookRow;
import app.mitjul.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What taking in a codebook comes to, theme by theme, before it is done. A theme of the file is the one here that has its
/// name, or its second name, as one of its two. What the file does not say stays as it is; a new theme gets what it lacks.
/// A key that a theme outside the file has is not taken from it.
///
/// @param lines
///            each theme of the file, and before it those above it that nobody knows yet
public record CodebookPreview(List<Line> lines) {

    /// What becomes of a theme.
    public enum Kind {
        ADDED, CHANGED, SAME
    }

    public record Line(Kind kind, CodebookEntry entry) {
    }

    public CodebookPreview {
        lines = List.copyOf(lines);
    }

    /// @param codebook
    ///            the live themes
    /// @param colors
    ///            those a new theme may get, used in turn
    public static CodebookPreview of(List<Theme> codebook, List<CodebookRow> rows, List<String> colors) {
        return new Maker(codebook, rows, colors).make();
    }

    public int count(Kind kind) {
        return Math.toIntExact(lines.stream().filter(line -> line.kind() == kind).count());
    }

    /// What [Commands#importCodebook(List)] takes.
    public List<CodebookEntry> entries() {
        return lines.stream().map(Line::entry).toList();
    }

    private static final class Maker {

        private final List<Theme> codebook;
        private final ThemeTree tree;
        private final List<CodebookRow> rows;
        private final List<String> colors;
        private final Map<String, Theme> byName = new HashMap<>();
        private final Map<Integer, ThemeId> keys = new HashMap<>();
        private final Set<ThemeId> touched = new HashSet<>();
        private final Set<Integer> taken = new HashSet<>();
        /// By folded name, in order.
        private final Map<String, Line> lines = new LinkedHashMap<>();

        Maker(List<Theme> codebook, List<CodebookRow> rows, List<String> colors) {
            this.codebook = codebook;
            this.tree = ThemeTree.of(codebook);
            this.rows = rows;
            this.colors = colors;
            for (Theme theme : codebook) {
                byName.putIfAbsent(folded(theme.name()), theme);
                if (!theme.secondName().isBlank()) {
                    byName.putIfAbsent(folded(theme.secondName()), theme);
                }
                if (theme.key() != 0) {
                    keys.put(theme.key(), theme.id());
                }
            }
        }

        CodebookPreview make() {
            rows.forEach(row -> known(row).ifPresent(theme -> touched.add(theme.id())));
            Set<String> named = new HashSet<>();
            rows.forEach(row -> named.add(folded(row.name())));
            for (CodebookRow row : rows) {
                List<String> path = row.path().orElseGet(() -> known(row).map(this::path).orElse(List.of()));
                above(path, named);
                lines.putIfAbsent(folded(row.name()), line(row, path));
            }
            return new CodebookPreview(List.copyOf(lines.values()));
        }

        /// Themes of a path that neither the library nor the file has otherwise.
        private void above(List<String> path, Set<String> named) {
            for (int i = 0; i < path.size(); i++) {
                String name = path.get(i);
                if (!byName.containsKey(folded(name)) && named.add(folded(name))) {
                    CodebookRow plain = new CodebookRow(Optional.of(path.subList(0, i)), name, Optional.empty(),
                            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
                    lines.put(folded(name), line(plain, path.subList(0, i)));
                }
            }
        }

        private Line line(CodebookRow row, List<String> path) {
            Optional<Theme> here = known(row);
            int index = codebook.size() + lines.size();
            int key = key(row, here);
            ThemeDraft draft = new ThemeDraft(here.map(Theme::name).filter(n -> !sameName(n, row)).orElse(row.name()),
                    row.secondName().or(() -> here.map(Theme::secondName)).orElse(""),
                    row.color().or(() -> here.map(Theme::color)).orElse(colors.get(index % colors.size())),
                    row.pattern().or(() -> here.map(Theme::pattern)).orElse(nextPattern(index)), key,
                    row.description().or(() -> here.map(Theme::description)).orElse(""),
                    row.examples().or(() -> here.map(Theme::examples)).orElse(""));
            Kind kind = here.map(theme -> isSame(theme, draft, path) ? Kind.SAME : Kind.CHANGED).orElse(Kind.ADDED);
            return new Line(kind, new CodebookEntry(path, draft));
        }

        /// A theme found by its second name keeps its first.
        private static boolean sameName(String name, CodebookRow row) {
            return folded(name).equals(folded(row.name()));
        }

        private static UnderlinePattern nextPattern(int index) {
            return UnderlinePattern.values()[index % UnderlinePattern.values().length];
        }

        private int key(CodebookRow row, Optional<Theme> here) {
            int wanted = row.key().or(() -> here.map(Theme::key)).orElse(0);
            boolean othersOwn = Optional.ofNullable(keys.get(wanted)).filter(id -> !touched.contains(id)).isPresent()
                    && here.filter(t -> t.key() == wanted).isEmpty();
            return wanted == 0 || othersOwn || !taken.add(wanted) ? 0 : wanted;
        }

        private Optional<Theme> known(CodebookRow row) {
            return Optional.ofNullable(byName.get(folded(row.name())))
                    .or(() -> row.secondName().filter(n -> !n.isBlank())
                            .flatMap(n -> Optional.ofNullable(byName.get(folded(n)))));
        }

        private List<String> path(Theme theme) {
            return tree.above(theme.id()).stream().map(Theme::name).toList();
        }

        private boolean isSame(Theme theme, ThemeDraft draft, List<String> path) {
            Optional<ThemeId> parent = path.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(byName.get(folded(path.getLast()))).map(Theme::id);
            return theme.name().equals(draft.name()) && theme.secondName().equals(draft.secondName())
                    && theme.color().equalsIgnoreCase(draft.color()) && theme.pattern() == draft.pattern()
                    && theme.key() == draft.key() && theme.description().equals(draft.description())
                    && theme.examples().equals(draft.examples())
                    && tree.parent(theme.id()).map(Theme::id).equals(parent)
                    && (path.isEmpty() || parent.isPresent());
        }

        private static String folded(String name) {
            return Fold.of(name.strip()).folded();
        }
    }
}
