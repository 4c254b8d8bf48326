package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Walks through the window without a person: opens each article, marks its first words, types a search, shows the pages,
/// and quits. It proves that a copy of the program works where it was put, and is what the start-up cache is trained on.
final class SelfTour {

    private static final int WORDS = 8;
    private static final int PULSES = 3;
    private static final String QUERY = "안보";

    private final Desktop desktop;
    private final LibraryWindow window;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    /// The step under way goes on by itself.
    private boolean waits;

    private SelfTour(Desktop desktop, LibraryWindow window) {
        this.desktop = desktop;
        this.window = window;
    }

    /// Begins when the library is shown; ends with [Desktop#quit()].
    static void begin(Desktop desktop) {
        desktop.window().ifPresentOrElse(window -> new SelfTour(desktop, window).begin(), desktop::quit);
    }

    private void begin() {
        List<ArticleId> articles = window.library().rows().stream().map(row -> row.article().id()).toList();
        articles.forEach(id -> steps.add(() -> openAndMark(id)));
        for (int i = 1; i <= QUERY.length(); i++) {
            String typed = QUERY.substring(0, i);
            steps.add(() -> type(typed));
        }
        steps.add(() -> type(""));
        steps.add(() -> page(window.page()::export));
        steps.add(() -> page(window.page().settings()::open));
        steps.add(() -> page(window.page().codebook()::open));
        steps.add(() -> desktop.undo(false));
        steps.add(() -> desktop.undo(true));
        next();
    }

    private void next() {
        FxThread.then(window.library().answered(), v -> pulses(PULSES), error -> desktop.quit());
    }

    /// What a step set off is drawn before the next one.
    private void pulses(int left) {
        if (left > 0) {
            Nodes.afterLayout(window, () -> pulses(left - 1));
            return;
        }
        Runnable step = steps.poll();
        if (step == null) {
            desktop.quit();
            return;
        }
        waits = false;
        step.run();
        if (!waits) {
            next();
        }
    }

    private void openAndMark(ArticleId id) {
        waits = true;
        ReaderViewModel reader = window.workspace().reader();
        reader.open(id, () -> {
            reader.shownProperty().get().ifPresent(shown -> {
                int start = shown.article().bodyStart();
                if (start + WORDS <= shown.text().length()) {
                    reader.selectionProperty().set(Optional.of(new TextRange(start, start + WORDS)));
                    Theme theme = window.library().themes().get(steps.size() % window.library().themes().size());
                    window.toggle(theme);
                }
            });
            next();
        });
    }

    private void type(String words) {
        window.workspace().listModel().queryProperty().set(words);
    }

    private void page(Runnable open) {
        open.run();
        steps.addFirst(window.pages()::close);
    }
}
