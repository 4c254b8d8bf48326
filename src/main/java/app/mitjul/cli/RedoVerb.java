package app.mitjul.cli;

import app.mitjul.domain.change.Step;
import app.mitjul.i18n.Problem;
import app.mitjul.session.OpenRequest.Mode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul redo [N]`: does steps again that were taken back.
@Command(name = "redo")
final class RedoVerb extends Verb {

    @Parameters(paramLabel = "N", descriptionKey = "redo.steps", arity = "0..1", defaultValue = "1")
    int steps;

    @Override
    Answer run() {
        if (steps < 1) {
            throw wrongUse("cli.wrong.steps");
        }
        List<Step> done = root.writing(Mode.WRITE, session -> session.commands().redo(steps).join());
        if (done.isEmpty()) {
            throw new Problem("redo.nothing");
        }
        List<String> names = done.stream().map(messages()::of).toList();
        return Answer.of(new Json().with("redone", done.size()).texts("steps", names, name -> name),
                names.stream().map(name -> text("cli.redo.done", name)).toList());
    }
}
