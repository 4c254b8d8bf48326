package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import java.util.List;

/// What was deleted and can be restored.
///
/// @param annotations
///            deleted by themselves; those of a binned article come back with it
public record Bin(List<Article> articles, List<BinnedAnnotation> annotations) {

    public record BinnedAnnotation(Annotation annotation, String articleTitle) {
    }

    public boolean isEmpty() {
        return articles.isEmpty() && annotations.isEmpty();
    }
}
