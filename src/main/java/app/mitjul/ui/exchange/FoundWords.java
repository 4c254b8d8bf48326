package app.mitjul.ui.exchange;

import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.DateForm;
import app.mitjul.exchange.FoundDates;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.text.Split;
import app.mitjul.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was recognised, in a person's words.
final class FoundWords {

    private final Texts texts;

    FoundWords(Texts texts) {
        this.texts = texts;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String format(ArticleFormat format) {
        return texts.text("ui.import.format." + key(format));
    }

    /// Format, and the layout where one is known.
    String recognised(ArticleFormat format, Optional<FoundTable> table) {
        boolean bigKinds = table.filter(t -> t.layout() == FoundTable.Layout.BIGKINDS).isPresent();
        return bigKinds ? texts.text("ui.import.format.bigkinds", format(format)) : format(format);
    }

    String layout(FoundTable table) {
        return texts.text("ui.import.layout." + key(table.layout()));
    }

    String split(Split split) {
        return texts.text("ui.import.split." + key(split));
    }

    String field(ArticleField field) {
        return texts.text("ui.import.field." + key(field));
    }

    String dates(DateForm form) {
        return texts.text("ui.import.date." + key(form));
    }

    String titles(TitleFrom from) {
        return texts.text("ui.import.titles." + key(from));
    }

    String language(String tag) {
        return tag.isEmpty()
                ? texts.text("ui.import.language.unknown")
                : Locale.forLanguageTag(tag).getDisplayLanguage(texts.locale());
    }

    String delimiter(char c) {
        return switch (c) {
            case ',' -> texts.text("ui.import.delimiter.comma");
            case ';' -> texts.text("ui.import.delimiter.semicolon");
            case '\t' -> texts.text("ui.import.delimiter.tab");
            default -> String.valueOf(c);
        };
    }

    /// Says that day and month could be meant the other way round; empty when nothing is in doubt.
    String doubt(FoundDates dates, Optional<DateForm> chosen) {
        if (dates.possible().size() < 2 || chosen.isPresent() || dates.samples().isEmpty()) {
            return "";
        }
        FoundDates.Sample sample = dates.samples().getFirst();
        return texts.text("ui.import.date.doubt", HiddenCharacters.visible(sample.written()), sample.date());
    }

    /// What the files of a group are called.
    String name(FileGroup group) {
        if (group.pasted().isPresent()) {
            return texts.text("ui.import.pasted");
        }
        return group.name().orElseGet(() -> texts.text("ui.import.files", group.files().size()));
    }

    /// A refusal that names the file once.
    String refusal(Path file, Problem why) {
        String path = HiddenCharacters.visible(file.toString());
        String name = FileGroup.shown(file);
        String sentence = texts.of(why);
        return sentence.contains(path) ? sentence.replace(path, name) : name + ": " + sentence;
    }

    String refusal(FileGroup group) {
        List<Path> files = group.files();
        return group.problem().map(why -> files.size() == 1 ? refusal(files.getFirst(), why) : texts.of(why))
                .orElse("");
    }
}
