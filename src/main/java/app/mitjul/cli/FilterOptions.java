package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ArticleFilter;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.DateRange;
import app.mitjul.session.Reads;
import app.mitjul.session.ResolvedFilter;
import app.mitjul.session.SetRow;
import app.mitjul.text.TypedDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which articles are meant. Several of one kind: one of them is enough, except that an article needs
/// every theme, collection and label.
final class FilterOptions {

    enum State {
        UNREAD, READING, DONE
    }

    @Option(names = "--theme", paramLabel = "T", descriptionKey = "theme")
    List<String> themes = new ArrayList<>();

    @Option(names = "--in", paramLabel = "C", descriptionKey = "filter.in")
    List<String> collections = new ArrayList<>();

    @Option(names = "--label", paramLabel = "L", descriptionKey = "filter.label")
    List<String> labels = new ArrayList<>();

    @Option(names = "--outlet", paramLabel = "O", descriptionKey = "filter.outlet")
    List<String> outlets = new ArrayList<>();

    @Option(names = "--reporter", paramLabel = "R", descriptionKey = "filter.reporter")
    List<String> reporters = new ArrayList<>();

    @Option(names = "--state", paramLabel = "unread|reading|done", descriptionKey = "filter.state")
    List<State> states = new ArrayList<>();

    @Option(names = "--annotator", paramLabel = "NAME", descriptionKey = "filter.annotator")
    List<String> annotators = new ArrayList<>();

    @Option(names = "--noted", negatable = true, descriptionKey = "filter.noted")
    @Nullable
    Boolean noted;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "filter.from")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "filter.to")
    @Nullable
    String to;

    /// Those of the library that are meant, in the order of import.
    List<ArticleRow> rows(Reads reads) {
        ArticleFilter filter = filter(reads);
        List<ArticleRow> rows = reads.articles();
        if (filter.isAll()) {
            return rows;
        }
        ResolvedFilter resolved = reads.resolve(filter);
        return rows.stream().filter(resolved::accepts).toList();
    }

    boolean isEmpty() {
        return themes.isEmpty() && collections.isEmpty() && labels.isEmpty() && outlets.isEmpty()
                && reporters.isEmpty() && states.isEmpty() && annotators.isEmpty() && noted == null && from == null
                && to == null;
    }

    private ArticleFilter filter(Reads reads) {
        List<SetRow> rows = collections.isEmpty() && labels.isEmpty() ? List.of() : reads.sets();
        Set<ArticleSetId> sets = new LinkedHashSet<>();
        collections.forEach(name -> sets.add(ArticleSets.collection(name, rows).id()));
        labels.forEach(name -> sets.add(ArticleSets.label(name, rows).id()));
        ArticleFilter filter = ArticleFilter.ALL.withSets(sets).withThemes(themes(reads))
                .with(ArticleField.OUTLET, as(outlets, reads.outletCounts().keySet()))
                .with(ArticleField.REPORTER, Set.copyOf(reporters))
                .with(ArticleField.STATE, states.stream().map(Enum::name).collect(Collectors.toSet()))
                .withNoted(Optional.ofNullable(noted)).withAnnotators(annotators(reads));
        return from == null && to == null
                ? filter
                : filter.withDates(Optional.of(new DateRange(date(from), date(to))));
    }

    private Set<ThemeId> themes(Reads reads) {
        List<Theme> all = themes.isEmpty() ? List.of() : reads.themes();
        return themes.stream().map(name -> Themes.named(name, all).id()).collect(Collectors.toSet());
    }

    /// The values that are there, in any case; what is nowhere stays as it was typed.
    private static Set<String> as(List<String> typed, Set<String> there) {
        Set<String> values = new LinkedHashSet<>(typed);
        Set<String> wanted = typed.stream().map(ArticleSets::plain).collect(Collectors.toSet());
        there.stream().filter(name -> wanted.contains(ArticleSets.plain(name))).forEach(values::add);
        return values;
    }

    private Set<AnnotatorId> annotators(Reads reads) {
        Set<AnnotatorId> ids = new LinkedHashSet<>();
        for (String name : annotators) {
            Set<AnnotatorId> found = reads.annotators().stream()
                    .filter(a -> a.id().value().equals(name.strip().toLowerCase(Locale.ROOT))
                            || ArticleSets.plain(a.name()).equals(ArticleSets.plain(name)))
                    .map(Annotator::id).collect(Collectors.toSet());
            if (found.isEmpty()) {
                throw new Problem("annotator.not-named", name,
                        reads.annotators().stream().map(Annotator::name).collect(Collectors.joining(", ")));
            }
            ids.addAll(found);
        }
        return ids;
    }

    private static Optional<PartialDate> date(@Nullable String typed) {
        return Optional.ofNullable(typed).map(text -> TypedDate.of(text).filter(d -> d.year() > 0)
                .orElseThrow(() -> new Problem("article.date", text)));
    }
}
