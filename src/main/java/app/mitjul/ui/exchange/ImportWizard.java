package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.session.MergeResult;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.ImportFlow.Phase;
import app.mitjul.ui.exchange.Intake.Result;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// The import wizard: a page that can be left and come back to, while files are chosen as well as while they come in; the
/// status bar says how far it is meanwhile.
public final class ImportWizard {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 800;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final FilePicker picker;
    private final Notices notices;
    private final Shows shows;
    private final Intake intake;
    private final ImportFlow flow;
    private final ImportStatus status;
    private final ReportActions report;
    private Optional<ImportPage> page = Optional.empty();

    /// Where the articles of an import are shown.
    public interface Shows {
        void article(ArticleId article);

        void articles(Set<ArticleId> articles);
    }

    public ImportWizard(LibraryModel library, Appearance appearance, Texts texts, PageLayer pages, FilePicker picker,
            Jobs jobs, Notices notices, ColumnMemory memory, Shows shows) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.picker = picker;
        this.notices = notices;
        this.shows = shows;
        intake = new LibraryIntake(library);
        flow = new ImportFlow(intake, memory, this::merged);
        status = new ImportStatus(flow, texts, this::show, this::stop);
        report = new ReportActions(library, texts, picker, jobs, notices);
        flow.phaseProperty().addListener((o, was, now) -> entered(was, now));
    }

    /// What the status bar shows while the page is left.
    public Node status() {
        return status;
    }

    /// Begins with files and folders, or adds them to those that are being chosen.
    public void open(List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        if (flow.isRunning()) {
            notices.warn(texts.text("ui.import.one-at-a-time"));
        } else if (page.isPresent() && flow.phaseProperty().get() == Phase.CHOOSING) {
            flow.model().add(chosen);
        } else {
            flow.start(chosen);
        }
        show();
    }

    /// The same for text from the clipboard.
    public void openPasted(String text) {
        if (text.isBlank()) {
            return;
        }
        if (flow.isRunning()) {
            notices.warn(texts.text("ui.import.one-at-a-time"));
        } else {
            flow.startPasted(text);
        }
        show();
    }

    /// Lists the reports of all imports of this library.
    public void openReports() {
        new ImportReports(intake, texts, pages, notices, r -> {
            flow.show(r);
            show();
        }).open();
    }

    /// Files are being looked at.
    public boolean isLooking() {
        return flow.model().lookingProperty().get();
    }

    public boolean isRunning() {
        return flow.isRunning();
    }

    /// Comes back to the page.
    public void show() {
        if (page.isPresent()) {
            return;
        }
        ImportPage made = new ImportPage(flow, library, appearance, texts, actions());
        var name = Bindings.createStringBinding(made::title, flow.phaseProperty(), flow.model().groups(),
                flow.resultProperty(), texts.messagesProperty());
        pages.open(new PageLayer.Page(name, made.content(), made.buttons(), WIDTH, HEIGHT, () -> left(made),
                Optional.of(made.chips())));
        page = Optional.of(made);
        status.page(true);
        made.activate();
    }

    private void left(ImportPage made) {
        made.deactivate();
        page = Optional.empty();
        status.page(false);
    }

    private ImportPage.Actions actions() {
        return new ImportPage.Actions() {
            @Override
            public void addFiles() {
                ImportWizard.this.open(picker.toImport(texts.text("ui.menu.import")));
            }

            @Override
            public void addFolder() {
                picker.toFolder(texts.text("ui.menu.import-folder")).ifPresent(f -> ImportWizard.this.open(List.of(f)));
            }

            @Override
            public void leave() {
                pages.close();
            }

            @Override
            public void discard() {
                pages.close();
                flow.discard();
            }

            @Override
            public void openArticle(ArticleId article) {
                pages.close();
                shows.article(article);
            }

            @Override
            public void showArticles(Result result) {
                discard();
                shows.articles(taken(result));
            }

            @Override
            public void save(Result result) {
                report.save(result);
            }

            @Override
            public void undo(Result result) {
                discard();
                report.undo(result);
            }
        };
    }

    private void stop() {
        if (flow.isRunning()) {
            flow.run().cancel();
        } else {
            flow.discard();
        }
    }

    /// A person who left the page hears of the end; one that stays sees it.
    private void entered(Phase was, Phase now) {
        if (was == Phase.RUNNING && now == Phase.DONE) {
            flow.resultProperty().get().ifPresent(r -> {
                notices.say(texts.text("ui.import.done", r.report().taken(),
                        r.report().count(ImportRow.Kind.IDENTICAL)));
                r.rows().stream().flatMap(row -> row.article().stream()).findFirst().ifPresent(shows::article);
                leaveWhatSaysNothing(r);
            });
        }
        if (was == Phase.RUNNING && now == Phase.CHOOSING) {
            flow.failureProperty().get().ifPresentOrElse(error -> notices.warn(texts.of(error)),
                    () -> notices.say(texts.text("ui.import.cancelled")));
        }
        if (was == Phase.CHOOSING && now == Phase.NONE) {
            pages.close();
        }
    }

    /// One file of which everything came in has nothing to report; its report stays in the library.
    private void leaveWhatSaysNothing(Result result) {
        if (result.report().files() == 1 && result.report().taken() == 1 && result.report().rows() == 1) {
            pages.close();
            flow.discard();
        }
    }

    /// The articles an import brought.
    static Set<ArticleId> taken(Result result) {
        return result.rows().stream().filter(r -> switch (r.kind()) {
            case IMPORTED, RESTORED, NEAR -> true;
            case IDENTICAL, NEAR_LEFT_OUT, SKIPPED -> false;
        }).flatMap(r -> r.article().stream()).collect(Collectors.toSet());
    }

    private void merged(MergeResult result) {
        notices.say(texts.text("ui.import.done", result.imported(), result.already()));
    }

    /// Asks before the window closes while an import runs; then `close`, or `stay`.
    public void beforeClosing(Runnable close, Runnable stay) {
        if (!flow.isRunning()) {
            close.run();
            return;
        }
        boolean[] answered = {false};
        Consumer<Runnable> answer = how -> {
            answered[0] = true;
            pages.close();
            how.run();
        };
        var sentence = Nodes.label(texts.bind("ui.import.closing"), "page-body");
        sentence.setWrapText(true);
        pages.open(new PageLayer.Page(texts.bind("ui.import.closing.title"), sentence,
                PageLayer.buttons(Nodes.button(texts.bind("ui.import.closing.close"), () -> answer.accept(close)),
                        Nodes.button(texts.bind("ui.import.closing.stay"), () -> answer.accept(stay), "accent")),
                460, 0, () -> {
                    if (!answered[0]) {
                        stay.run();
                    }
                }));
    }

    /// Stops what is under way and lets go of everything.
    public void deactivate() {
        status.deactivate();
        flow.close();
        intake.close();
    }
}
