package app.mitjul.ui.correction;

import app.mitjul.domain.article.PagedText;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Correction;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.Typed;
import java.util.Optional;
import java.util.function.Consumer;

/// One text being corrected. What is typed and not saved is kept by [LibraryModel#unsaved()] when the page goes.
public final class CorrectionViewModel {

    private final LibraryModel library;
    private Optional<Begun> begun = Optional.empty();
    private Optional<PagedText> read = Optional.empty();
    private int asked;

    public CorrectionViewModel(LibraryModel library) {
        this.library = library;
    }

    /// The article and the version that is corrected.
    record Begun(Article article, ArticleText before) {
    }

    /// What saving would come to, or why it cannot be.
    record Outlook(Optional<Correction> correction, Optional<Problem> why) {
    }

    /// Reads the text in use.
    ///
    /// @param ready gets the words to begin with: those kept from the last time, else those in use
    void begin(ArticleId id, Consumer<String> ready) {
        library.ask(reads -> reads.article(id).map(article -> new Begun(article, reads.text(id))), found -> {
            begun = found;
            read = Optional.empty();
            found.ifPresent(b -> ready.accept(library.unsaved().text(typed(b)).orElse(b.before().text())));
        });
    }

    /// The words are those of a file from now on.
    void take(PagedText file) {
        read = Optional.of(file);
    }

    Optional<Begun> begun() {
        return begun;
    }

    boolean isChanged(String words) {
        return begun.filter(b -> !b.before().text().equals(words)).isPresent();
    }

    /// What saving these words would come to. The newest question wins.
    void look(String words, Consumer<Outlook> answer) {
        int mine = ++asked;
        begun.ifPresent(b -> library.ask(reads -> {
            try {
                return new Outlook(Optional.of(reads.correction(b.article().id(), words)), Optional.empty());
            } catch (Problem why) {
                return new Outlook(Optional.empty(), Optional.of(why));
            }
        }, outlook -> {
            if (mine == asked) {
                answer.accept(outlook);
            }
        }));
    }

    /// Saves the words. What the library refuses is kept like all that is typed.
    ///
    /// @param done runs only when it is on the disk
    void save(String words, Consumer<Correction> done) {
        Optional<PagedText> file = read;
        begun.ifPresent(b -> library.write(typed(b), b.article().title(), words,
                c -> c.correctText(b.article().id(), b.before().hash(), words, file), correction -> {
                    library.drop(typed(b));
                    done.accept(correction);
                }, () -> {}));
    }

    /// Keeps words of a page that went away; `again` opens it.
    void keep(String words, Runnable again) {
        begun.ifPresent(b -> library.keep(typed(b), b.article().title(), words, new Problem("text.unfinished"),
                again));
    }

    /// The words are not wanted.
    void letGo() {
        begun.ifPresent(b -> library.drop(typed(b)));
    }

    private static Typed typed(Begun b) {
        return new Typed(Typed.Kind.TEXT, b.article().id().value());
    }
}
