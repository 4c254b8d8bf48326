package app.mitjul.cli;

import app.mitjul.i18n.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// One verb of the command line: its fields are its arguments.
abstract class Verb implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Root root;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    /// Does it.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             when it cannot go on
    abstract Answer run();

    @Override
    public final Integer call() {
        Answer answer = run();
        root.print(answer);
        return answer.exit();
    }

    Messages messages() {
        return root.messages();
    }

    String text(String key, Object... args) {
        return messages().text(key, args);
    }

    Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrongUse("cli.wrong.path", name);
        }
    }

    WrongUse wrongUse(String key, Object... args) {
        return new WrongUse(spec.commandLine(), text(key, args));
    }
}
