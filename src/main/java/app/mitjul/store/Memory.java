package app.mitjul.store;

import app.mitjul.store.table.State;
import app.mitjul.work.WholeFile;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Remembers outside of the libraries how far each was: what lies in them or beside them can be put back as a whole,
/// and would not know.
final class Memory {

    private static final long MOST = 1 << 20;

    private final Optional<Path> file;

    /// @param file
    ///            nothing: it remembers nothing
    Memory(Optional<Path> file) {
        this.file = file;
    }

    Optional<State> of(String library) {
        return Optional.ofNullable(all().get(library)).flatMap(entry -> {
            try {
                JsonObject state = entry.getAsJsonObject();
                return Optional.of(new State(state.get("generation").getAsLong(), state.get("head").getAsString()));
            } catch (IllegalStateException | NullPointerException | IllegalArgumentException damaged) {
                return Optional.empty();
            }
        });
    }

    void remember(String library, State state) {
        if (file.isEmpty() || of(library).equals(Optional.of(state))) {
            return;
        }
        JsonObject all = all();
        JsonObject entry = new JsonObject();
        entry.addProperty("generation", state.generation());
        entry.addProperty("head", state.head());
        all.add(library, entry);
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
