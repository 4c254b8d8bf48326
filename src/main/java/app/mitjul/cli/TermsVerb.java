package app.mitjul.cli;

import app.mitjul.domain.term.Term;
import app.mitjul.exchange.TermLine;
import app.mitjul.exchange.in.TermTable;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.exchange.out.TermsExport;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.TermDraft;
import app.mitjul.session.TermSurvey;
import app.mitjul.session.TermUse;
import app.mitjul.session.TermsResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul terms [export FILE | import FILE]`: the term list, to the terminal, to a table, from a table.
@Command(name = "terms")
final class TermsVerb extends Verb {

    enum Action {
        LIST, EXPORT, IMPORT
    }

    @Parameters(index = "0", paramLabel = "export|import", descriptionKey = "terms.action", arity = "0..1", defaultValue = "LIST")
    Action action = Action.LIST;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "terms.file", arity = "0..1")
    @Nullable
    String file;

    @Override
    Answer run() {
        if ((action == Action.LIST) != (file == null)) {
            throw wrongUse("cli.wrong.terms");
        }
        return file == null ? list() : action == Action.EXPORT ? export(file) : take(file);
    }

    private record Listed(List<Term> terms, TermSurvey survey) {
        static Listed of(Reads reads) {
            return new Listed(reads.terms(), TermSurvey.of(reads));
        }
    }

    private Answer list() {
        Listed listed = root.reading(Listed::of);
        Json json = new Json().with("terms", listed.terms(), t -> json(t, listed.survey().use(t.id())));
        Columns columns = new Columns(false, false, false, false, true);
        columns.row(text("cli.terms.source"), text("cli.terms.original"), text("cli.terms.latin"),
                text("cli.terms.target"), text("cli.terms.articles"), "");
        for (Term t : listed.terms()) {
            columns.row(t.source(), t.original(), t.latin(), t.target(),
                    Integer.toString(listed.survey().use(t.id()).articles()), t.note());
        }
        return Answer.of(json, listed.terms().isEmpty() ? List.of(text("cli.terms.none")) : columns.lines());
    }

    private static Json json(Term t, TermUse use) {
        return new Json().with("id", t.id().value()).with("source", t.source()).with("original", t.original())
                .with("latin", t.latin()).with("target", t.target()).with("note", t.note())
                .with("articles", use.articles()).with("occurrences", use.occurrences());
    }

    private Answer export(String name) {
        Path target = path(name);
        List<TermLine> lines = root.reading(Reads::terms).stream()
                .map(t -> new TermLine(t.source(), t.original(), t.latin(), t.target(), t.note())).toList();
        TargetFile.write(target, root.library(), out -> TermsExport.write(lines, out));
        Json json = new Json().with("output", target.toAbsolutePath().normalize().toString()).with("exported",
                lines.size());
        return Answer.of(json, text("cli.terms.exported", lines.size(), name));
    }

    private Answer take(String name) {
        List<TermDraft> drafts = TermTable.read(path(name)).stream()
                .map(t -> new TermDraft(t.source(), t.original(), t.latin(), t.target(), t.note())).toList();
        TermsResult result = root.writing(Mode.WRITE, session -> session.commands().importTerms(drafts).join());
        Json json = new Json().with("added", result.added()).with("changed", result.changed()).with("same",
                result.same());
        return Answer.of(json, text("cli.terms.imported", result.added(), result.changed(), result.same()));
    }
}
