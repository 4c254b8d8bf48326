package app.mitjul.cli;

import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.settings.Places;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever stops a verb into one sentence.
///
/// @param verbs
///            their names, separated by commas
record Complaints(Messages messages, Places places, String verbs) {

    /// The sentence for arguments that cannot be understood.
    String about(ParameterException wrong) {
        return switch (wrong) {
            case WrongUse own -> String.valueOf(own.getMessage());
            case MissingParameterException missing -> messages.text("cli.wrong.missing",
                    missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case OverwrittenOptionException twice -> messages.text("cli.wrong.twice",
                    name(twice.getOverwritten()));
            default -> wrong.getValue() == null || wrong.getArgSpec() == null
                    ? messages.text("cli.wrong.argument", name(wrong))
                    : messages.text("cli.wrong.value", wrong.getValue(), name(wrong.getArgSpec()));
        };
    }

    private String unknown(UnmatchedArgumentException unknown) {
        String first = unknown.getUnmatched().getFirst();
        boolean noVerb = unknown.getCommandLine().getParent() == null && !first.startsWith("-");
        return noVerb
                ? messages.text("cli.wrong.verb", first, verbs)
                : messages.text("cli.wrong.argument", String.join(" ", unknown.getUnmatched()));
    }

    private static String name(ParameterException wrong) {
        ArgSpec spec = wrong.getArgSpec();
        return spec == null ? "" : name(spec);
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    /// The sentence for what went wrong in a verb. What nobody foresaw goes to the log with its stack.
    String about(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        if (cause instanceof Problem problem) {
            return messages.of(problem);
        }
        System.getLogger(Complaints.class.getName()).log(System.Logger.Level.ERROR, "unexpected", cause);
        String key = cause instanceof OutOfMemoryError ? "out-of-memory" : "verb-failed";
        return messages.of(new Problem(cause, key, places.logFile().toString()));
    }
}
