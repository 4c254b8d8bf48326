package app.mitjul.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Arguments that fit the form but make no sense; its message is a whole sentence for a person.
final class WrongUse extends ParameterException {

    WrongUse(CommandLine command, String sentence) {
        super(command, sentence);
    }
}
