package app.mitjul.ui.shell;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Backup;
import app.mitjul.session.LibraryInfo;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the window shows when a library is damaged or gone and copies of it are there: what happened, what can be
/// rebuilt, and the ways to go on. Nothing is done before the person says so.
final class RecoveryScreen extends VBox {

    private static final Set<String> GONE = Set.of("library.missing", "library.gone");
    private static final double WIDTH = 620;

    private final Texts texts;
    private final Label counts = wrapped("", "muted");
    private final Label failed = wrapped("", "recovery-failed");
    private final HBox working;
    private final FlowPane buttons = new FlowPane(10, 10);

    /// What the buttons do that concerns this library.
    interface Ways {
        void rebuild();

        void open(Backup backup);
    }

    RecoveryScreen(Texts texts, Path library, Throwable why, Salvage salvage, FilePicker picker,
            DesktopActions desktop, Ways ways) {
        super(14);
        this.texts = texts;
        boolean gone = why instanceof Problem problem && GONE.contains(problem.key());
        Label title = Nodes.plain(texts.text(gone ? "ui.recovery.gone" : "ui.recovery.damaged"), "recovery-title");
        title.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
        VBox card = new VBox(6);
        card.getStyleClass().add("recovery-card");
        salvage.plan().ifPresent(plan -> {
            card.getChildren().add(wrapped(texts.text("ui.recovery.until", exact(plan.at())), "recovery-until"));
            card.getChildren().add(wrapped(texts.text("ui.recovery.from", exact(plan.base().at()), plan.commits()),
                    "muted"));
        });
        if (salvage.plan().isEmpty()) {
            card.getChildren().add(wrapped(texts.text("ui.recovery.nothing")));
        }
        card.getChildren().add(counts);
        if (!gone) {
            card.getChildren().add(wrapped(texts.text("ui.recovery.kept"), "muted"));
        }
        Nodes.show(counts, false);
        Nodes.show(failed, false);
        working = new HBox(8, new ProgressIndicator(), Nodes.label(texts.bind("ui.recovery.working")));
        working.setAlignment(Pos.CENTER_LEFT);
        Nodes.show(working, false);
        salvage.plan().ifPresent(plan -> button("ui.recovery.rebuild", ways::rebuild, "accent"));
        salvage.newest().ifPresent(backup -> button("ui.recovery.open-backup", () -> ways.open(backup)));
        button("ui.menu.open", () -> picker.toOpen(texts.text("ui.menu.open"))
                .ifPresent(f -> desktop.openLibrary(f, false)));
        button("ui.menu.new", () -> picker.toSave(texts.text("ui.menu.new"), texts.text("ui.new.filename") + ".mitjul",
                "mitjul").ifPresent(f -> desktop.openLibrary(f, true)));
        button("ui.menu.quit", desktop::quit);
        Label place = wrapped(library.toString(), "muted");
        VBox all = new VBox(14, title, place, wrapped(sentence(why, gone)), card, working, failed, buttons);
        all.setMaxWidth(WIDTH);
        getChildren().add(all);
        setAlignment(Pos.CENTER);
        getStyleClass().add("recovery");
    }

    private String sentence(Throwable why, boolean gone) {
        return gone ? texts.text("ui.recovery.gone.why") : texts.text("ui.recovery.damaged.why", reason(why));
    }

    private String reason(Throwable why) {
        boolean known = why instanceof Problem problem && !problem.key().equals("library.damaged");
        return known ? texts.of(why) : "";
    }

    private String exact(java.time.Instant time) {
        return java.time.format.DateTimeFormatter
                .ofLocalizedDateTime(java.time.format.FormatStyle.MEDIUM, java.time.format.FormatStyle.MEDIUM)
                .withLocale(texts.locale()).format(time.atZone(java.time.ZoneId.systemDefault()));
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Nodes.plain(text, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void button(String key, Runnable action, String... styles) {
        Button button = Nodes.button(texts.bind(key), action, styles);
        button.setId(key.replace('.', '-'));
        buttons.getChildren().add(button);
    }

    /// What the newest backup holds, once it is known.
    void counted(LibraryInfo info) {
        counts.setText(texts.text("ui.recovery.counts", info.articles(), info.annotations()));
        Nodes.show(counts, true);
    }

    /// Shows that it is being rebuilt; the buttons wait.
    void working(boolean now) {
        Nodes.show(working, now);
        buttons.setDisable(now);
        if (now) {
            Nodes.show(failed, false);
        }
    }

    void failed(Throwable error) {
        working(false);
        failed.setText(texts.of(error));
        Nodes.show(failed, true);
    }

    Optional<Button> way(String id) {
        return buttons.getChildren().stream().filter(n -> id.equals(n.getId())).map(Button.class::cast).findFirst();
    }
}
