package app.mitjul.bench;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.i18n.Messages;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.session.Subscription;
import app.mitjul.settings.Marking;
import app.mitjul.settings.Reading;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.reader.MarkingMode;
import app.mitjul.ui.reader.ReaderView;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ScrollMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;

/// Mitjul: a library file, its session, the model of the window, and the reader.
final class OurSide implements Side {

    static final Annotator ME = new Annotator(new AnnotatorId("01900000-0000-7000-8000-00000000000a"), "bench");

    private final Path file;
    private final List<Double> committed = new ArrayList<>();
    private final List<Double> visible = new ArrayList<>();
    private Optional<Session> session = Optional.empty();
    private Optional<ReaderViewModel> model = Optional.empty();
    private Optional<ArticleId> article = Optional.empty();
    private Optional<Subscription> subscription = Optional.empty();
    private Optional<Node> flow = Optional.empty();
    private volatile int marks;
    private volatile boolean opened;
    private volatile long told;

    OurSide(Path file) {
        this.file = file;
    }

    /// Writes the library both shapes are measured on.
    static void write(Path file, boolean paragraphs) {
        String text = BenchText.of(paragraphs);
        try (Session s = Session.open(new OpenRequest(file, OpenRequest.Mode.CREATE, ME, OpenRequest.Holder.WINDOW))) {
            s.commands().importSamples(List.of(), List.of(new NewArticle(text, "Bench", false, Source.NONE,
                    new Origin("", 1, "UTF-8", ""), 0, false))).join();
            LibraryCopy copy = s.reads().copy();
            s.commands().merge(new LibraryCopy(List.of(ME), copy.themes(), List.of(), copy.articles(),
                    BenchText.annotations(copy.articles().getFirst().article(), text, ME))).join();
        }
    }

    @Override
    public void prepare() throws Exception {
        Path own = Files.createTempDirectory("mitjul-bench").resolve("library.mitjul");
        Files.copy(file, own);
        Session opened = Session.open(new OpenRequest(own, OpenRequest.Mode.WRITE, ME, OpenRequest.Holder.WINDOW));
        session = Optional.of(opened);
        article = Optional.of(opened.reads().articles().getFirst().article().id());
        subscription = Optional.of(opened.feed().subscribe(c -> committed.add(since(told)), Runnable::run));
    }

    @Override
    public Parent show() {
        LibraryModel library = new LibraryModel(session.orElseThrow(), ME.id());
        Texts texts = new Texts(new Messages(Locale.ENGLISH));
        Appearance appearance = new Appearance(Reading.DEFAULT.withLook("LIGHT"));
        ReaderViewModel reader = new ReaderViewModel(library,
                new MarkingMode(new SimpleObjectProperty<>(new Marking("KEEP"))));
        ReaderView view = new ReaderView(reader, appearance, texts, new ScrollMemory());
        view.activate();
        BorderPane root = new BorderPane(view);
        model = Optional.of(reader);
        flow = Optional.of(view.lookup(".block-flow"));
        var unused = library.refresh();
        reader.shownProperty().addListener((o, was, now) -> {
            opened = true;
            if (was.isPresent()) {
                visible.add(since(told));
                marks++;
            }
        });
        return root;
    }

    @Override
    public void open() {
        model.orElseThrow().open(article.orElseThrow());
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    @Override
    public boolean opened() {
        return opened;
    }

    @Override
    public void mark(TextRange range) {
        told = System.nanoTime();
        model.orElseThrow().selectionProperty().set(Optional.of(range));
        model.orElseThrow().toggleKey(1);
    }

    @Override
    public int marks() {
        return marks;
    }

    @Override
    public void scroll(double pixels) {
        flow.orElseThrow().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false,
                false, 0, -pixels, 0, -pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    @Override
    public void report(Figures figures) {
        if (!committed.isEmpty()) {
            figures.add("mark.committed", Trial.median(committed));
            figures.add("mark.model", Trial.median(visible));
        }
    }

    @Override
    public void close() throws Exception {
        subscription.ifPresent(Subscription::close);
        Session s = session.orElseThrow();
        s.close();
        TimeUnit.MILLISECONDS.sleep(1);
    }
}
