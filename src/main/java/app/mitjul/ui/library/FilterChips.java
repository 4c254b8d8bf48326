package app.mitjul.ui.library;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.session.ArticleFilter;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;

/// One chip for each thing the list is filtered by; a click takes it off.
final class FilterChips {

    private final LibraryViewModel model;
    private final Texts texts;
    private List<Annotator> annotators = List.of();

    FilterChips(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void know(List<Annotator> now) {
        annotators = List.copyOf(now);
    }

    List<Node> all() {
        ArticleFilter filter = model.filterProperty().get();
        List<Node> chips = new ArrayList<>();
        filter.sets().forEach(id -> model.library().arranged().row(id).ifPresent(row -> chips.add(
                chip(row.set().name(),
                        f -> f.withSets(without(f.sets(), id))))));
        filter.fields().forEach((field, values) -> values.forEach(value -> chips.add(chip(
                value.isEmpty() ? texts.text("ui.filter.unknown", name(field)) : value,
                f -> f.with(field, without(f.values(field), value))))));
        filter.dates().ifPresent(range -> chips.add(chip(
                texts.text("ui.filter.dates", range.first().map(PartialDate::toString).orElse(""),
                        range.last().map(PartialDate::toString).orElse("")),
                f -> f.withDates(Optional.empty()))));
        filter.noted().ifPresent(noted -> chips.add(chip(
                texts.text(noted ? "ui.filter.noted" : "ui.filter.not-noted"),
                f -> f.withNoted(Optional.empty()))));
        filter.annotators().forEach(id -> chips.add(chip(annotators.stream().filter(a -> a.id().equals(id))
                .map(Annotator::name).findFirst().orElse(id.value()),
                f -> f.withAnnotators(without(f.annotators(), id)))));
        return chips;
    }

    String name(ArticleField field) {
        return texts.text("ui.info." + field.name().toLowerCase(Locale.ROOT));
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        Set<T> rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }

    /// The filter without one of its parts.
    private interface Less {
        ArticleFilter of(ArticleFilter filter);
    }

    private Node chip(String words, Less less) {
        Button chip = new Button(SafeText.of(words), new Icon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "filter-chip");
        chip.setMnemonicParsing(false);
        chip.setMaxWidth(220);
        chip.setAccessibleText(texts.text("ui.filter.remove", words));
        chip.setOnAction(e -> model.filterProperty().set(less.of(model.filterProperty().get())));
        return chip;
    }
}
