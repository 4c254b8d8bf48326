package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.store.ReadTx;
import app.mitjul.text.Hashes;
import java.util.HashSet;
import java.util.Set;

/// Compares an article with the hashes of what was saved. Hashes its text and every row on it: some 10 ms for 10,000
/// marks or a million characters.
final class DamageLook {

    private DamageLook() {
    }

    static Damage of(ReadTx tx, Article article) {
        ArticleText version = TxReads.text(tx, article.id());
        String text = version.text();
        boolean torn = text.length() != article.length() || !Hashes.sha256(text).equals(article.textHash());
        Set<AnnotationId> annotations = new HashSet<>();
        tx.annotations().damaged(article.id()).forEach(id -> annotations.add(new AnnotationId(id)));
        if (!torn) {
            tx.annotations().readable(article.id()).stream()
                    .filter(a -> a.anchor().textHash().equals(article.textHash()) && !stands(a, text))
                    .forEach(a -> annotations.add(a.id()));
        }
        return new Damage(torn, tx.articles().isDamaged(article.id()), tx.sentenceEdits().isDamaged(article.id()),
                annotations, Set.copyOf(tx.segments().damaged(article.id())));
    }

    private static boolean stands(Annotation annotation, String text) {
        return annotation.range().end() <= text.length()
                && annotation.range().of(text).equals(annotation.anchor().quote());
    }
}
