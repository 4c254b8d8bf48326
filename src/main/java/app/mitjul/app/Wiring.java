package app.mitjul.app;

import app.mitjul.cli.CommandLineFront;
import app.mitjul.cli.Exit;
import app.mitjul.cli.Surroundings;
import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.settings.Places;
import app.mitjul.settings.SettingsFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Puts the program together. Nothing of JavaFX is loaded before the window is opened.
final class Wiring {

    private final Map<String, String> env;
    private final Surroundings around;
    private final CommandLineFront front;

    private Wiring(Map<String, String> env, Places places, PrintStream out, PrintStream err) {
        this.env = env;
        Messages messages = new Messages(language(places, env));
        around = new Surroundings(places, messages, Version.text(), out, err, this::openWindow, this::selfTest);
        front = new CommandLineFront(around);
    }

    /// The program in this process.
    static Wiring here() {
        LogFile.use();
        return new Wiring(System.getenv(), Places.here(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    int run(String[] args) {
        return front.run(args);
    }

    /// The language a person chose in the window, else that of the surroundings.
    private static Locale language(Places places, Map<String, String> env) {
        String chosen = new SettingsFile(places.settingsFile()).peek().reading().language();
        return chosen.isEmpty() ? Messages.localeFor(env) : Locale.forLanguageTag(chosen);
    }

    /// A pipe or a file gets UTF-8 in every locale, as a terminal does.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private int openWindow(Optional<Path> library, List<Path> files) {
        if (!Display.isThere(env, System.getProperties())) {
            return noDisplay();
        }
        try {
            new WindowDoor(env, around.places()).open(library, files);
            return Exit.DONE;
        } catch (UnsupportedOperationException cannotOpenDisplay) {
            return noDisplay();
        }
    }

    private int selfTest() {
        return new SelfTest(env, around.messages(), around.out()).run();
    }

    private int noDisplay() {
        around.err().println(around.messages().of(new Problem("no-display", String.join(", ", front.verbs()))));
        return Exit.WRONG_USE;
    }
}
