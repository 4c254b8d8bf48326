package app.mitjul.ui.shell;

import app.mitjul.i18n.Problem;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Relocation;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/// Carries the open library to another place: closes it, has it copied, opens the copy, and only then lets the old one go.
/// Whatever fails leaves the old one, which is opened again.
final class Moving {

    /// What the window does for it, on the FX thread.
    interface Ways {

        CompletableFuture<Void> close();

        /// Shows this while there is no library.
        void wait(Node screen);

        /// @return whether it could be opened
        CompletableFuture<Boolean> show(Path library);

        /// The library that is opened when none is named.
        Path home();

        /// Keeps where the library is from now on.
        ///
        /// @param home
        ///            it is the one that is opened when none is named
        void moved(Path from, Path to, boolean home);

        void say(String sentence);

        void warn(Throwable error);
    }

    private record Copied(Relocation move, Path from, Path to, boolean home) {
    }

    private final Texts texts;
    private final Executor background;
    private final Ways ways;

    Moving(Texts texts, Executor background, Ways ways) {
        this.texts = texts;
        this.background = background;
        this.ways = ways;
    }

    void move(Path from, Path target) {
        Path to = target.toAbsolutePath().normalize();
        Path home = ways.home();
        CompletableFuture<Void> closed = ways.close();
        ways.wait(screen(to));
        FxThread.then(closed.thenApplyAsync(c -> copy(from, to, home), background), this::open,
                error -> back(from, error));
    }

    private static Copied copy(Path from, Path to, Path home) {
        Relocation move = Relocation.begin(from, to, OpenRequest.Holder.WINDOW);
        return new Copied(move, from, to, move.isOf(home));
    }

    private void open(Copied c) {
        FxThread.then(ways.show(c.to), opened -> {
            if (opened) {
                ways.moved(c.from, c.to, c.home);
                letGo(c);
            } else {
                undo(c, new Problem("library.move-not-opened", c.to.toString(), c.from.toString()));
            }
        }, error -> undo(c, error));
    }

    private void letGo(Copied c) {
        FxThread.then(CompletableFuture.runAsync(c.move::keepNew, background),
                gone -> ways.say(texts.text("ui.move.done", c.to.toString())), ways::warn);
    }

    private void undo(Copied c, Throwable why) {
        FxThread.then(CompletableFuture.runAsync(c.move::keepOld, background), removed -> back(c.from, why),
                error -> back(c.from, why));
    }

    private void back(Path from, Throwable why) {
        FxThread.then(ways.show(from), opened -> ways.warn(why), ways::warn);
    }

    private Node screen(Path to) {
        Label sentence = Nodes.plain(texts.text("ui.move.running", to.toString()), "no-library-why");
        sentence.setWrapText(true);
        sentence.setMaxWidth(560);
        VBox screen = new VBox(16, new ProgressIndicator(), sentence);
        screen.setAlignment(Pos.CENTER);
        screen.getStyleClass().add("no-library");
        return screen;
    }
}
