package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.Reads;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul sentences ARTICLE`: the sentences of the body with their translations.
@Command(name = "sentences")
final class SentencesVerb extends Verb {

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "article")
    @SuppressWarnings("NullAway.Init")
    String article;

    private record Found(ArticleId article, List<Translated> sentences) {
    }

    @Override
    Answer run() {
        Found found = root.reading((Reads reads) -> {
            ArticleId id = Articles.named(article, reads.articles()).article().id();
            return new Found(id, Translated.of(id, reads));
        });
        Json json = new Json().with("article", found.article().value()).with("sentences", found.sentences(),
                Translated::json);
        List<String> lines = new ArrayList<>();
        for (Translated s : found.sentences()) {
            lines.add(s.number() + ". " + Columns.oneLine(s.words()));
            if (s.segment().isPresent()) {
                lines.add("   " + s.status() + ": " + Columns.oneLine(s.target()));
            }
            if (!s.question().isBlank()) {
                lines.add("   ? " + Columns.oneLine(s.question()));
            }
        }
        return Answer.of(json, lines);
    }
}
