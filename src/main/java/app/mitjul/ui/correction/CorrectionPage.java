package app.mitjul.ui.correction;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.exchange.in.ReplacementText;
import app.mitjul.session.Correction;
import app.mitjul.text.anchor.Fate;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page "Correct text": first the words, then what becomes of the marks; saved only from there. Closed any other way,
/// the words are kept and can be taken up again.
public final class CorrectionPage {

    private final LibraryModel library;
    private final CorrectionViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final Jobs jobs;
    private final Notices notices;
    private final FilePicker picker;
    private final Runnable lost;

    /// @param lost shows the marks that have lost their words
    public CorrectionPage(LibraryModel library, Appearance appearance, Texts texts, PageLayer pages, Jobs jobs,
            Notices notices, FilePicker picker, Runnable lost) {
        this.library = library;
        model = new CorrectionViewModel(library);
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.jobs = jobs;
        this.notices = notices;
        this.picker = picker;
        this.lost = lost;
    }

    /// Shows the words of an article, to be corrected by hand.
    public void open(ArticleId article) {
        model.begin(article, words -> new Open(words).show());
    }

    /// Asks for a file and shows its words in place of those of the article.
    public void openFromFile(ArticleId article) {
        picker.toRead(texts.text("ui.correct.file")).ifPresent(file -> model.begin(article,
                words -> read(file, other -> {
                    Open page = new Open(other);
                    page.show();
                    page.look();
                })));
    }

    private void read(Path file, java.util.function.Consumer<String> then) {
        jobs.run(texts.text("ui.correct.reading"), () -> ReplacementText.read(file, Optional.empty()), read -> {
            model.take(read);
            then.accept(read.text());
        }, error -> notices.warn(texts.of(error)));
    }

    /// The page while it is shown.
    private final class Open {

        private final TextEditor editor;
        private final VBox editing;
        private final StackPane content = new StackPane();
        private final BooleanProperty looking = new SimpleBooleanProperty();
        private final BooleanProperty busy = new SimpleBooleanProperty();
        private final BooleanProperty nothing = new SimpleBooleanProperty();
        private final BooleanProperty asked = new SimpleBooleanProperty();
        private final Label wrong = Nodes.warning("");
        private boolean settled;

        Open(String words) {
            editor = new TextEditor(words, appearance, texts);
            Label hint = Nodes.label(texts.bind("ui.correct.hint"), "muted");
            hint.setWrapText(true);
            hint.setMinHeight(Label.USE_PREF_SIZE);
            Nodes.show(wrong, false);
            VBox.setVgrow(editor, Priority.ALWAYS);
            editing = new VBox(10, hint, wrong, editor);
            content.getChildren().add(editing);
            content.getStyleClass().add("page-body");
            content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            nothing.bind(Bindings.createBooleanBinding(() -> !model.isChanged(editor.getText()),
                    editor.textProperty()));
            editor.textProperty().addListener(o -> asked.set(false));
        }

        void show() {
            Button cancel = button(Bindings.createStringBinding(
                    () -> texts.text(asked.get() ? "ui.correct.cancel.sure" : "ui.correct.cancel"), asked,
                    texts.messagesProperty()), this::cancel, "correct-cancel", "button-outlined");
            Button file = button(texts.bind("ui.correct.file"), this::fromFile, "correct-file");
            Button back = button(texts.bind("ui.correct.back"), this::back, "correct-back");
            Button next = button(texts.bind("ui.correct.look"), this::look, "correct-look", "accent");
            Button save = button(texts.bind("ui.correct.save"), this::save, "correct-save", "accent");
            Nodes.show(back, false);
            Nodes.show(save, false);
            looking.addListener((o, was, now) -> {
                Nodes.show(back, now);
                Nodes.show(save, now);
                Nodes.show(next, !now);
                Nodes.show(file, !now);
            });
            next.disableProperty().bind(nothing.or(busy));
            save.disableProperty().bind(busy);
            HBox buttons = PageLayer.buttons(cancel, file, back, next, save);
            pages.open(new PageLayer.Page(title(), content, buttons, 1240, 860, this::closed));
            FxThread.later(editor::begin);
        }

        private Button button(ObservableValue<String> text, Runnable action, String id, String... styles) {
            Button button = Nodes.button(text, action, styles);
            button.setId(id);
            return button;
        }

        private ObservableValue<String> title() {
            String article = SafeText.of(model.begun().map(b -> b.article().title()).orElse(""));
            return Bindings.createStringBinding(
                    () -> texts.text(looking.get() ? "ui.correct.marks" : "ui.correct.title", article), looking,
                    texts.messagesProperty());
        }

        private void key(KeyEvent e) {
            if (e.isShortcutDown() && (e.getCode() == KeyCode.S || e.getCode() == KeyCode.ENTER)) {
                if (looking.get()) {
                    save();
                } else {
                    look();
                }
                e.consume();
            }
        }

        private void look() {
            if (busy.get() || nothing.get()) {
                return;
            }
            busy.set(true);
            model.look(editor.getText(), outlook -> {
                busy.set(false);
                Nodes.show(wrong, outlook.why().isPresent());
                outlook.why().ifPresent(why -> wrong.setText(texts.of(why)));
                outlook.correction().ifPresent(this::show);
            });
        }

        private void show(Correction correction) {
            MarksView marks = new MarksView(correction, library, appearance, texts);
            content.getChildren().setAll(marks);
            looking.set(true);
            marks.requestFocus();
        }

        private void back() {
            looking.set(false);
            content.getChildren().setAll(editing);
            editor.requestFocus();
        }

        private void save() {
            if (busy.get()) {
                return;
            }
            busy.set(true);
            settled = true;
            model.save(editor.getText(), this::saved);
            pages.close();
        }

        private void saved(Correction c) {
            notices.say(texts.text("ui.correct.saved", c.marks(Fate.KEPT) + c.marks(Fate.MOVED), c.marks(Fate.CHANGED),
                    c.marks(Fate.LOST)));
            if (c.marks(Fate.LOST) + c.sentences(Fate.LOST) > 0) {
                lost.run();
            }
        }

        /// Throws nothing away at the first press.
        private void cancel() {
            if (!nothing.get() && !asked.get()) {
                asked.set(true);
                return;
            }
            settled = true;
            model.letGo();
            pages.close();
        }

        private void fromFile() {
            picker.toRead(texts.text("ui.correct.file")).ifPresent(file -> read(file, words -> {
                editor.replace(words);
                look();
            }));
        }

        private void closed() {
            if (!settled && !nothing.get()) {
                model.begun().map(b -> b.article().id())
                        .ifPresent(id -> model.keep(editor.getText(), () -> open(id)));
            } else if (!settled) {
                model.letGo();
            }
        }
    }

    static String name(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
