package app.mitjul.cli;

import app.mitjul.i18n.Messages;
import app.mitjul.settings.Places;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.StreamSupport;

/// A person at a terminal: types a command, reads what comes back. Everything lies in one folder.
final class Typed {

    static final String FIVE = "assets/articles/thegmnews-central-asia.txt";

    /// What came back.
    record Reply(int exit, String out, String err) {

        /// Stdout as the one JSON document it has to be.
        JsonObject json() {
            try {
                JsonReader reader = new JsonReader(new StringReader(out));
                reader.setStrictness(Strictness.STRICT);
                JsonElement element = JsonParser.parseReader(reader);
                if (reader.peek() != JsonToken.END_DOCUMENT) {
                    throw new AssertionError("more than one document: " + out);
                }
                return element.getAsJsonObject();
            } catch (IOException e) {
                throw new AssertionError(out, e);
            }
        }

        List<JsonObject> list(String key) {
            return StreamSupport.stream(json().getAsJsonArray(key).spliterator(), false)
                    .map(JsonElement::getAsJsonObject).toList();
        }

        String text(String key) {
            return json().get(key).getAsString();
        }

        int number(String key) {
            return json().get(key).getAsInt();
        }

        /// The one sentence on stderr.
        String sentence() {
            List<String> lines = err.lines().toList();
            if (lines.size() != 1 || lines.getFirst().contains("Exception") || lines.getFirst().contains("\tat ")) {
                throw new AssertionError("not one sentence: " + err);
            }
            return lines.getFirst();
        }
    }

    final Path folder;
    final Places places;
    final List<Optional<Path>> windows = new ArrayList<>();
    final List<Path> handed = new ArrayList<>();
    private final Locale language;

    Typed(Path folder) {
        this(folder, Locale.ENGLISH);
    }

    Typed(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
        Properties linux = new Properties();
        linux.setProperty("os.name", "Linux");
        places = Places.of(Map.of("HOME", folder.toString()), linux);
    }

    /// The same person with the other language.
    Typed in(Locale other) {
        return new Typed(folder, other);
    }

    /// Imports the five articles into the default library.
    Typed withFive() {
        Reply reply = type("import", FIVE);
        if (reply.exit() != 0) {
            throw new AssertionError(reply.err());
        }
        return this;
    }

    Reply type(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(places, new Messages(language), "0.0.0",
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                (library, files) -> {
                    windows.add(library);
                    handed.addAll(files);
                    return 0;
                }, () -> 0);
        int exit = new CommandLineFront(around).run(args);
        return new Reply(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The same with `--json`.
    Reply json(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        return type(all.toArray(String[]::new));
    }

    /// Tags words of an article and answers with the annotation's id.
    String tag(int article, int start, int end, String... more) {
        List<String> all = new ArrayList<>(List.of("tag", Integer.toString(article), "--start",
                Integer.toString(start), "--end", Integer.toString(end)));
        all.addAll(List.of(more));
        Reply reply = json(all.toArray(String[]::new));
        if (reply.exit() != 0) {
            throw new AssertionError(reply.err());
        }
        return reply.text("annotation");
    }
}
