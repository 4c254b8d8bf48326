package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Passage;
import app.mitjul.session.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul passages THEME`: every passage of a theme over the whole library.
@Command(name = "passages")
final class PassagesVerb extends Verb {

    @Parameters(paramLabel = "THEME", descriptionKey = "theme")
    @SuppressWarnings("NullAway.Init")
    String theme;

    private record Found(Theme theme, List<Passage> passages, Map<ArticleId, Pages> pages) {
    }

    @Override
    Answer run() {
        Found found = root.reading(this::find);
        Json json = new Json().with("theme", found.theme().name()).with("themeId", found.theme().id().value())
                .with("passages", found.passages(), passage -> json(passage, found.pages()));
        return Answer.of(json, lines(found));
    }

    private Found find(Reads reads) {
        Theme named = Themes.named(theme, reads.themes());
        List<Passage> passages = reads.passages(named.id());
        Set<ArticleId> articles = passages.stream().map(p -> p.article().id()).collect(Collectors.toSet());
        return new Found(named, passages, reads.pages(articles));
    }

    private static Json json(Passage passage, Map<ArticleId, Pages> pages) {
        Annotation annotation = passage.annotation();
        Optional<Integer> page = pages.getOrDefault(passage.article().id(), Pages.NONE).at(annotation.range().start());
        return new Json().with("article", passage.article().id().value()).with("number", passage.number())
                .with("annotation", annotation.id().value()).with("start", annotation.range().start())
                .with("end", annotation.range().end()).with("quote", annotation.anchor().quote())
                .with("page", page).with("before", passage.before()).with("after", passage.after())
                .with("note", annotation.note())
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
