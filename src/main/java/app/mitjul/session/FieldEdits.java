package app.mitjul.session;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.FieldEdit;
import app.mitjul.domain.change.Step;
import app.mitjul.i18n.Problem;
import app.mitjul.store.ReadTx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets fields of many articles at once. Only articles that have something else there are touched.
final class FieldEdits {

    private final ReadTx tx;

    FieldEdits(ReadTx tx) {
        this.tx = tx;
    }

    Plan<Integer> plan(Set<ArticleId> articles, Map<ArticleField, String> values) {
        List<Article> live = live(articles);
        List<Change> changes = new ArrayList<>();
        Set<ArticleId> changed = new HashSet<>();
        values.forEach((field, given) -> {
            String value = accepted(field, given);
            Map<String, List<ArticleId>> before = others(live, field, value);
            if (!before.isEmpty()) {
                changes.add(new FieldEdit(field, before.entrySet().stream()
                        .map(e -> new FieldEdit.Part(e.getKey(), value, e.getValue())).toList()));
                before.values().forEach(changed::addAll);
            }
        });
        return changes.isEmpty()
                ? Plan.nothing(0)
                : Plan.of(changed.size(), Step.of("edit-articles", Integer.toString(changed.size())), changes);
    }

    /// What it would come to.
    FieldPreview preview(Set<ArticleId> articles, Map<ArticleField, String> values) {
        List<Article> live = live(articles);
        Set<ArticleId> changed = new HashSet<>();
        Map<ArticleField, FieldPreview.Count> counts = new LinkedHashMap<>();
        values.forEach((field, given) -> {
            Map<String, List<ArticleId>> before = others(live, field, accepted(field, given));
            before.values().forEach(changed::addAll);
            int change = before.values().stream().mapToInt(List::size).sum();
            counts.put(field, new FieldPreview.Count(change, change - before.getOrDefault("", List.of()).size()));
        });
        return new FieldPreview(live.size(), changed.size(), counts);
    }

    private List<Article> live(Set<ArticleId> articles) {
        return tx.articles().find(articles).stream().filter(a -> a.presence() == Presence.LIVE).toList();
    }

    private static Map<String, List<ArticleId>> others(List<Article> articles, ArticleField field, String value) {
        Map<String, List<ArticleId>> before = new LinkedHashMap<>();
        for (Article article : articles) {
            String here = field.of(article);
            if (!here.equals(value)) {
                before.computeIfAbsent(here, words -> new ArrayList<>()).add(article.id());
            }
        }
        return before;
    }

    static String accepted(ArticleField field, String given) {
        String value = Given.words(given).strip();
        boolean good = switch (field) {
            case PUBLISHED -> value.isEmpty() || PartialDate.parse(value).isPresent();
            case STATE -> Arrays.stream(ReadingState.values()).anyMatch(state -> state.name().equals(value));
            case OUTLET, REPORTER, ROLE, PARTNER, CITED, URL, LANGUAGE -> true;
        };
        if (!good) {
            throw new Problem(field == ArticleField.PUBLISHED ? "article.date" : "article.state", value);
        }
        return value;
    }
}
