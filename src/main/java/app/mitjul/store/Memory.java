package app.mitjul.store;

import app.mitjul.domain.Uuid7;
import app.mitjul.store.table.State;
import app.mitjul.work.WholeFile;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Remembers outside of the libraries how far each was: what lies in them or beside them can be put back as a whole,
/// and would not know.
final class Memory {

    private static final long MOST = 1 << 20;
    private static final String DEVICE = "device";

    private final Optional<Path> file;

    /// @param file
    ///            nothing: it remembers nothing
    Memory(Optional<Path> file) {
        this.file = file;
    }

    /// @param library
    ///            its id
    /// @param at
    ///            the file: a copy elsewhere goes its own way
    Optional<State> of(String library, Path at) {
        return Optional.ofNullable(all().get(key(library, at))).flatMap(entry -> {
            try {
                JsonObject state = entry.getAsJsonObject();
                return Optional.of(new State(state.get("generation").getAsLong(), state.get("head").getAsString()));
            } catch (IllegalStateException | NullPointerException | IllegalArgumentException
                    | UnsupportedOperationException damaged) {
                return Optional.empty();
            }
        });
    }

    void remember(String library, Path at, State state) {
        if (file.isEmpty() || of(library, at).equals(Optional.of(state))) {
            return;
        }
        JsonObject all = all();
        JsonObject entry = new JsonObject();
        entry.addProperty("generation", state.generation());
        entry.addProperty("head", state.head());
        all.add(key(library, at), entry);
        write(all);
    }

    private static String key(String library, Path at) {
        return library + " " + at;
    }

    /// An id of this computer, made when it is first asked for; it says nothing else of it.
    String device() {
        JsonObject all = all();
        if (all.get(DEVICE) instanceof JsonPrimitive known && known.isString()) {
            return known.getAsString();
        }
        String made = Uuid7.next();
        all.addProperty(DEVICE, made);
        write(all);
        return made;
    }

    private void write(JsonObject all) {
        if (file.isEmpty()) {
            return;
        }
        try {
            WholeFile.writePrivate(file.get(),
                    out -> out.write(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            System.getLogger(Memory.class.getName()).log(System.Logger.Level.WARNING, "not remembered: {0}",
                    e.toString());
        }
    }

    private JsonObject all() {
        try {
            if (file.isPresent() && Files.isRegularFile(file.get()) && Files.size(file.get()) < MOST) {
                return JsonParser.parseString(Files.readString(file.get())).getAsJsonObject();
            }
        } catch (IOException | JsonParseException | IllegalStateException damaged) {
            return new JsonObject();
        }
        return new JsonObject();
    }
}
