package app.mitjul.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Finds the verb in what was typed and runs it. Making one takes as long as a third of a window's start, so that only
/// who types a verb or an option pays for it.
final class VerbLine {

    private final Surroundings around;
    private final Root root;
    private final CommandLine command;
    private final Complaints complaints;

    VerbLine(Surroundings around) {
        this.around = around;
        root = new Root(around);
        command = new CommandLine(root);
        complaints = new Complaints(around.messages(), around.places(), String.join(", ", names()));
        command.setResourceBundle(new HelpTexts(around.messages()));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExpandAtFiles(false); // a file called @x is a file, not a list of arguments
        command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        command.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        command.setParameterExceptionHandler(this::wrongUse);
        command.setExecutionExceptionHandler(this::failed);
        command.getCommandSpec().version("mitjul " + around.version());
    }

    /// The verbs, in the order of the help.
    List<String> names() {
        return List.copyOf(command.getSubcommands().keySet());
    }

    /// Answers with one of [Exit].
    int run(String... args) {
        try {
            return command.execute(args);
        } catch (VirtualMachineError | LinkageError e) {
            return say(complaints.about(e));
        }
    }

    private int wrongUse(ParameterException wrong, String[] args) {
        around.err().println(complaints.about(wrong));
        return Exit.WRONG_USE;
    }

    private int failed(Exception failure, CommandLine verb, ParseResult parsed) {
        if (failure instanceof ParameterException wrong) {
            return wrongUse(wrong, new String[0]);
        }
        return say(complaints.about(failure));
    }

    private int say(String sentence) {
        if (root.json) {
            around.out().println(new Json().with("error", sentence));
        }
        around.err().println(sentence);
        return Exit.FAILED;
    }
}
