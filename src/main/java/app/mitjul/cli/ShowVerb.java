package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Reads;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.text.HiddenCharacters.Hidden;
import app.mitjul.text.Sentence;
import app.mitjul.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul show ARTICLE`: text, sentences and annotations of one article.
@Command(name = "show")
final class ShowVerb extends Verb {

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "article")
    @SuppressWarnings("NullAway.Init")
    String article;

    @Override
    Answer run() {
        return root.reading(reads -> new Shown(reads, Articles.named(article, reads.articles())).answer());
    }

    /// One article with what it takes to print it.
    private final class Shown {

        private final ArticleRow row;
        private final String text;
        private final HiddenCharacters hidden;
        private final List<Annotation> annotations;
        private final Pages pages;
        private final Map<ThemeId, Theme> themes;
        private final Map<AnnotatorId, String> annotators;

        Shown(Reads reads, ArticleRow row) {
            this.row = row;
            text = reads.text(row.article().id()).text();
            hidden = HiddenCharacters.of(text);
            annotations = reads.annotations(row.article().id());
            pages = reads.pages(Set.of(row.article().id())).getOrDefault(row.article().id(), Pages.NONE);
            themes = reads.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
            annotators = reads.annotators().stream().collect(Collectors.toMap(Annotator::id, Annotator::name));
        }

        Answer answer() {
            int bodyStart = row.article().bodyStart();
            Json json = Articles.json(row).with("text", text).with("bodyStart", bodyStart)
                    .with("sentences", Sentences.of(text, bodyStart), ShowVerb::sentence)
                    .with("annotations", annotations, this::annotation).with("hiddenCount", hidden.total())
                    .with("hidden", hidden.found(), ShowVerb::hidden);
            return Answer.of(json, lines());
        }

        private Json annotation(Annotation a) {
            List<Theme> own = themes(a);
            return new Json().with("id", a.id().value()).with("start", a.range().start()).with("end", a.range().end())
                    .with("quote", a.anchor().quote()).with("page", pages.at(a.range().start()))
                    .texts("themes", own, Theme::name)
                    .texts("themeIds", own, t -> t.id().value()).with("note", a.note())
                    .with("translation", a.translation())
                    .with("annotator", annotators.getOrDefault(a.annotator(), ""));
        }

        private List<Theme> themes(Annotation a) {
            return a.taggings().stream().map(t -> themes.get(t.theme())).filter(t -> t != null).toList();
        }

        private List<String> lines() {
            Article a = row.article();
            List<String> lines = new ArrayList<>();
            lines.add(row.number() + ". " + Columns.oneLine(a.title()));
            String source = Stream.of(a.source().outlet(), a.source().reporter(), a.source().partner())
                    .filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
            if (!source.isEmpty()) {
                lines.add(Columns.oneLine(source));
            }
            if (!hidden.isEmpty()) {
                lines.add(ShowVerb.this.text("cli.show.hidden", hidden.total()));
            }
            lines.add("");
            lines.addAll(text.lines().map(Columns::oneLine).toList());
            if (!annotations.isEmpty()) {
                lines.add("");
            }
            Columns marks = new Columns(false, true, false);
            annotations.forEach(m -> marks.row(m.id().value(), m.range().start() + "–" + m.range().end(),
                    themes(m).stream().map(Theme::name).collect(Collectors.joining(", ")), quoted(m)));
            lines.addAll(marks.lines());
            return lines;
        }

        private String quoted(Annotation a) {
            String note = a.note().isBlank() ? "" : " — " + a.note();
            return "“" + a.anchor().quote() + "”" + note;
        }
    }

    private static Json sentence(Sentence sentence) {
        return new Json().with("start", sentence.range().start()).with("end", sentence.range().end());
    }

    private static Json hidden(Hidden sign) {
        return new Json().with("offset", sign.offset()).with("character", sign.name()).with("kind",
                sign.kind().name().toLowerCase(Locale.ROOT));
    }
}
