package app.mitjul.ui.exchange;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.ui.common.FxThread;
import app.mitjul.work.Threads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person chose to import and how it is read. Files are looked at off the FX thread; the newest question wins.
/// Lives on the FX thread.
final class ImportViewModel {

    /// What the wizard asks, in this order; what has nothing to ask is left out.
    enum Step {
        FILES, READING, CHECK
    }

    private final ExecutorService reading = Threads.single("mitjul-import-look");
    private final ColumnMemory memory;
    private final Consumer<Throwable> failed;
    private final ObservableList<FileGroup> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FileGroup>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.FILES);
    private int nextId;
    private volatile int asked;

    /// @param failed
    ///            hears why files could not be looked at, when it is not for what is in them
    ImportViewModel(ColumnMemory memory, Consumer<Throwable> failed) {
        this.memory = memory;
        this.failed = failed;
    }

    ObservableList<FileGroup> groups() {
        return groups;
    }

    /// The group of which the choices are shown.
    ReadOnlyObjectProperty<Optional<FileGroup>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Files are being looked at.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /// Begins with these files; what was chosen before is let go.
    void start(List<Path> files) {
        clear();
        add(files);
    }

    void startPasted(String text) {
        clear();
        int mine = begin();
        int id = nextId++;
        ask(mine, () -> List.of(looking(mine, id).atPasted(text)), this::began);
    }

    /// Adds files to those chosen; one that is chosen already stays once.
    void add(List<Path> files) {
        List<Path> all = new ArrayList<>(groups.stream().flatMap(g -> g.files().stream()).toList());
        files.stream().filter(f -> !all.contains(f)).forEach(all::add);
        int mine = begin();
        int from = nextId;
        nextId += all.size();
        ask(mine, () -> looking(mine, from).at(all), this::began);
    }

    private Looking looking(int mine, int from) {
        return new Looking(memory.options(), () -> mine != asked, from);
    }

    private void began(List<FileGroup> found) {
        groups.setAll(found);
        current.set(found.stream().filter(FileGroup::lacksText).findFirst()
                .or(() -> found.stream().filter(g -> !g.looks().isEmpty()).findFirst())
                .or(() -> found.stream().findFirst()));
        step.set(steps().getFirst());
    }

    private int begin() {
        looking.set(true);
        return ++asked;
    }

    private <T> void ask(int mine, Supplier<T> question,
            Consumer<T> answer) {
        FxThread.then(CompletableFuture.supplyAsync(question, reading), found -> {
            if (mine == asked) {
                answer.accept(found);
                looking.set(false);
            }
        }, error -> {
            if (mine == asked) {
                looking.set(false);
                failed.accept(error);
            }
        });
    }

    void remove(FileGroup group) {
        groups.removeIf(g -> g.id() == group.id());
        if (current.get().filter(c -> c.id() == group.id()).isPresent()) {
            current.set(groups.stream().filter(g -> !g.looks().isEmpty()).findFirst());
        }
    }

    void select(FileGroup group) {
        groups.stream().filter(g -> g.id() == group.id()).findFirst().ifPresent(g -> current.set(Optional.of(g)));
    }

    /// Changes how the current group is read.
    void choose(UnaryOperator<ImportOptions> how) {
        current.get().ifPresent(group -> {
            ImportOptions chosen = how.apply(group.options());
            if (!chosen.equals(group.options())) {
                replace(group.choosing(chosen));
                int mine = begin();
                ask(mine, () -> Looking.again(group, chosen), this::replace);
            }
        });
    }

    private void replace(FileGroup now) {
        groups.replaceAll(g -> g.id() == now.id() ? now : g);
        current.set(current.get().map(c -> c.id() == now.id() ? now : c));
    }

    /// Says what a column is; one that was that field before is no longer taken.
    void map(String column, Optional<ArticleField> field) {
        current.get().flatMap(FileGroup::table).ifPresent(table -> {
            Map<String, ArticleField> mapping = new LinkedHashMap<>(table.mapping());
            field.ifPresent(f -> mapping.values().removeIf(f::equals));
            mapping.remove(column);
            field.ifPresent(f -> mapping.put(column, f));
            choose(o -> o.withMapping(Optional.of(mapping)));
        });
    }

    /// What there is to ask.
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        boolean articles = groups.stream().anyMatch(g -> !g.looks().isEmpty());
        if (groups.size() != 1 || !articles) {
            steps.add(Step.FILES);
        }
        if (articles) {
            steps.add(Step.READING);
            steps.add(Step.CHECK);
        }
        return steps;
    }

    /// The libraries among the files: they are merged, not read as articles.
    List<LibraryCopy> libraries() {
        return groups.stream().flatMap(g -> g.library().stream()).toList();
    }

    List<FileGroup> readable() {
        return groups.stream().filter(FileGroup::canBeRead).toList();
    }

    Optional<FileGroup> withoutText() {
        return groups.stream().filter(FileGroup::lacksText).findFirst();
    }

    boolean canImport() {
        return !looking.get() && withoutText().isEmpty() && (!readable().isEmpty() || !libraries().isEmpty());
    }

    Optional<String> pasted() {
        return groups.stream().flatMap(g -> g.pasted().stream()).findFirst();
    }

    /// How many files are chosen, those in folders counted.
    int files() {
        return groups.stream().mapToInt(FileGroup::count).sum();
    }

    /// Opens everything as chosen; a file that cannot be read is named by its own refusal.
    Supplier<ArticleStream> stream() {
        List<ArticleStreams.Part> parts = groups.stream().filter(g -> g.library().isEmpty())
                .flatMap(g -> g.parts().stream()).toList();
        return () -> ArticleStreams.joined(parts);
    }

    /// Keeps what the person said of columns for files with the same ones.
    void remember() {
        readable().forEach(g -> g.options().mapping()
                .ifPresent(m -> g.table().ifPresent(t -> memory.remember(t.signature(), m))));
    }

    void clear() {
        asked++;
        looking.set(false);
        groups.clear();
        current.set(Optional.empty());
        step.set(Step.FILES);
    }

    void close() {
        asked++;
        reading.shutdown();
    }
}
