package app.mitjul.cli;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.in.CodebookFile;
import app.mitjul.exchange.in.Skipped;
import app.mitjul.exchange.out.CodebookExport;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.session.CodebookPreview;
import app.mitjul.session.CodebookPreview.Kind;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul codebook export FILE`, `mitjul codebook import FILE`: the themes alone, as a table or as JSON.
@Command(name = "codebook")
final class CodebookVerb extends Verb {

    /// What is done with the codebook.
    enum Action {
        EXPORT, IMPORT
    }

    @Parameters(index = "0", paramLabel = "export|import", descriptionKey = "codebook.action")
    @SuppressWarnings("NullAway.Init")
    Action action;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "codebook.file")
    @SuppressWarnings("NullAway.Init")
    String file;

    @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "codebook.format")
    @Nullable
    CodebookFormat format;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Override
    Answer run() {
        return switch (action) {
            case EXPORT -> export();
            case IMPORT -> take();
        };
    }

    private Answer export() {
        if (dryRun) {
            throw wrongUse("cli.wrong.argument", "--dry-run");
        }
        CodebookFormat form = Optional.ofNullable(format).orElseGet(() -> CodebookFormat.of(file));
        Path target = path(file);
        List<Theme> themes = root.reading(Reads::themes);
        TargetFile.write(target, root.library(), out -> CodebookExport.write(themes, form, out));
        Json json = new Json().with("output", target.toAbsolutePath().normalize().toString())
                .with("format", form.extension()).with("themes", themes.size());
        return Answer.of(json, text("cli.codebook.exported", themes.size(), file));
    }

    private Answer take() {
        if (format != null) {
            throw wrongUse("cli.wrong.argument", "--format");
        }
        CodebookFile read = CodebookFile.read(path(file));
        CodebookPreview preview = dryRun
                ? root.reading(reads -> preview(reads, read))
                : root.writing(Mode.WRITE, session -> {
                    CodebookPreview found = preview(session.reads(), read);
                    session.commands().importCodebook(found.entries()).join();
                    return found;
                });
        return answer(read, preview);
    }

    private static CodebookPreview preview(Reads reads, CodebookFile read) {
        return CodebookPreview.of(reads.themes(), read.rows());
    }

    private Answer answer(CodebookFile read, CodebookPreview preview) {
        Json json = new Json().with("added", preview.count(Kind.ADDED)).with("changed", preview.count(Kind.CHANGED))
                .with("same", preview.count(Kind.SAME))
                .with("skipped", read.complaints(),
                        s -> new Json().with("line", s.line()).with("reason", reason(s)))
                .with("themes", preview.lines(),
                        line -> new Json().with("name", line.entry().draft().name())
                                .texts("path", line.entry().path(), name -> name)
                                .with("kind", line.kind().name().toLowerCase(Locale.ROOT)));
        List<String> lines = new ArrayList<>();
        lines.add(text(dryRun ? "cli.codebook.would" : "cli.codebook.done", preview.count(Kind.ADDED),
                preview.count(Kind.CHANGED), preview.count(Kind.SAME)));
        read.complaints().forEach(
                s -> lines.add(text("cli.codebook.line", Integer.toString(s.line()), reason(s))));
        return Answer.of(json, lines);
    }

    private String reason(Skipped skipped) {
        return text("skipped." + skipped.reason(), skipped.arguments().toArray());
    }
}
