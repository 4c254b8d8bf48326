package app.mitjul.ui.shell;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.PassageLink;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts passages on the clipboard: the selected words, else the chosen annotation's.
final class Clippings {

    private final Supplier<ReaderViewModel> reader;
    private final Texts texts;
    private final Notices notices;

    /// @param reader
    ///            the active one
    Clippings(Supplier<ReaderViewModel> reader, Texts texts, Notices notices) {
        this.reader = reader;
        this.texts = texts;
        this.notices = notices;
    }

    /// The words as they stand in the source.
    void copy(boolean withSource) {
        put("ui.copied", (shown, range) -> withSource ? Quotation.withSource(shown, range) : range.of(shown.text()));
    }

    /// A link to them, ready for a note.
    void copyLink() {
        put("ui.link.ready", (shown, range) -> {
            PassageLink link = chosen().<PassageLink>map(a -> new PassageLink.ToAnnotation(a.id()))
                    .orElseGet(() -> new PassageLink.ToPassage(shown.article().id(), range));
            return link.markdown(range.of(shown.text()));
        });
    }

    private void put(String said, BiFunction<ShownArticle, TextRange, String> words) {
        Optional<TextRange> range = reader.get().selectionProperty().get().or(() -> chosen().map(Annotation::range));
        reader.get().shownProperty().get().ifPresent(shown -> range.ifPresent(r -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words.apply(shown, r));
            Clipboard.getSystemClipboard().setContent(content);
            notices.say(texts.text(said));
        }));
    }

    /// The annotation that is meant: words that are selected come before it.
    private Optional<Annotation> chosen() {
        ReaderViewModel active = reader.get();
        return active.selectionProperty().get().isPresent()
                ? Optional.empty()
                : active.chosenProperty().get().flatMap(active::annotation);
    }
}
