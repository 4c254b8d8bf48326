package app.mitjul.cli;

import app.mitjul.domain.change.Step;
import app.mitjul.i18n.Problem;
import app.mitjul.session.OpenRequest.Mode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul undo [N]`: takes the last steps back, the newest first.
@Command(name = "undo")
final class UndoVerb extends Verb {

    @Parameters(paramLabel = "N", descriptionKey = "undo.steps", arity = "0..1", defaultValue = "1")
    int steps;

    @Override
    Answer run() {
        if (steps < 1) {
            throw wrongUse("cli.wrong.steps");
        }
        List<Step> done = root.writing(Mode.WRITE, session -> session.commands().undo(steps).join());
        if (done.isEmpty()) {
            throw new Problem("undo.nothing");
        }
        List<String> names = done.stream().map(messages()::of).toList();
        return Answer.of(new Json().with("undone", done.size()).texts("steps", names, name -> name),
                names.stream().map(name -> text("cli.undo.done", name)).toList());
    }
}
