package app.mitjul.ui.exchange;

import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Look;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks at the beginnings of chosen files and puts together those that are read the same way. Reads files: never on the
/// FX thread.
final class Looking {

    /// So many files are looked at one by one; of more, one of each ending.
    private static final int ONE_BY_ONE = 60;

    private static final int HEAD = 4096;

    private final ImportOptions options;
    private final BooleanSupplier stale;
    private final Map<String, List<FileGroup>> groups = new LinkedHashMap<>();
    private int next;

    /// @param options
    ///            mappings remembered from files before
    /// @param stale
    ///            nobody waits for the answer any more
    /// @param first
    ///            the first free id
    Looking(ImportOptions options, BooleanSupplier stale, int first) {
        this.options = options;
        this.stale = stale;
        next = first;
    }

    List<FileGroup> at(List<Path> chosen) {
        List<List<Path>> parts = chosen.size() <= ONE_BY_ONE
                ? chosen.stream().map(List::of).toList()
                : byEnding(chosen);
        for (List<Path> part : parts) {
            if (stale.getAsBoolean()) {
                return List.of();
            }
            FileGroup group = look(part);
            groups.computeIfAbsent(key(group), k -> new ArrayList<>()).add(group);
        }
        return groups.values().stream().map(Looking::together).toList();
    }

    FileGroup atPasted(String text) {
        int id = next++;
        try {
            return FileGroup.read(id, List.of(), Optional.of(text), options,
                    List.of(ArticleStreams.lookPasted(text, options)));
        } catch (Problem problem) {
            return FileGroup.refused(id, List.of(), Optional.of(text), options, problem);
        }
    }

    /// Looks at a group again with other choices.
    static FileGroup again(FileGroup group, ImportOptions chosen) {
        try {
            List<Look> looks = group.pasted().isPresent()
                    ? List.of(ArticleStreams.lookPasted(group.pasted().get(), chosen))
                    : List.of(ArticleStreams.look(group.files(), chosen));
            return FileGroup.read(group.id(), group.files(), group.pasted(), chosen, looks);
        } catch (Problem problem) {
            return group.failing(chosen, problem);
        }
    }

    private FileGroup look(List<Path> files) {
        int id = next++;
        try {
            Path first = files.getFirst();
            if (files.size() == 1 && ending(first).equals("json")) {
                Optional<FileGroup> library = library(id, first);
                if (library.isPresent()) {
                    return library.get();
                }
            }
            return FileGroup.read(id, files, Optional.empty(), options, List.of(ArticleStreams.look(files, options)));
        } catch (Problem problem) {
            return FileGroup.refused(id, files, Optional.empty(), options, problem);
        }
    }

    private static Optional<FileGroup> library(int id, Path file) {
        InputDocument document = InputDocument.of(FileGroup.shown(file), file);
        return JsonLibrary.looksLikeOne(document.head(HEAD))
                ? Optional.of(FileGroup.library(id, file, JsonLibrary.read(document.bytes(Limits.JSON))))
                : Optional.empty();
    }

    private static List<List<Path>> byEnding(List<Path> chosen) {
        Map<String, List<Path>> by = new LinkedHashMap<>();
        for (Path path : chosen) {
            boolean alone = Files.isDirectory(path) || ending(path).equals("json");
            by.computeIfAbsent(alone ? path.toString() : "." + ending(path), k -> new ArrayList<>()).add(path);
        }
        return List.copyOf(by.values());
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Tables belong together when they have the same columns, other files when they have the same format; a folder or an
    /// archive stands for itself.
    private static String key(FileGroup group) {
        Optional<Found> found = group.found();
        boolean alone = found.isEmpty() || group.library().isPresent() || found.get().files() > 1
                || found.get().format() == ArticleFormat.ZIP || group.problem().isPresent();
        return alone
                ? "#" + group.id()
                : found.get().format() + " " + found.get().table().map(FoundTable::signature).orElse("");
    }

    private static FileGroup together(List<FileGroup> parts) {
        FileGroup first = parts.getFirst();
        return parts.size() == 1
                ? first
                : FileGroup.read(first.id(), parts.stream().flatMap(p -> p.files().stream()).toList(),
                        Optional.empty(), first.options(),
                        parts.stream().flatMap(p -> p.looks().stream()).toList());
    }
}
