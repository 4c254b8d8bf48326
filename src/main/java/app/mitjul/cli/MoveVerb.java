package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.i18n.Problem;
import app.mitjul.session.OpenRequest.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul move ANNOTATION --start N --end N`: moves the boundaries of an annotation.
@Command(name = "move")
final class MoveVerb extends Verb {

    @Parameters(paramLabel = "ANNOTATION", descriptionKey = "annotation")
    @SuppressWarnings("NullAway.Init")
    String annotation;

    @Option(names = "--start", paramLabel = "N", required = true)
    int start;

    @Option(names = "--end", paramLabel = "N", required = true)
    int end;

    @Override
    Answer run() {
        if (start < 0 || end <= start) {
            throw new Problem("range.empty", Integer.toString(start), Integer.toString(end));
        }
        Annotation moved = root.writing(Mode.WRITE, session -> {
            AnnotationId id = Annotations.named(annotation, session.reads());
            session.commands().move(id, new TextRange(start, end), "").join();
            return session.reads().annotation(id).orElseThrow();
        });
        return Answer.of(
                new Json().with("annotation", moved.id().value()).with("start", start).with("end", end)
                        .with("quote", moved.anchor().quote()),
                text("cli.move.done", Columns.oneLine(moved.anchor().quote())));
    }
}
