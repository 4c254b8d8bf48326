package app.mitjul.ui.shell;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.session.Backup;
import app.mitjul.session.Session;
import app.mitjul.settings.Place;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.NoticeBars;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.keys.Composition;
import app.mitjul.ui.keys.TypedWhere;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Sheets;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A backup, or a library that cannot be written, in a window of its own: everything can be read, copied and exported, and
/// nothing be changed. It says so as long as it is open.
final class ReadingWindow {

    private final Stage stage = new Stage();
    private final LibraryWindow window;
    private final Session session;
    private final Appearance appearance;
    private final Consumer<Session> closed;
    private final InvalidationListener onLook = o -> dress();
    private boolean open = true;

    /// What the window says of itself.
    ///
    /// @param title
    ///            key of the title
    /// @param sentence
    ///            key of the line that stays
    /// @param what
    ///            what both name
    record Says(String title, String sentence, String what) {

        static Says of(Backup backup, Texts texts) {
            return new Says("ui.backup.window", "ui.backup.read-only",
                    texts.messagesProperty().get().time(backup.at()));
        }

        static Says of(Path library) {
            return new Says("ui.reading-only.window", "ui.reading-only.says", library.getFileName().toString());
        }
    }

    /// @param closed
    ///            gets the session, to be closed off the FX thread
    ReadingWindow(Says says, Session session, Appearance appearance, Texts texts, FilePicker picker,
            WindowState state, DesktopActions desktop, Consumer<Session> closed) {
        this.session = session;
        this.appearance = appearance;
        this.closed = closed;
        LibraryModel model = new LibraryModel(session, new AnnotatorId(""));
        window = new LibraryWindow(model, appearance, texts, picker, state, new ForReading(desktop, this::close));
        Scene scene = new Scene(window);
        Composition.guard(scene);
        TypedWhere.guard(scene);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setWidth(Math.max(900, state.width() - 60));
        stage.setHeight(Math.max(600, state.height() - 60));
        stage.titleProperty().bind(texts.bind(says.title(), new ReadOnlyStringWrapper(says.what())));
        dress();
        appearance.lookProperty().addListener(onLook);
        appearance.readingProperty().addListener(onLook);
        window.bars().show(new NoticeBars.Bar("read-only",
                texts.bind(says.sentence(), new ReadOnlyStringWrapper(says.what())),
                false, List.of(new NoticeBars.Action(texts.bind("ui.backup.close"), this::close)), Optional.empty()));
        stage.setOnCloseRequest(e -> {
            e.consume();
            close();
        });
        FxThread.then(model.refresh(), v -> {
            if (open) {
                stage.show();
                window.activate(Place.NONE, state, Optional.empty());
                window.begin();
                window.complete();
            }
        }, error -> close());
    }

    private void dress() {
        stage.getScene().getStylesheets().setAll(
                Sheets.of(appearance.look(), appearance.readingProperty().get().scale()).own());
    }

    void close() {
        if (open) {
            open = false;
            appearance.lookProperty().removeListener(onLook);
            appearance.readingProperty().removeListener(onLook);
            if (stage.isShowing()) {
                window.deactivate();
            }
            stage.close();
            closed.accept(session);
        }
    }

    LibraryWindow content() {
        return window;
    }

    Stage stage() {
        return stage;
    }
}
