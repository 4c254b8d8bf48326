package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The five sample articles and what must be found in them.
record Seeds(int number, String text, JsonObject expected) {

    static String file() {
        try {
            Path assets = Path.of(System.getProperty("mitjul.assets", "assets"));
            return Files.readString(assets.resolve("articles/thegmnews-central-asia.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Seeds> all() {
        List<String> lines = file().lines().toList();
        InputStream json = Objects.requireNonNull(Seeds.class.getResourceAsStream("expected.json"));
        JsonObject root = JsonParser.parseReader(new InputStreamReader(json, StandardCharsets.UTF_8)).getAsJsonObject();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Seeds(i, lines.get(i), root.getAsJsonArray("articles").get(i).getAsJsonObject()))
                .toList();
    }

    int bodyStart() {
        return expected.get("body_start").getAsInt();
    }

    List<JsonObject> list(String key) {
        return StreamSupport.stream(expected.getAsJsonArray(key).spliterator(), false).map(JsonElement::getAsJsonObject)
                .toList();
    }

    JsonObject object(String key) {
        return expected.getAsJsonObject(key);
    }

    static TextRange range(JsonObject o) {
        return new TextRange(o.get("start").getAsInt(), o.get("end").getAsInt());
    }

    static Optional<TextRange> range(@Nullable JsonElement o) {
        return o == null || o.isJsonNull() ? Optional.empty() : Optional.of(range(o.getAsJsonObject()));
    }

    @Override
    public String toString() {
        return "article " + number;
    }
}
