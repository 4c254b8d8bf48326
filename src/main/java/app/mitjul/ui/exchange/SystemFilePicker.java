package app.mitjul.ui.exchange;

import app.mitjul.exchange.ArticleFormat;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own file dialogs; they open where the last one was left.
public final class SystemFilePicker implements FilePicker {

    private final Supplier<Window> owner;
    private Optional<File> folder = Optional.empty();

    public SystemFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> toImport(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().setAll(known(), new ExtensionFilter("*", "*"));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remember(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    /// What articles are read from.
    private static ExtensionFilter known() {
        List<String> usual = Arrays.stream(ArticleFormat.values()).map(f -> f.extensions().getFirst()).toList();
        return new ExtensionFilter(String.join(", ", usual),
                Arrays.stream(ArticleFormat.values()).flatMap(f -> f.extensions().stream()).map(e -> "*." + e)
                        .toList());
    }

    @Override
    public Optional<Path> toFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(f -> Files.isDirectory(f.toPath())).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(f -> {
            remember(f);
            return f.toPath();
        });
    }

    @Override
    public Optional<Path> toRead(String title, String... extensions) {
        FileChooser chooser = chooser(title);
        List<String> patterns = Arrays.stream(extensions).map(e -> "*." + e).toList();
        chooser.getExtensionFilters().setAll(new ExtensionFilter(String.join(", ", extensions), patterns),
                new ExtensionFilter("*", "*"));
        File file = chooser.showOpenDialog(owner.get());
        return Optional.ofNullable(file).map(f -> {
            remember(f);
            return f.toPath();
        });
    }

    @Override
    public Optional<Path> toSave(String title, String suggested, String extension) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(extension, "*." + extension));
        File file = chooser.showSaveDialog(owner.get());
        return Optional.ofNullable(file).map(f -> {
            remember(f);
            return f.getName().contains(".") ? f.toPath() : f.toPath().resolveSibling(f.getName() + "." + extension);
        });
    }

    @Override
    public Optional<Path> toOpen(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().setAll(new ExtensionFilter("mitjul", "*.mitjul"), new ExtensionFilter("*", "*"));
        File file = chooser.showOpenDialog(owner.get());
        return Optional.ofNullable(file).map(f -> {
            remember(f);
            return f.toPath();
        });
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(f -> Files.isDirectory(f.toPath())).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getParentFile());
    }
}
