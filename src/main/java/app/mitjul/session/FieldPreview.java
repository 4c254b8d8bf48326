package app.mitjul.session;

import app.mitjul.domain.article.ArticleField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Collections;

/// What setting fields of many articles would come to.
///
/// @param articles
///            how many there are
/// @param changed
///            how many of them would have something else in a field
public record FieldPreview(int articles, int changed, Map<ArticleField, Count> fields) {

    /// @param changed
    ///            articles that have something else in the field
    /// @param overwritten
    ///            those of them that have words there now
    public record Count(int changed, int overwritten) {
    }

    public FieldPreview {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
