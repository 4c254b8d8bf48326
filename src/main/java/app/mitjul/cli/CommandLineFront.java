package app.mitjul.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The door for whoever types: opens the window, or runs the verb and answers with the exit code. Whatever happens, a
/// person reads a sentence and never a stack trace.
public final class CommandLineFront {

    private final Surroundings around;

    public CommandLineFront(Surroundings around) {
        this.around = around;
    }

    /// The verbs, in the order of the help.
    public List<String> verbs() {
        return new VerbLine(around).names();
    }

    /// Runs what the arguments say.
    ///
    /// @return one of [Exit]
    public int run(String... args) {
        try {
            Optional<List<Path>> files = files(args);
            return files.isPresent() ? open(files.get()) : new VerbLine(around).run(args);
        } catch (VirtualMachineError | LinkageError e) {
            around.err().println(new Complaints(around.messages(), around.places(), "").about(e));
            return Exit.FAILED;
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    /// What a menu or a file browser hands over: nothing at all, or files that are there.
    private Optional<List<Path>> files(String... args) {
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("-") || !new File(arg).exists() || couldBeVerb(arg) && verbs().contains(arg)) {
                return Optional.empty();
            }
            files.add(new File(arg).getAbsoluteFile().toPath());
        }
        return Optional.of(files);
    }

    /// The names of verbs are letters; asking for all of them would be dear.
    private static boolean couldBeVerb(String arg) {
        return arg.chars().allMatch(Character::isLetter);
    }

    /// A library among them is the one to open; the others are to be imported.
    private int open(List<Path> files) {
        Optional<Path> library = files.stream().filter(CommandLineFront::isLibrary).findFirst();
        return around.window().open(library, files.stream().filter(f -> !isLibrary(f)).toList());
    }

    private static boolean isLibrary(Path file) {
        return file.toString().endsWith(".mitjul");
    }
}
