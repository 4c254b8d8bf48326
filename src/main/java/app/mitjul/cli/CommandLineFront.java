package app.mitjul.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.ArrayList;
import java.nio.file.Path;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The door for whoever types: finds the verb, runs it, and answers with the exit code. Whatever happens, a person
/// reads a sentence and never a stack trace.
public final class CommandLineFront {

    private final Surroundings around;
    private final Root root;
    private final CommandLine command;
    private final Complaints complaints;

    public CommandLineFront(Surroundings around) {
        this.around = around;
        root = new Root(around);
        command = new CommandLine(root);
        complaints = new Complaints(around.messages(), around.places(), String.join(", ", verbs()));
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
    public List<String> verbs() {
        return List.copyOf(command.getSubcommands().keySet());
    }

    /// Runs what the arguments say.
    ///
    /// @return one of [Exit]
    public int run(String... args) {
        try {
            List<Path> files = files(args);
            return files.isEmpty() ? command.execute(args) : open(files);
        } catch (VirtualMachineError | LinkageError e) {
            return say(complaints.about(e));
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    /// What a file browser hands over: files that are there, and nothing else.
    private List<Path> files(String... args) {
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("-") || verbs().contains(arg) || !new File(arg).exists()) {
                return List.of();
            }
            files.add(new File(arg).getAbsoluteFile().toPath());
        }
        return files;
    }

    /// A library among them is the one to open; the others are to be imported.
    private int open(List<Path> files) {
        Optional<Path> library = files.stream().filter(CommandLineFront::isLibrary).findFirst();
        return around.window().open(library, files.stream().filter(f -> !isLibrary(f)).toList());
    }

    private static boolean isLibrary(Path file) {
        return file.toString().endsWith(".mitjul");
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
