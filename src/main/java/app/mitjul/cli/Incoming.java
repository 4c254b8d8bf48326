package app.mitjul.cli;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.exchange.in.PlainText;
import app.mitjul.exchange.in.TextImport;
import app.mitjul.exchange.in.limit.InputFile;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.text.Split;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What the named files hold, before anything is in the library.
///
/// @param skipped
///            lines without an article, and files that could not be read
/// @param failures
///            sentences about those files
/// @param remarks
///            sentences about files that were read with losses
record Incoming(List<TextImport> texts, List<LibraryCopy> libraries, List<SkippedLine> skipped,
        List<String> failures, List<String> remarks) {

    /// @param file
    ///            as it was named
    /// @param line
    ///            none: the whole file
    record SkippedLine(String file, Optional<Integer> line, String reason) {
    }

    static Incoming of(List<String> files, Optional<Split> split, Optional<String> encoding, Messages messages) {
        Incoming all = new Incoming(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        for (String file : files) {
            try {
                all.read(file, split, encoding, messages);
            } catch (Problem problem) {
                String reason = messages.of(problem);
                all.skipped.add(new SkippedLine(file, Optional.empty(), reason));
                String name = HiddenCharacters.visible(file);
                all.failures
                        .add(reason.contains(name) ? reason : messages.text("cli.import.failed", name, reason));
            }
        }
        return all;
    }

    private void read(String file, Optional<Split> split, Optional<String> encoding, Messages messages) {
        Path path = path(file);
        byte[] bytes = InputFile.read(path, Limits.TEXT);
        String name = Objects.toString(path.getFileName(), "");
        if (JsonLibrary.looksLikeOne(bytes) || name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            libraries.add(JsonLibrary.read(bytes));
            return;
        }
        TextImport text = PlainText.read(name, bytes, split, encoding);
        texts.add(text);
        text.skipped().forEach(s -> skipped.add(new SkippedLine(file, Optional.of(s.line()),
                messages.text("skipped." + s.reason(), s.arguments().toArray()))));
        if (text.lossy()) {
            remarks.add(messages.text("cli.import.lossy", HiddenCharacters.visible(file), text.encoding()));
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Problem(e, "import.missing", file);
        }
    }

    boolean isEmpty() {
        return libraries.isEmpty() && texts.stream().allMatch(text -> text.articles().isEmpty());
    }
}
