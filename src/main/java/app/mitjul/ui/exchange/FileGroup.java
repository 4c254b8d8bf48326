package app.mitjul.ui.exchange;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Look;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Chosen files that are read the same way; or one that cannot be read; or one that is a library of ours.
///
/// @param id
///            stays while choices change
/// @param pasted
///            text from the clipboard in place of files
/// @param looks
///            what a look at the beginnings showed; what was known before stays when the newest choices do not fit
/// @param problem
///            why it cannot be read as chosen
/// @param library
///            what a library file holds
record FileGroup(int id, List<Path> files, Optional<String> pasted, ImportOptions options, List<Look> looks,
        Optional<Problem> problem, Optional<LibraryCopy> library) {

    /// Articles that are shown before an import.
    static final int FIRST = 5;

    FileGroup {
        files = List.copyOf(files);
        looks = List.copyOf(looks);
    }

    static FileGroup read(int id, List<Path> files, Optional<String> pasted, ImportOptions options, List<Look> looks) {
        return new FileGroup(id, files, pasted, options, looks, Optional.empty(), Optional.empty());
    }

    static FileGroup refused(int id, List<Path> files, Optional<String> pasted, ImportOptions options, Problem why) {
        return new FileGroup(id, files, pasted, options, List.of(), Optional.of(why), Optional.empty());
    }

    static FileGroup library(int id, Path file, LibraryCopy copy) {
        return new FileGroup(id, List.of(file), Optional.empty(), ImportOptions.NONE, List.of(), Optional.empty(),
                Optional.of(copy));
    }

    FileGroup failing(ImportOptions chosen, Problem why) {
        return new FileGroup(id, files, pasted, chosen, looks, Optional.of(why), Optional.empty());
    }

    FileGroup choosing(ImportOptions chosen) {
        return new FileGroup(id, files, pasted, chosen, looks, problem, library);
    }

    /// What was recognised, of the first file.
    Optional<Found> found() {
        return looks.stream().findFirst().map(Look::found);
    }

    Optional<FoundTable> table() {
        return found().flatMap(Found::table);
    }

    /// How many files there are, those in folders and archives counted.
    int count() {
        return Math.max(files.size(), looks.stream().mapToInt(l -> l.found().files()).sum());
    }

    /// The first articles, as they would come in.
    List<Item.Read> first() {
        return looks.stream().flatMap(l -> l.first().stream()).filter(Item.Read.class::isInstance)
                .map(Item.Read.class::cast).limit(FIRST).toList();
    }

    /// What the looks could not make an article of.
    List<Item.Skipped> skipped() {
        return looks.stream().flatMap(l -> l.first().stream()).filter(Item.Skipped.class::isInstance)
                .map(Item.Skipped.class::cast).toList();
    }

    boolean hasColumns() {
        return table().isPresent();
    }

    /// Somebody has to say which column holds the text.
    boolean lacksText() {
        return table().filter(t -> !t.mapping().containsValue(ArticleField.BODY)).isPresent();
    }

    /// Articles can be read with these choices.
    boolean canBeRead() {
        return problem.isEmpty() && !looks.isEmpty() && !lacksText();
    }

    /// The name of the only file; empty for several and for pasted text.
    Optional<String> name() {
        return files.size() == 1 ? Optional.of(shown(files.getFirst())) : Optional.empty();
    }

    static String shown(Path file) {
        Path name = file.getFileName();
        return HiddenCharacters.visible(String.valueOf(name == null ? file : name));
    }

    /// Every file for itself, so that each is in the report.
    List<ArticleStreams.Part> parts() {
        return pasted.map(text -> List.of(new ArticleStreams.Part("", () -> ArticleStreams.pasted(text, options))))
                .orElseGet(() -> files.stream().map(file -> new ArticleStreams.Part(shown(file),
                        () -> ArticleStreams.open(List.of(file), options))).toList());
    }
}
