package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The files of what was chosen, under [Limits#FOLDER]. No link is followed out of a folder, and what systems hide there
/// is no file of a person.
public final class FolderGate {

    private FolderGate() {
    }

    /// In the order chosen; below a folder by name. A file that was chosen itself is not looked at yet.
    ///
    /// @throws Problem
    ///             when a folder cannot be read, or holds too many files
    public static List<ChosenFile> files(List<Path> chosen, Limits limits) {
        List<ChosenFile> files = new ArrayList<>();
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                addAll(path, files, limits);
            } else {
                files.add(new ChosenFile(nameOf(path), path));
            }
        }
        return files;
    }

    private static void addAll(Path folder, List<ChosenFile> files, Limits limits) {
        Deadline deadline = limits.deadline();
        String top = nameOf(folder);
        try (Stream<Path> below = Files.walk(folder, limits.depth())) {
            List<Path> found = new ArrayList<>();
            below.forEach(path -> {
                deadline.check();
                Path inside = folder.relativize(path);
                if (Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS) && !isHidden(inside)) {
                    found.add(path);
                    limits.checkCount(files.size() + (long) found.size());
                }
            });
            found.sort(null);
            for (Path path : found) {
                String inside = folder.relativize(path).toString().replace('\\', '/');
                files.add(new ChosenFile(top.isEmpty() ? inside : top + "/" + inside, path));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(e, "import.unreadable", HiddenCharacters.visible(folder.toString()));
        }
    }

    /// What begins with a dot, and what systems leave behind.
    static boolean isHidden(Path inside) {
        for (Path part : inside) {
            String name = part.toString();
            if (name.startsWith(".") || name.equals("__MACOSX") || name.equalsIgnoreCase("Thumbs.db")
                    || name.equalsIgnoreCase("desktop.ini")) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Path path) {
        return Objects.toString(path.getFileName(), "");
    }
}
