package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.i18n.Problem;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Session;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul translate ARTICLE SENTENCE [TEXT] [--status S] [--question Q]`: translates a sentence of the body.
@Command(name = "translate")
final class TranslateVerb extends Verb {

    @Parameters(index = "0", paramLabel = "ARTICLE", descriptionKey = "article")
    @SuppressWarnings("NullAway.Init")
    String article;

    @Parameters(index = "1", paramLabel = "SENTENCE", descriptionKey = "translate.sentence")
    int sentence;

    @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "translate.text", arity = "0..1")
    @Nullable
    String words;

    @Option(names = "--status", paramLabel = "new|draft|query|final", descriptionKey = "translate.status")
    @Nullable
    SegmentStatus status;

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "translate.question")
    @Nullable
    String question;

    @Override
    Answer run() {
        if (words == null && status == null && question == null) {
            throw wrongUse("cli.wrong.missing", "TEXT");
        }
        return root.writing(Mode.WRITE, this::translate);
    }

    private Answer translate(Session session) {
        ArticleId id = Articles.named(article, session.reads().articles()).article().id();
        Translated before = numbered(Translated.of(id, session.reads()));
        session.commands().translate(id, before.range(), Optional.ofNullable(words), Optional.ofNullable(status),
                Optional.ofNullable(question)).join();
        Translated now = numbered(Translated.of(id, session.reads()));
        return Answer.of(new Json().with("article", id.value()).with("sentence", now.number())
                .with("start", now.range().start()).with("end", now.range().end()).with("text", now.words())
                .with("target", now.target()).with("status", now.status()).with("question", now.question()),
                text("cli.translate.done", now.number(), now.status()));
    }

    private Translated numbered(List<Translated> all) {
        if (sentence < 1 || sentence > all.size()) {
            throw new Problem("sentence.no-number", Integer.toString(sentence), Integer.toString(all.size()));
        }
        return all.get(sentence - 1);
    }
}
