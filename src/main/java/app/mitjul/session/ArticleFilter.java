package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.codebook.ThemeId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Collections;

/// Which articles a list shows: those for which all of it is true. Where several values are given for one thing, one of
/// them is enough, except that an article needs every set and every theme.
///
/// @param sets
///            collections (with those in them), smart collections, labels
/// @param themes
///            it has a passage with that theme or one below it
/// @param fields
///            one of these values; outlets by the name they are shown under; an empty value: nothing is known
/// @param dates
///            when it was published
/// @param noted
///            with a note on it or a passage of it; or without any
/// @param annotators
///            one of them has marked a passage of it
public record ArticleFilter(Set<ArticleSetId> sets, Set<ThemeId> themes, Map<ArticleField, Set<String>> fields,
        Optional<DateRange> dates, Optional<Boolean> noted, Set<AnnotatorId> annotators) {

    /// Every article.
    public static final ArticleFilter ALL = new ArticleFilter(Set.of(), Set.of(), Map.of(), Optional.empty(),
            Optional.empty(), Set.of());

    public ArticleFilter {
        sets = Collections.unmodifiableSet(new LinkedHashSet<>(sets));
        themes = Collections.unmodifiableSet(new LinkedHashSet<>(themes));
        Map<ArticleField, Set<String>> copy = new LinkedHashMap<>();
        fields.forEach((field, values) -> {
            if (!values.isEmpty()) {
                copy.put(field, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        fields = Collections.unmodifiableMap(copy);
        annotators = Collections.unmodifiableSet(new LinkedHashSet<>(annotators));
    }

    public boolean isAll() {
        return sets.isEmpty() && themes.isEmpty() && fields.isEmpty() && dates.isEmpty() && noted.isEmpty()
                && annotators.isEmpty();
    }

    public Set<String> values(ArticleField field) {
        return fields.getOrDefault(field, Set.of());
    }

    public ArticleFilter withSets(Set<ArticleSetId> now) {
        return new ArticleFilter(now, themes, fields, dates, noted, annotators);
    }

    public ArticleFilter withThemes(Set<ThemeId> now) {
        return new ArticleFilter(sets, now, fields, dates, noted, annotators);
    }

    public ArticleFilter with(ArticleField field, Set<String> values) {
        Map<ArticleField, Set<String>> now = new LinkedHashMap<>(fields);
        now.put(field, values);
        return new ArticleFilter(sets, themes, now, dates, noted, annotators);
    }

    public ArticleFilter withDates(Optional<DateRange> now) {
        return new ArticleFilter(sets, themes, fields, now, noted, annotators);
    }

    public ArticleFilter withNoted(Optional<Boolean> now) {
        return new ArticleFilter(sets, themes, fields, dates, now, annotators);
    }

    public ArticleFilter withAnnotators(Set<AnnotatorId> now) {
        return new ArticleFilter(sets, themes, fields, dates, noted, now);
    }
}
