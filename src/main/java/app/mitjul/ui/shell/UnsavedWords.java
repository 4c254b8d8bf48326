package app.mitjul.ui.shell;

import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.NoticeBars;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.Unsaved;
import app.mitjul.work.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was typed and is not on the disk: a notice that stays until it is, and a question before a window closes over
/// it. The words can be tried again or written to a file.
final class UnsavedWords {

    private static final String KIND = "unsaved";
    private static final int SHOWN = 60;
    private static final int MOST = 5;
    private static final double WIDTH = 620;

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final NoticeBars bars;
    private final FilePicker picker;
    private final Jobs jobs;
    private final Notices notices;
    private final Runnable letGo;
    private final InvalidationListener onPieces = o -> show();

    /// @param letGo shows in every field what the library holds
    UnsavedWords(LibraryModel library, Texts texts, PageLayer pages, NoticeBars bars, FilePicker picker, Jobs jobs,
            Notices notices, Runnable letGo) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.bars = bars;
        this.picker = picker;
        this.jobs = jobs;
        this.notices = notices;
        this.letGo = letGo;
    }

    void activate() {
        library.unsaved().pieces().addListener(onPieces);
        texts.messagesProperty().addListener(onPieces);
        show();
    }

    void deactivate() {
        library.unsaved().pieces().removeListener(onPieces);
        texts.messagesProperty().removeListener(onPieces);
    }

    private List<Unsaved.Piece> pieces() {
        return library.unsaved().pieces();
    }

    private void show() {
        if (pieces().isEmpty()) {
            bars.hide(KIND);
            return;
        }
        bars.show(new NoticeBars.Bar(KIND, new ReadOnlyStringWrapper(sentence()), true,
                List.of(new NoticeBars.Action(texts.bind("ui.unsaved.again"), library.unsaved()::again),
                        new NoticeBars.Action(texts.bind("ui.unsaved.elsewhere"), () -> saveElsewhere(() -> {})),
                        new NoticeBars.Action(texts.bind("ui.unsaved.let-go"), this::letGo)),
                Optional.empty()));
    }

    /// What is not saved, and why.
    private String sentence() {
        String why = texts.of(pieces().getFirst().why());
        String kept = library.unsaved().wouldBeLost() ? "" : " " + texts.text("ui.unsaved.in-file");
        return (pieces().size() == 1
                ? texts.text("ui.unsaved.one", name(pieces().getFirst()), why)
                : texts.text("ui.unsaved.many", pieces().size(), why)) + kept;
    }

    private String name(Unsaved.Piece piece) {
        String kind = texts.text("ui.unsaved.kind." + piece.typed().kind().name().toLowerCase(Locale.ROOT));
        return piece.about().isBlank() ? kind : texts.text("ui.unsaved.on", kind, shortened(piece.about()));
    }

    private static String shortened(String about) {
        String line = about.strip().replaceAll("\\s+", " ");
        int characters = line.codePointCount(0, line.length());
        return characters <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /// Nothing brings them back: this one asks.
    private void letGo() {
        pages.open(new PageLayer.Page(texts.bind("ui.unsaved.let-go.title"), words(""), PageLayer.buttons(
                Nodes.button(texts.bind("ui.unsaved.let-go"), () -> {
                    pages.close();
                    library.letGoOfUnsaved();
                    letGo.run();
                }, "button-outlined", "danger"),
                Nodes.button(texts.bind("ui.unsaved.keep"), pages::close, "accent")), WIDTH, 0, () -> {}));
    }

    /// Writes the words to a file the person names: plain UTF-8.
    private void saveElsewhere(Runnable then) {
        List<Unsaved.Piece> written = List.copyOf(pieces());
        String text = written.stream().map(p -> name(p) + "\n\n" + p.text() + "\n")
                .collect(Collectors.joining("\n————\n\n"));
        picker.toSave(texts.text("ui.unsaved.elsewhere"), texts.text("ui.unsaved.filename") + ".txt", "txt")
                .ifPresent(file -> jobs.run(texts.text("ui.unsaved.writing"), () -> write(file, text), done -> {
                    library.unsaved().keptElsewhere(written);
                    notices.say(texts.text("ui.unsaved.written", String.valueOf(done.getFileName())));
                    then.run();
                }, error -> notices.warn(texts.of(error))));
    }

    private static Path write(Path file, String text) throws java.io.IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /// Runs `close` when nothing would be lost; otherwise asks first.
    void beforeClosing(Runnable close, Runnable stay) {
        if (!library.unsaved().wouldBeLost()) {
            close.run();
            return;
        }
        boolean[] answered = new boolean[1];
        Runnable closing = () -> {
            answered[0] = true;
            pages.close();
            close.run();
        };
        pages.open(new PageLayer.Page(texts.bind("ui.unsaved.title"), words(sentence()), PageLayer.buttons(
                Nodes.button(texts.bind("ui.unsaved.close-anyway"), closing, "button-outlined", "danger"),
                Nodes.button(texts.bind("ui.unsaved.stay"), pages::close),
                Nodes.button(texts.bind("ui.unsaved.elsewhere-close"), () -> saveElsewhere(closing), "accent")),
                WIDTH, 0, () -> {
                    if (!answered[0]) {
                        stay.run();
                    }
                }));
    }

    private VBox words(String above) {
        VBox body = new VBox(12);
        if (!above.isEmpty()) {
            body.getChildren().add(wrapped(above));
        }
        for (Unsaved.Piece piece : pieces().stream().limit(MOST).toList()) {
            Label words = wrapped(piece.text(), "unsaved-words");
            words.setMaxHeight(90);
            body.getChildren().add(new VBox(2, wrapped(name(piece), "muted"), words));
        }
        if (pieces().size() > MOST) {
            body.getChildren().add(wrapped(texts.text("ui.unsaved.more", pieces().size() - MOST), "muted"));
        }
        body.getStyleClass().add("page-body");
        return body;
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Nodes.plain(text, styles);
        label.setWrapText(true);
        return label;
    }
}
