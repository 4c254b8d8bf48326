package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Passage;
import app.mitjul.session.Reads;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul passages THEME`: every passage of a theme over the whole library.
@Command(name = "passages")
final class PassagesVerb extends Verb {

    @Parameters(paramLabel = "THEME", descriptionKey = "theme")
    @SuppressWarnings("NullAway.Init")
    String theme;

    private record Found(Theme theme, List<Passage> passages) {
    }

    @Override
    Answer run() {
        Found found = root.reading(this::find);
        Json json = new Json().with("theme", found.theme().name()).with("themeId", found.theme().id().value())
                .with("passages", found.passages(), PassagesVerb::json);
        return Answer.of(json, lines(found));
    }

    private Found find(Reads reads) {
        Theme named = Themes.named(theme, reads.themes());
        return new Found(named, reads.passages(named.id()));
    }

    private static Json json(Passage passage) {
        Annotation annotation = passage.annotation();
        return new Json().with("article", passage.article().id().value()).with("number", passage.number())
                .with("annotation", annotation.id().value()).with("start", annotation.range().start())
                .with("end", annotation.range().end()).with("quote", annotation.anchor().quote())
                .with("before", passage.before()).with("after", passage.after()).with("note", annotation.note())
                .with("annotator", passage.annotator().name());
    }

    private List<String> lines(Found found) {
        if (found.passages().isEmpty()) {
            return List.of(text("cli.passages.none", Themes.label(found.theme())));
        }
        List<String> lines = new ArrayList<>();
        for (Passage passage : found.passages()) {
            lines.add(Columns.oneLine(passage.number() + ". " + passage.article().title()));
            lines.add("   " + Columns.oneLine(
                    passage.before() + "[" + passage.annotation().anchor().quote() + "]" + passage.after()));
            if (!passage.annotation().note().isBlank()) {
                lines.add("   " + Columns.oneLine(passage.annotation().note()));
            }
        }
        return lines;
    }
}
