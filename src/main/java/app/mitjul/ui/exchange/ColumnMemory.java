package app.mitjul.ui.exchange;

import app.mitjul.exchange.ArticleField;
import app.mitjul.settings.Columns;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/// What a person said of the columns of tables, kept in the settings for files with the same columns.
public final class ColumnMemory {

    private final ObjectProperty<Columns> columns;

    public ColumnMemory(ObjectProperty<Columns> columns) {
        this.columns = columns;
    }

    /// By signature; a field that this version does not know is left out.
    Map<String, Map<String, ArticleField>> remembered() {
        Map<String, Map<String, ArticleField>> all = new HashMap<>();
        columns.get().known().forEach((signature, fields) -> {
            Map<String, ArticleField> mapping = new LinkedHashMap<>();
            fields.forEach((column, name) -> field(name).ifPresent(f -> mapping.put(column, f)));
            all.put(signature, mapping);
        });
        return all;
    }

    private static Optional<ArticleField> field(String name) {
        return Stream.of(ArticleField.values()).filter(f -> f.name().equals(name)).findFirst();
    }

    void remember(String signature, Map<String, ArticleField> mapping) {
        Map<String, String> fields = new LinkedHashMap<>();
        mapping.forEach((column, field) -> fields.put(column, field.name()));
        columns.set(columns.get().with(signature, fields));
    }
}
