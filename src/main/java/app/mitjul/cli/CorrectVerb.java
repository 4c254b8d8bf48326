package app.mitjul.cli;

import app.mitjul.domain.article.PagedText;
import app.mitjul.exchange.in.ReplacementText;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Correction;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.text.anchor.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul correct ARTICLE --from FILE [--dry-run]`: gives an article the text of a file and says what became of each
/// mark.
@Command(name = "correct")
final class CorrectVerb extends Verb {

    private static final int LISTED = 20;

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "article")
    @SuppressWarnings("NullAway.Init")
    String article;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "correct.from", required = true)
    @SuppressWarnings("NullAway.Init")
    String from;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "correct.encoding")
    @Nullable
    String encoding;

    @Option(names = "--dry-run", descriptionKey = "correct.dry-run")
    boolean dryRun;

    private record Done(ArticleRow row, Correction correction) {
    }

    @Override
    Answer run() {
        PagedText read = ReplacementText.read(path(from), Optional.ofNullable(encoding));
        Done done = dryRun
                ? root.reading(reads -> preview(reads, read.text()))
                : root.writing(Mode.WRITE, session -> {
                    Done seen = preview(session.reads(), read.text());
                    return new Done(seen.row(), session.commands().correctText(seen.row().article().id(),
                            seen.correction().before().hash(), read.text(), Optional.of(read)).join());
                });
        return Answer.of(json(done), lines(done));
    }

    private Done preview(Reads reads, String text) {
        ArticleRow row = Articles.named(article, reads.articles());
        return new Done(row, reads.correction(row.article().id(), text));
    }

    private Json json(Done done) {
        Correction c = done.correction();
        return new Json().with("article", done.row().article().id().value()).with("number", done.row().number())
                .with("title", done.row().article().title()).with("changed", !c.isNothing())
                .with("done", !dryRun && !c.isNothing()).with("marks", counts(c::marks))
                .with("sentences", counts(c::sentences))
                .with("annotations", c.marks(), CorrectVerb::mark);
    }

    private static Json counts(ToIntFunction<Fate> counts) {
        Json json = new Json();
        for (Fate fate : Fate.values()) {
            json.with(name(fate), counts.applyAsInt(fate));
        }
        return json;
    }

    private static Json mark(Correction.Mark mark) {
        return new Json().with("annotation", mark.annotation().id().value()).with("fate", name(mark.fate()))
                .with("quote", mark.annotation().anchor().quote())
                .with("start", mark.range().map(r -> r.start())).with("end", mark.range().map(r -> r.end()))
                .with("newQuote", mark.quote());
    }

    private static String name(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private List<String> lines(Done done) {
        Correction c = done.correction();
        List<String> lines = new ArrayList<>();
        if (c.isNothing()) {
            return List.of(text("cli.correct.same"));
        }
        lines.add(text("cli.correct.marks", c.marks(Fate.KEPT), c.marks(Fate.MOVED), c.marks(Fate.CHANGED),
                c.marks(Fate.LOST)));
        if (!c.sentences().isEmpty()) {
            lines.add(text("cli.correct.sentences", c.sentences(Fate.KEPT) + c.sentences(Fate.MOVED),
                    c.sentences(Fate.CHANGED), c.sentences(Fate.LOST)));
        }
        List<Correction.Mark> told = c.marks().stream().filter(mark -> mark.fate() != Fate.KEPT).toList();
        told.stream().limit(LISTED).forEach(mark -> lines.add("  " + text("cli.correct." + name(mark.fate()),
                Columns.oneLine(mark.annotation().anchor().quote()), Columns.oneLine(mark.quote()))));
        if (told.size() > LISTED) {
            lines.add("  " + text("cli.correct.more", told.size() - LISTED));
        }
        lines.add(text(dryRun ? "cli.correct.nothing-done" : "cli.correct.done"));
        return lines;
    }
}
