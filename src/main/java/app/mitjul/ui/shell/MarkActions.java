package app.mitjul.ui.shell;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.reader.MarkingMode;
import app.mitjul.ui.reader.ReaderView;
import app.mitjul.ui.reader.ThemeMarking;
import java.util.Optional;

/// What menus and keys do in the text that is read: finding words, and putting themes on again and again.
final class MarkActions {

    private final LibraryWindow window;

    MarkActions(LibraryWindow window) {
        this.window = window;
    }

    private ReaderView view() {
        return window.workspace().readers().activeView();
    }

    private ThemeMarking marking() {
        return window.workspace().reader().marking();
    }

    private String name(ThemeId id) {
        return window.library().theme(id).map(t -> ThemeNames.first(t, window.texts().korean())).orElse("");
    }

    void find() {
        view().find();
    }

    void findNext(int by) {
        view().findNext(by);
    }

    /// The theme put on last, once more.
    void repeat() {
        if (marking().mode().lastProperty().get().isEmpty()) {
            window.notices().say(window.texts().text("ui.repeat.none"));
        } else {
            marking().repeat();
        }
    }

    /// Begins with the theme put on last, else the first of the codebook; the same again ends it.
    void active() {
        MarkingMode mode = marking().mode();
        if (mode.activeProperty().get().isPresent()) {
            mode.activeProperty().set(Optional.empty());
            return;
        }
        marking().current().or(() -> window.library().themes().stream().findFirst().map(Theme::id))
                .ifPresent(this::active);
    }

    /// Whatever is selected from now on gets this theme; what is selected already gets it, too.
    void active(ThemeId theme) {
        marking().mode().activeProperty().set(Optional.of(theme));
        if (window.workspace().reader().selectionProperty().get().isPresent()) {
            marking().put(theme);
        }
    }

    /// Puts the theme of these words wherever the article holds them.
    void sameWords() {
        Optional<ThemeId> theme = marking().current();
        Optional<String> words = marking().words();
        if (theme.isEmpty() || words.isEmpty()) {
            window.notices().say(window.texts().text("ui.same-words.none"));
            return;
        }
        marking().everywhere(theme.get(), count -> window.notices()
                .say(window.texts().text("ui.same-words.done", words.get(), count, name(theme.get()))));
    }

    /// A theme named by the words themselves.
    void inVivo() {
        marking().words().ifPresent(words -> marking().withNew(window.page().themeEditor().draft(words)));
    }
}
