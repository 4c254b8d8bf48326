package app.mitjul.cli;

import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.DateForm;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.text.Split;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What somebody says about the files, over what is recognised.
final class ReadingOptions {

    @Option(names = "--format", paramLabel = "NAME", descriptionKey = "import.format")
    @Nullable
    String format;

    @Option(names = "--split", paramLabel = "line|file|blank")
    @Nullable
    Split split;

    @Option(names = "--encoding", paramLabel = "NAME")
    @Nullable
    String encoding;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", descriptionKey = "import.map")
    @Nullable
    List<String> map;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "import.sheet")
    @Nullable
    String sheet;

    @Option(names = "--date-form", paramLabel = "FORM", descriptionKey = "import.date-form")
    @Nullable
    String dateForm;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "import.language")
    @Nullable
    String language;

    @Option(names = "--title-from", paramLabel = "beginning|file-name", descriptionKey = "import.title-from")
    @Nullable
    String titleFrom;

    /// @throws WrongUse
    ///             when something is not known
    ImportOptions options(Verb verb) {
        if (encoding != null && !isCharset(encoding)) {
            throw verb.wrongUse("cli.wrong.encoding", encoding);
        }
        return ImportOptions.NONE.withFormat(format(verb)).withSplit(Optional.ofNullable(split))
                .withEncoding(Optional.ofNullable(encoding)).withMapping(mapping(verb))
                .withSheet(Optional.ofNullable(sheet)).withDates(one(verb, DateForm.values(), dateForm))
                .withLanguage(Optional.ofNullable(language)).withTitles(one(verb, TitleFrom.values(), titleFrom));
    }

    /// By its name, or by what its files end with.
    private Optional<ArticleFormat> format(Verb verb) {
        if (format == null) {
            return Optional.empty();
        }
        String ending = format.toLowerCase(Locale.ROOT);
        for (ArticleFormat one : ArticleFormat.values()) {
            if (one.extensions().contains(ending)) {
                return Optional.of(one);
            }
        }
        return one(verb, ArticleFormat.values(), format);
    }

    private static <E extends Enum<E>> Optional<E> one(Verb verb, E[] values, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        for (E value : values) {
            if (word(value).equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(value);
            }
        }
        throw verb.wrongUse("cli.wrong.word", word,
                String.join(", ", List.of(values).stream().map(ReadingOptions::word).toList()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A comma parts two of them where another field follows it: names of columns may have commas.
    private Optional<Map<String, ArticleField>> mapping(Verb verb) {
        if (map == null) {
            return Optional.empty();
        }
        Map<String, ArticleField> mapping = new LinkedHashMap<>();
        for (String option : map) {
            for (String part : option.split(",(?=[A-Za-z]+=)")) {
                int at = part.indexOf('=');
                if (at < 1) {
                    throw verb.wrongUse("cli.wrong.map", part);
                }
                mapping.put(part.substring(at + 1).strip(),
                        one(verb, ArticleField.values(), part.substring(0, at).strip()).orElseThrow());
            }
        }
        return Optional.of(mapping);
    }

    private static boolean isCharset(String name) {
        try {
            return name.strip().toUpperCase(Locale.ROOT).equals("CP949") || Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
