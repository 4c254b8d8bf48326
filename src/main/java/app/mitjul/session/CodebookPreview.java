package app.mitjul.session;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeColors;
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
/// name, or its second name, as one of its two. What the file leaves out or empty stays as it
/// is; a new theme gets what it lacks. A key or a second name that a theme outside the file has is not taken from it.
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
    public static CodebookPreview of(List<Theme> codebook, List<CodebookRow> rows) {
        return new Maker(codebook, rows).make();
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
        private final Map<String, Theme> byName = new HashMap<>();
        private final Map<Integer, ThemeId> keys = new HashMap<>();
        private final Set<ThemeId> touched = new HashSet<>();
        private final Set<Integer> taken = new HashSet<>();
        private final Set<String> firstNames = new HashSet<>();
        /// Second names of the file, and how often they were asked for.
        private final Map<String, Integer> names = new HashMap<>();
        /// By folded name, in order.
        private final Map<String, Line> lines = new LinkedHashMap<>();

        Maker(List<Theme> codebook, List<CodebookRow> rows) {
            this.codebook = codebook;
            this.tree = ThemeTree.of(codebook);
            this.rows = rows;
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
            rows.forEach(row -> firstNames.add(folded(row.name())));
            Set<String> named = new HashSet<>(firstNames);
            for (CodebookRow row : rows) {
                List<String> path = row.path().filter(p -> !p.isEmpty())
                        .orElseGet(() -> known(row).map(this::path).orElse(List.of()));
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
                    secondName(row, here),
                    row.color().or(() -> here.map(Theme::color))
                            .orElse(ThemeColors.SET.get(index % ThemeColors.SET.size())),
                    row.pattern().or(() -> here.map(Theme::pattern)).orElse(nextPattern(index)), key,
                    said(row.description()).or(() -> here.map(Theme::description)).orElse(""),
                    said(row.examples()).or(() -> here.map(Theme::examples)).orElse(""));
            Kind kind = here.map(theme -> isSame(theme, draft, path) ? Kind.SAME : Kind.CHANGED).orElse(Kind.ADDED);
            return new Line(kind, new CodebookEntry(path, draft));
        }

        /// A theme found by its second name keeps its first.
        private static boolean sameName(String name, CodebookRow row) {
            return folded(name).equals(folded(row.name()));
        }

        private static Optional<String> said(Optional<String> text) {
            return text.filter(t -> !t.isBlank());
        }

        private String secondName(CodebookRow row, Optional<Theme> here) {
            Optional<String> kept = here.map(Theme::secondName);
            if (here.isPresent() && !sameName(here.get().name(), row)) {
                return kept.orElse("");
            }
            return said(row.secondName()).filter(n -> isFree(n, row, here)).or(() -> kept).orElse("");
        }

        /// A name that is another theme's, here or in the file, cannot be a second one.
        private boolean isFree(String name, CodebookRow row, Optional<Theme> here) {
            Theme owner = byName.get(folded(name));
            boolean others = owner != null && here.filter(t -> t.id().equals(owner.id())).isEmpty();
            boolean inFile = firstNames.contains(folded(name)) && !sameName(name, row);
            return !others && !inFile && names.merge(folded(name), 1, Integer::sum) == 1;
        }

        private static UnderlinePattern nextPattern(int index) {
            return UnderlinePattern.values()[index % UnderlinePattern.values().length];
        }

        private int key(CodebookRow row, Optional<Theme> here) {
            int wanted = row.key().filter(k -> k != 0).or(() -> here.map(Theme::key)).orElse(0);
            boolean othersOwn = Optional.ofNullable(keys.get(wanted)).filter(id -> !touched.contains(id)).isPresent()
                    && here.filter(t -> t.key() == wanted).isEmpty();
            if (wanted != 0 && !othersOwn && taken.add(wanted)) {
                return wanted;
            }
            int kept = here.map(Theme::key).orElse(0);
            return taken.add(kept) ? kept : 0;
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
