package app.mitjul.ui.writing;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.session.Reads;
import app.mitjul.text.PassageLink;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Where the links of notes lead: a `mitjul:` link to its passage; any other address goes on the clipboard, because
/// nothing here goes online. A link whose passage is gone says so.
public final class Links {

    /// Shows a passage in the reader.
    @FunctionalInterface
    public interface Jump {
        void to(ArticleId article, TextRange range, Optional<AnnotationId> annotation);
    }

    private record Place(ArticleId article, TextRange range, Optional<AnnotationId> annotation) {
    }

    private final LibraryModel library;
    private final Notices notices;
    private final Texts texts;
    private final Jump jump;

    public Links(LibraryModel library, Notices notices, Texts texts, Jump jump) {
        this.library = library;
        this.notices = notices;
        this.texts = texts;
        this.jump = jump;
    }

    public void follow(String address) {
        Optional<PassageLink> link = PassageLink.of(address);
        if (link.isPresent()) {
            library.ask(reads -> place(reads, link.get()), place -> place.ifPresentOrElse(
                    p -> jump.to(p.article(), p.range(), p.annotation()),
                    () -> notices.warn(texts.text("ui.link.dead"))));
        } else if (address.startsWith(PassageLink.SCHEME)) {
            notices.warn(texts.text("ui.link.dead"));
        } else {
            ClipboardContent content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
            notices.say(texts.text("ui.link.copied", address));
        }
    }

    private static Optional<Place> place(Reads reads, PassageLink link) {
        return switch (link) {
            case PassageLink.ToAnnotation to -> reads.annotation(to.id())
                    .map(a -> new Place(a.article(), a.range(), Optional.of(a.id())));
            case PassageLink.ToPassage to -> reads.article(to.article()).filter(a -> holds(a, to.range()))
                    .map(a -> new Place(a.id(), to.range(), marked(reads, to)));
        };
    }

    private static boolean holds(Article article, TextRange range) {
        return article.presence() == Presence.LIVE && range.end() <= article.length();
    }

    private static Optional<AnnotationId> marked(Reads reads, PassageLink.ToPassage to) {
        return reads.annotations(to.article()).stream().filter(a -> a.range().equals(to.range()))
                .map(Annotation::id).findFirst();
    }
}
