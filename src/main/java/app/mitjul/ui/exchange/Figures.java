package app.mitjul.ui.exchange;

import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.ImportRow.Kind;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An import in figures; they add up to what was read. Each opens what it counts.
final class Figures extends StackPane {

    /// What is counted together.
    enum Figure {
        ALL(Set.of(Kind.values())), NEW(Set.of(Kind.IMPORTED, Kind.RESTORED)), ALREADY(Set.of(Kind.IDENTICAL)),
        NEAR(Set.of(Kind.NEAR, Kind.NEAR_LEFT_OUT)), SKIPPED(Set.of(Kind.SKIPPED));

        private final Set<Kind> kinds;

        Figure(Set<Kind> kinds) {
            this.kinds = kinds;
        }

        boolean holds(ImportRow row) {
            return kinds.contains(row.kind());
        }

        int of(ImportReport report) {
            return kinds.stream().mapToInt(report::count).sum();
        }

        static Figure of(ImportRow row) {
            return List.of(NEW, ALREADY, NEAR, SKIPPED).stream().filter(f -> f.holds(row)).findFirst().orElse(ALL);
        }
    }

    private static final List<Figure> SHOWN = List.of(Figure.NEW, Figure.ALREADY, Figure.NEAR, Figure.SKIPPED,
            Figure.ALL);

    private final Texts texts;
    private final Map<Figure, Label> numbers = new EnumMap<>(Figure.class);
    private final Map<Figure, Label> words = new EnumMap<>(Figure.class);
    private final Map<Figure, ToggleButton> buttons = new EnumMap<>(Figure.class);
    private final Consumer<Predicate<ImportRow>> open;

    /// @param open
    ///            shows the rows that a figure counts
    Figures(Texts texts, double least, Consumer<Predicate<ImportRow>> open) {
        this.texts = texts;
        this.open = open;
        CardRow cards = new CardRow(least);
        for (Figure figure : SHOWN) {
            cards.getChildren().add(card(figure));
        }
        getChildren().add(cards);
        setMinWidth(0);
    }

    private ToggleButton card(Figure figure) {
        Label number = Nodes.plain("–", "figure-number");
        Label word = Nodes.plain("", "figure-word");
        word.setWrapText(true);
        word.setMinHeight(Label.USE_PREF_SIZE);
        VBox inside = new VBox(1, number, word);
        inside.setFillWidth(true);
        ToggleButton card = new ToggleButton();
        card.setGraphic(inside);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setId("figure-" + figure.name().toLowerCase(Locale.ROOT));
        card.getStyleClass().add("figure");
        card.setOnAction(e -> choose(figure));
        word.prefWidthProperty().bind(card.widthProperty().subtract(30));
        numbers.put(figure, number);
        words.put(figure, word);
        buttons.put(figure, card);
        return card;
    }

    /// Shows the rows of one figure; the same one again shows all.
    void choose(Figure figure) {
        boolean on = of(buttons, figure).isSelected();
        buttons.forEach((f, b) -> b.setSelected(f == figure && on));
        open.accept(on ? figure::holds : row -> true);
    }

    private static <T> T of(Map<Figure, T> parts, Figure figure) {
        return Objects.requireNonNull(parts.get(figure));
    }

    /// @param done
    ///            they came of an import, not of a dry run
    void show(Optional<ImportReport> report, boolean done) {
        NumberFormat format = NumberFormat.getIntegerInstance(texts.locale());
        for (Figure figure : SHOWN) {
            int count = report.map(figure::of).orElse(0);
            String key = "ui.import.figure." + figure.name().toLowerCase(Locale.ROOT);
            String word = texts.text(done && figure == Figure.NEW ? "ui.import.figure.imported" : key, count);
            String number = report.map(r -> format.format(count)).orElse("–");
            of(numbers, figure).setText(number);
            of(words, figure).setText(word);
            of(buttons, figure).setAccessibleText(number + " " + word);
            of(buttons, figure).setDisable(report.isEmpty());
        }
    }
}
