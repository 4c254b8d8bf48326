package app.mitjul.settings;

import app.mitjul.domain.Uuid7;
import app.mitjul.i18n.Problem;
import app.mitjul.work.WholeFile;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The one file settings live in. Settings never stop the program: what cannot be read has its default.
/// Safe to use from several threads of one process; of two processes that change the same the one that writes last wins.
public final class SettingsFile {

    private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).setPrettyPrinting()
            .disableHtmlEscaping().create();

    private final Path file;
    private String annotatorId = "";

    public SettingsFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /// What the file says, or the defaults. A broken file is set aside beside it as `settings.json.broken`. When there
    /// is no annotator id yet, one is made and stored, so that the same person is the same annotator from now on.
    public synchronized Settings read() {
        Settings settings = SettingsJson.read(tree().orElseGet(this::setAside));
        if (!settings.person().annotatorId().isBlank()) {
            return settings;
        }
        Settings begun = settings.withPerson(new Person(newId(), settings.person().name()));
        try {
            store(begun);
        } catch (IOException notStored) {
            System.getLogger(SettingsFile.class.getName()).log(System.Logger.Level.WARNING, "settings not stored",
                    notStored);
        }
        return begun;
    }

    /// What the file says, or the defaults; touches nothing. The annotator id is empty when none was made yet.
    public synchronized Settings peek() {
        return SettingsJson.read(tree().orElseGet(JsonObject::new));
    }

    /// Stores the settings. Keys of the file that this version does not know stay in it.
    ///
    /// @throws Problem
    ///             `settings.unwritable`
    public synchronized void write(Settings settings) {
        try {
            store(settings);
        } catch (IOException e) {
            throw new Problem(e, "settings.unwritable", file.toString());
        }
    }

    /// Stores what has changed from `was` to `now`. What another program stored meanwhile of the rest stays.
    ///
    /// @throws Problem
    ///             `settings.unwritable`
    public synchronized void write(Settings was, Settings now) {
        Optional<JsonObject> there = tree().filter(root -> !root.isEmpty());
        write(there.map(SettingsJson::read).map(here -> here.changed(was, now)).orElse(now));
    }

    /// Changes what the file says; stores nothing when that is the same.
    ///
    /// @throws Problem
    ///             `settings.unwritable`
    public synchronized void change(UnaryOperator<Settings> how) {
        Settings here = peek();
        Settings now = how.apply(here);
        if (!now.equals(here)) {
            write(now);
        }
    }

    private void store(Settings settings) throws IOException {
        JsonObject root = tree().orElseGet(this::setAside);
        SettingsJson.write(settings, root);
        byte[] bytes = (GSON.toJson(root) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.writePrivate(file, out -> out.write(bytes));
    }

    private String newId() {
        if (annotatorId.isEmpty()) {
            annotatorId = Uuid7.next();
        }
        return annotatorId;
    }

    /// The file as a tree: an empty one when there is no file, nothing when it is broken.
    private Optional<JsonObject> tree() {
        try {
            return Optional.ofNullable(GSON.fromJson(Files.readString(file), JsonObject.class));
        } catch (NoSuchFileException e) {
            return Optional.of(new JsonObject());
        } catch (IOException | JsonParseException e) {
            return Optional.empty();
        }
    }

    private JsonObject setAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException leftThere) {
            System.getLogger(SettingsFile.class.getName()).log(System.Logger.Level.WARNING, "broken settings",
                    leftThere);
        }
        return new JsonObject();
    }
}
