package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.codebook.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Writes a filter in the language of the search field, as a smart collection keeps it.
public final class FilterWords {

    private final List<SetRow> sets;
    private final List<Theme> themes;
    private final List<Annotator> annotators;

    /// What the names of the filter's ids are looked up in.
    public FilterWords(List<SetRow> sets, List<Theme> themes, List<Annotator> annotators) {
        this.sets = sets;
        this.themes = themes;
        this.annotators = annotators;
    }

    /// Where one of several values is enough, there is an alternative for each of them. A value that is not known cannot
    /// be asked for in words and is left out; so is the absence of notes among them: it is `-has:note`.
    ///
    /// @param typed
    ///            words of the search field
    public String of(ArticleFilter filter, String typed) {
        List<String> all = new ArrayList<>();
        if (!typed.isBlank()) {
            all.add(typed.strip());
        }
        SetTree tree = SetTree.of(sets.stream().map(SetRow::set).toList());
        sets.stream().map(SetRow::set).filter(set -> filter.sets().contains(set.id()))
                .forEach(set -> all.add(words(set, tree)));
        themes.stream().filter(t -> filter.themes().contains(t.id())).forEach(t -> all.add(word("theme", t.name())));
        filter.dates().ifPresent(range -> all.add("date:" + range.words()));
        filter.noted().ifPresent(noted -> all.add(noted ? "has:note" : "-has:note"));
        List<String> alternatives = List.of(String.join(" ", all));
        for (ArticleField field : ArticleField.values()) {
            alternatives = times(alternatives, key(field), filter.values(field));
        }
        List<String> names = annotators.stream().filter(a -> filter.annotators().contains(a.id()))
                .map(Annotator::name).toList();
        alternatives = times(alternatives, Optional.of("by"), Set.copyOf(names));
        return String.join(" OR ", alternatives).strip();
    }

    private static String words(ArticleSet set, SetTree tree) {
        return set.kind() == Kind.COLLECTION
                ? word("in", String.join("/", tree.path(set.id())))
                : set.kind() == Kind.LABEL ? word("label", set.name()) : "";
    }

    private static List<String> times(List<String> before, Optional<String> key, Set<String> values) {
        List<String> known = values.stream().filter(value -> !value.isBlank()).sorted().toList();
        return key.isEmpty() || known.isEmpty()
                ? before
                : before.stream().flatMap(words -> known.stream().map(value -> (words + " "
                        + word(key.get(), value)).strip())).toList();
    }

    private static Optional<String> key(ArticleField field) {
        return switch (field) {
            case OUTLET, REPORTER, PARTNER, LANGUAGE, STATE -> Optional.of(field.name().toLowerCase(Locale.ROOT));
            case ROLE, CITED, PUBLISHED, URL -> Optional.empty();
        };
    }

    private static String word(String key, String value) {
        String plain = value.replaceAll("[\"“”„«»「」『』＂]", " ").strip();
        return key + ":" + (plain.chars().anyMatch(Character::isWhitespace) ? '"' + plain + '"' : plain);
    }

    /// Whether all of a filter can be said in words.
    public boolean canSay(ArticleFilter filter) {
        boolean plain = sets.stream().map(SetRow::set).filter(set -> filter.sets().contains(set.id()))
                .noneMatch(set -> set.kind().hasQuery());
        return plain && filter.fields().entrySet().stream()
                .allMatch(e -> key(e.getKey()).isPresent() && e.getValue().stream().noneMatch(String::isBlank));
    }
}
