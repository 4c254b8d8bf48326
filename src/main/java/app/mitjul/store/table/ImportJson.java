package app.mitjul.store.table;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.ImportRow.Kind;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Rows of a report as JSON: an array of `[kind, file, row, article, like, likeness, reason, arguments…]`. The file is
/// null where it is that of the row before; what is empty at the end is left out.
final class ImportJson {

    private static final int FEWEST = 3;
    private static final int ARGUMENTS = 7;

    private ImportJson() {
    }

    static String write(List<ImportRow> rows) {
        JsonArray all = new JsonArray(rows.size());
        String file = "";
        for (ImportRow row : rows) {
            JsonArray line = new JsonArray();
            line.add(row.kind().name());
            line.add(all.isEmpty() || !file.equals(row.file()) ? row.file() : null);
            line.add(row.row());
            line.add(row.article().map(ArticleId::value).orElse(""));
            line.add(row.like().map(ArticleId::value).orElse(""));
            line.add(row.likeness());
            line.add(row.reason());
            row.arguments().forEach(line::add);
            while (line.size() > FEWEST && isEmpty(line.get(line.size() - 1)) && row.arguments().isEmpty()) {
                line.remove(line.size() - 1);
            }
            all.add(line);
            file = row.file();
        }
        return new Gson().toJson(all);
    }

    private static boolean isEmpty(JsonElement value) {
        return value.getAsString().isEmpty() || value.getAsString().equals("0");
    }

    static List<ImportRow> read(String json) {
        try {
            List<ImportRow> rows = new ArrayList<>();
            String file = "";
            for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
                JsonArray line = element.getAsJsonArray();
                file = line.get(1).isJsonNull() ? file : line.get(1).getAsString();
                rows.add(row(line, file));
            }
            return rows;
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private static ImportRow row(JsonArray line, String file) {
        List<String> arguments = new ArrayList<>();
        for (int i = ARGUMENTS; i < line.size(); i++) {
            arguments.add(line.get(i).getAsString());
        }
        return new ImportRow(file, line.get(2).getAsInt(), Kind.valueOf(line.get(0).getAsString()),
                id(line, 3), id(line, 4), line.size() > 5 ? line.get(5).getAsInt() : 0, text(line, 6), arguments);
    }

    private static Optional<ArticleId> id(JsonArray line, int at) {
        return Optional.of(text(line, at)).filter(id -> !id.isEmpty()).map(ArticleId::new);
    }

    private static String text(JsonArray line, int at) {
        return at < line.size() ? line.get(at).getAsString() : "";
    }

    /// In the order of the kinds, without those that are 0.
    static String counts(Map<Kind, Integer> counts) {
        JsonArray all = new JsonArray();
        for (Kind kind : Kind.values()) {
            if (counts.getOrDefault(kind, 0) > 0) {
                all.add(kind.name() + " " + counts.get(kind));
            }
        }
        return new Gson().toJson(all);
    }

    static Map<Kind, Integer> counts(String json) {
        try {
            Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
            for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
                String[] pair = element.getAsString().split(" ", 2);
                counts.put(Kind.valueOf(pair[0]), Integer.parseInt(pair[1]));
            }
            return counts;
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private static SqlFailure damaged() {
        return new SqlFailure(new SQLiteException("report of an import", SQLiteErrorCode.SQLITE_CORRUPT));
    }
}
