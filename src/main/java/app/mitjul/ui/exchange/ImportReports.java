package app.mitjul.ui.exchange;

import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow.Kind;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.TwoLines;
import app.mitjul.ui.exchange.Intake.Result;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page that lists what was imported into this library, the newest first.
final class ImportReports {

    private final Intake intake;
    private final Texts texts;
    private final PageLayer pages;
    private final Notices notices;
    private final Consumer<Result> show;
    private final ReportWords words;

    ImportReports(Intake intake, Texts texts, PageLayer pages, Notices notices, Consumer<Result> show) {
        this.intake = intake;
        this.texts = texts;
        this.pages = pages;
        this.notices = notices;
        this.show = show;
        words = new ReportWords(texts);
    }

    void open() {
        ListView<ImportReport> list = new ListView<>();
        list.setId("import-reports");
        list.accessibleTextProperty().bind(texts.bind("ui.import.reports"));
        list.setCellFactory(v -> new TwoLines<>() {
            @Override
            protected String first(ImportReport report) {
                return words.time(report) + " · " + words.name(report);
            }

            @Override
            protected String second(ImportReport report) {
                return texts.text("ui.import.reports.figures", report.taken(), report.count(Kind.IDENTICAL),
                        report.count(Kind.SKIPPED) + report.count(Kind.NEAR_LEFT_OUT));
            }
        });
        Label empty = Nodes.label(texts.bind("ui.import.reports.none"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(list);
        content.getStyleClass().add("page-body");
        Button go = Nodes.button(texts.bind("ui.import.reports.show"), () -> choose(list), "accent");
        go.setId("import-reports-show");
        go.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                choose(list);
                e.consume();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                choose(list);
            }
        });
        pages.open(new PageLayer.Page(texts.bind("ui.import.reports"), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close), go), 620, 560, () -> {}));
        FxThread.then(intake.earlier(), reports -> {
            list.getItems().setAll(reports);
            list.getSelectionModel().selectFirst();
        }, error -> notices.warn(texts.of(error)));
    }

    private void choose(ListView<ImportReport> list) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(report -> FxThread.then(intake.rows(report), result -> {
                    pages.close();
                    show.accept(result);
                }, error -> notices.warn(texts.of(error))));
    }
}
