package app.mitjul.ui.translation;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.session.Committed;
import app.mitjul.session.Reads;
import app.mitjul.text.Sentence;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.Typed;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The sentences of the open article with their translations, as the library holds them, and what a person can do to
/// them. Reads only while somebody looks.
public final class TranslationViewModel {

    /// More changed lines than these are shown in one go.
    private static final int FEW = 8;

    private final LibraryModel library;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ShownArticle>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private final InvalidationListener onShown = o -> shownChanged();
    private final ChangeListener<Committed> onCommit = (o, was, now) -> committed(now);
    private final ReadOnlyObjectWrapper<Optional<ReaderViewModel>> reader = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<TextRange> wanted = Optional.empty();
    private final ObjectProperty<Optional<TextRange>> none = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AnnotationId>> noneChosen = new SimpleObjectProperty<>(Optional.empty());
    private int lookers;
    private int asked;

    public TranslationViewModel(LibraryModel library) {
        this.library = library;
    }

    public LibraryModel library() {
        return library;
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /// The article whose sentences [#lines] holds; with its marks as they are now.
    public ReadOnlyObjectProperty<Optional<ShownArticle>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /// Index of the sentence being translated; -1 for none.
    public IntegerProperty currentProperty() {
        return current;
    }

    public Optional<Line> current() {
        int index = current.get();
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    public Optional<ReaderViewModel> reader() {
        return reader.get();
    }

    /// The words selected in the reader it follows, here as there.
    ObservableValue<Optional<TextRange>> selection() {
        return reader.flatMap(r -> r.map(ReaderViewModel::selectionProperty).orElse(none));
    }

    ObservableValue<Optional<AnnotationId>> chosen() {
        return reader.flatMap(r -> r.map(ReaderViewModel::chosenProperty).orElse(noneChosen));
    }

    /// Somebody looks from now on.
    public void activate() {
        if (lookers++ == 0) {
            library.lastCommitProperty().addListener(onCommit);
            reader.get().ifPresent(r -> r.shownProperty().addListener(onShown));
            boolean known = !lines.isEmpty();
            shownChanged();
            if (known) {
                load(); // while nobody looked, nobody heard what was written
            }
        }
    }

    /// One looks no longer.
    public void deactivate() {
        if (--lookers == 0) {
            library.lastCommitProperty().removeListener(onCommit);
            reader.get().ifPresent(r -> r.shownProperty().removeListener(onShown));
        }
    }

    /// Shows the article this reader has open from now on.
    public void follow(Optional<ReaderViewModel> now) {
        if (lookers > 0) {
            reader.get().ifPresent(r -> r.shownProperty().removeListener(onShown));
            now.ifPresent(r -> r.shownProperty().addListener(onShown));
        }
        reader.set(now);
        if (lookers > 0) {
            shownChanged();
        }
    }

    private Optional<ArticleId> id() {
        return article.get().map(a -> a.article().id());
    }

    private void shownChanged() {
        Optional<ShownArticle> now = reader.get().flatMap(r -> r.shownProperty().get());
        Optional<ArticleId> next = now.map(a -> a.article().id());
        boolean sameText = now.map(ShownArticle::textHash).equals(article.get().map(ShownArticle::textHash));
        if (next.isPresent() && next.equals(id()) && sameText && !lines.isEmpty()) {
            article.set(now);
            return;
        }
        current.set(-1);
        lines.clear();
        article.set(now);
        load();
    }

    /// Reads the sentences anew.
    public void load() {
        Optional<ShownArticle> now = article.get();
        int mine = ++asked;
        now.ifPresent(a -> library.ask(reads -> read(reads, a), fresh -> {
            if (mine == asked) {
                show(fresh);
            }
        }));
    }

    private static List<Line> read(Reads reads, ShownArticle article) {
        ArticleId id = article.article().id();
        Map<Integer, Segment> segments = new HashMap<>();
        reads.segments(id).forEach(s -> segments.put(s.range().start(), s));
        List<Line> lines = new ArrayList<>();
        int before = reads.article(id).map(a -> a.bodyStart()).orElse(article.article().bodyStart());
        String text = reads.text(id).text();
        for (Sentence sentence : reads.sentences(id)) {
            TextRange range = sentence.range();
            boolean opens = lines.isEmpty() || text.substring(before, range.start()).indexOf('\n') >= 0;
            lines.add(new Line(lines.size() + 1, range, range.of(text), opens,
                    Optional.ofNullable(segments.get(range.start()))));
            before = range.end();
        }
        return lines;
    }

    /// Replaces only what differs, so that whoever types in one of them goes on.
    private void show(List<Line> fresh) {
        Optional<TextRange> place = current().map(Line::range);
        boolean same = fresh.size() == lines.size();
        for (int i = 0; same && i < fresh.size(); i++) {
            same = fresh.get(i).range().equals(lines.get(i).range());
        }
        if (!same) {
            current.set(-1);
        }
        if (!same || fresh.stream().filter(f -> !lines.get(f.number() - 1).equals(f)).count() > FEW) {
            lines.setAll(fresh);
        } else {
            for (int i = 0; i < fresh.size(); i++) {
                if (!lines.get(i).equals(fresh.get(i))) {
                    lines.set(i, fresh.get(i));
                }
            }
        }
        Optional<TextRange> to = wanted.or(() -> place);
        wanted = Optional.empty();
        if (current.get() < 0 && !lines.isEmpty()) {
            current.set(to.map(r -> indexAt(r.start())).orElse(0));
        } else {
            to.ifPresent(r -> current.set(indexAt(r.start())));
        }
    }

    /// The sentence at an offset of the text, or the one before it.
    public int indexAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.isEmpty() ? -1 : low;
    }

    /// Makes the sentence at this place of the open article the current one, as soon as it is there.
    public void goTo(TextRange range) {
        if (lines.isEmpty()) {
            wanted = Optional.of(range);
        } else {
            current.set(indexAt(range.start()));
        }
    }

    private void committed(Committed committed) {
        boolean mine = id().filter(id -> committed.articles().contains(id)
                || committed.applied().stream().anyMatch(c -> touches(c, id))).isPresent();
        if (mine) {
            load();
        }
    }

    private static boolean touches(Change change, ArticleId id) {
        return switch (change) {
            case Change.SegmentChange segment -> segment.article().equals(id);
            case Change.SentenceChange sentence -> sentence.article().equals(id);
            default -> false;
        };
    }

    /// @param done runs on the FX thread once it is on the disk, or was refused
    public void setTarget(Line line, String target, String visit, Runnable done) {
        id().ifPresent(id -> library.write(typed(Typed.Kind.TRANSLATION, id, line), line.source(), target,
                c -> c.setTarget(id, line.range(), target, visit), done));
    }

    public void setQuestion(Line line, String question, String visit, Runnable done) {
        id().ifPresent(id -> library.write(typed(Typed.Kind.QUESTION, id, line), line.source(), question,
                c -> c.setQuestion(id, line.range(), question, visit), done));
    }

    private static Typed typed(Typed.Kind kind, ArticleId article, Line line) {
        return new Typed(kind, article.value() + " " + line.range().start());
    }

    /// The translation of a sentence as a person left it: on the disk, or refused by it.
    String target(Line line) {
        return unsaved(Typed.Kind.TRANSLATION, line).orElse(line.target());
    }

    String question(Line line) {
        return unsaved(Typed.Kind.QUESTION, line).orElse(line.question());
    }

    private Optional<String> unsaved(Typed.Kind kind, Line line) {
        return id().flatMap(id -> library.unsaved().text(typed(kind, id, line)));
    }

    public void setStatus(Line line, SegmentStatus status) {
        if (line.status() != status) {
            id().ifPresent(id -> library.tell(c -> c.setStatus(id, line.range(), status)));
        }
    }

    /// The current sentence becomes a part of the one before it in its paragraph.
    void join() {
        current().filter(line -> !line.opensParagraph()).ifPresent(line -> id().ifPresent(id -> {
            wanted = Optional.of(line.range());
            library.tell(c -> c.joinSentence(id, line.range().start()));
        }));
    }

    /// Lets a sentence begin at `offset`.
    void split(int offset) {
        current().filter(line -> offset > line.range().start() && offset < line.range().end())
                .ifPresent(line -> id().ifPresent(id -> {
                    wanted = Optional.of(line.range());
                    library.tell(c -> c.splitSentence(id, offset));
                }));
    }

    /// The next open sentence after the current one, from the top again behind the last; empty when none is open.
    Optional<Integer> nextOpen() {
        int from = current.get();
        for (int step = 1; step <= lines.size(); step++) {
            int index = Math.floorMod(from + step, lines.size());
            if (lines.get(index).isOpen() && index != from) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    int count(SegmentStatus status) {
        return (int) lines.stream().filter(l -> l.status() == status).count();
    }

    int questions() {
        return (int) lines.stream().filter(l -> !l.question().isBlank() && l.status() != SegmentStatus.FINAL)
                .count();
    }
}
