package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.Intake.Result;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What came of an import, row by row; the figures add up to what was read.
final class ReportStep extends VBox {

    private final Texts texts;
    private final ReportWords words;
    private final Figures figures;
    private final RowsList rows;
    private final Label says = Nodes.plain("", "muted");

    ReportStep(LibraryModel library, Appearance appearance, Texts texts, Consumer<ArticleId> open) {
        super(14);
        this.texts = texts;
        words = new ReportWords(texts);
        rows = new RowsList(library, texts, open);
        figures = new Figures(texts, 150 * appearance.scale(), rows::only);
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(figures, says, rows);
    }

    void show(Result result) {
        figures.show(Optional.of(result.report()), true);
        rows.show(result.rows());
        String of = texts.text("ui.import.report.of", words.name(result.report()), words.time(result.report()),
                result.report().rows());
        String left = words.left(result.rows());
        says.setText(left.isEmpty() ? of : of + "\n" + left);
    }

    /// Shows titles as they are now.
    void refresh() {
        rows.refresh();
    }
}
