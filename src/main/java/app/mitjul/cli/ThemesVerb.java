package app.mitjul.cli;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.Reads;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/// `mitjul themes`: the codebook with the number of passages of each theme.
@Command(name = "themes")
final class ThemesVerb extends Verb {

    private record Codebook(List<Theme> themes, Map<ThemeId, Integer> counts) {

        static Codebook of(Reads reads) {
            return new Codebook(reads.themes(), reads.passageCounts());
        }

        int passages(Theme theme) {
            return counts.getOrDefault(theme.id(), 0);
        }
    }

    @Override
    Answer run() {
        Codebook codebook = root.reading(Codebook::of);
        Json json = new Json().with("themes", codebook.themes(),
                theme -> new Json().with("id", theme.id().value()).with("name", theme.name())
                        .with("secondName", theme.secondName()).with("key", theme.key()).with("color", theme.color())
                        .with("passages", codebook.passages(theme)));
        Columns columns = new Columns(true, true, false);
        columns.row(text("cli.themes.key"), text("cli.themes.passages"), text("cli.themes.name"), "");
        for (Theme theme : codebook.themes()) {
            columns.row(theme.key() == 0 ? "" : Integer.toString(theme.key()),
                    Integer.toString(codebook.passages(theme)), Themes.label(theme), theme.id().value());
        }
        return Answer.of(json, columns.lines());
    }
}
