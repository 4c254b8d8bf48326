package app.mitjul.cli;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul tag ARTICLE --start N --end N --theme NAME… [--note TEXT]`: puts themes on a passage.
@Command(name = "tag")
final class TagVerb extends Verb {

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "article", arity = "0..1")
    @Nullable
    String article;

    @Option(names = "--start", paramLabel = "N", required = true)
    int start;

    @Option(names = "--end", paramLabel = "N", required = true)
    int end;

    @Option(names = "--theme", paramLabel = "NAME", descriptionKey = "themes", required = true, arity = "1..*")
    List<String> themes = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT")
    @Nullable
    String note;

    @Override
    Answer run() {
        String named = article();
        if (start < 0 || end <= start) {
            throw new Problem("range.empty", Integer.toString(start), Integer.toString(end));
        }
        TextRange range = new TextRange(start, end);
        AnnotationId id = root.writing(Mode.WRITE, session -> tag(session, named, range));
        return Answer.of(new Json().with("annotation", id.value()), text("cli.tag.done", id.value()));
    }

    /// `--theme` takes every word after it: when the article stands behind the themes it is the last of them.
    private String article() {
        if (article != null) {
            return article;
        }
        if (themes.size() < 2) {
            throw wrongUse("cli.wrong.missing", "ARTICLE");
        }
        return themes.removeLast();
    }

    private AnnotationId tag(Session session, String named, TextRange range) {
        Reads reads = session.reads();
        ArticleId id = Articles.named(named, reads.articles()).article().id();
        List<Theme> all = reads.themes();
        List<ThemeId> wanted = themes.stream().map(name -> Themes.named(name, all).id()).distinct().toList();
        return session.commands().tag(id, range, wanted, Optional.ofNullable(note)).join();
    }
}
