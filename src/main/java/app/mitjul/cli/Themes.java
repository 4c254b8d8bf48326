package app.mitjul.cli;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.i18n.Problem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Themes as the command line names and shows them.
final class Themes {

    private Themes() {
    }

    /// The theme a person means: by either name in any case, or by its id.
    static Theme named(String name, List<Theme> all) {
        String wanted = plain(name);
        List<Theme> found = all.stream().filter(theme -> theme.id().value().equals(wanted)
                || plain(theme.name()).equals(wanted) || plain(theme.secondName()).equals(wanted)).toList();
        if (found.isEmpty() || wanted.isEmpty()) {
            String names = all.stream().map(Themes::label).collect(Collectors.joining(", "));
            throw new Problem("theme.not-named", name, names);
        }
        if (found.size() > 1) {
            throw new Problem("theme.ambiguous", name,
                    found.stream().map(theme -> theme.id().value()).collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// Both names.
    static String label(Theme theme) {
        return theme.secondName().isBlank() ? theme.name() : theme.name() + " · " + theme.secondName();
    }
}
