package app.mitjul.ui.exchange;

import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.settings.Columns;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;

/// What a person said of the columns of tables, kept in the settings for files with the same columns.
public final class ColumnMemory {

    private final ObjectProperty<Columns> columns;

    public ColumnMemory(ObjectProperty<Columns> columns) {
        this.columns = columns;
    }

    /// Options that know what was said before.
    ImportOptions options() {
        return ImportOptions.NONE.withRememberedNames(columns.get().known());
    }

    void remember(String signature, Map<String, ArticleField> mapping) {
        Map<String, String> fields = new LinkedHashMap<>();
        mapping.forEach((column, field) -> fields.put(column, field.name()));
        columns.set(columns.get().with(signature, fields));
    }
}
