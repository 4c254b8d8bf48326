package app.mitjul.ui.shell;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Opened;
import app.mitjul.session.PlaceRisk;
import app.mitjul.session.Provenance;
import app.mitjul.session.Rebuildable;
import app.mitjul.session.Rebuilt;
import app.mitjul.session.Subscription;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.NoticeBars;
import app.mitjul.ui.common.NoticeBars.Action;
import app.mitjul.ui.common.NoticeBars.Bar;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SaveState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/// What a person should know of the library in the window: where it lies, that it was not closed, that it is not the one
/// that was here last, that its copies cannot be written.
final class OpeningNotices {

    private final LibraryModel library;
    private final Texts texts;
    private final NoticeBars bars;
    private final Jobs jobs;
    private final Notices notices;
    private final Runnable saveCopy;
    private final Runnable bringBack;
    private final ChangeListener<SaveState> onState = (o, was, now) -> damaged(now);
    private Optional<Subscription> listening = Optional.empty();

    /// @param bringBack rebuilds the newer state in the place of this file
    OpeningNotices(LibraryModel library, Texts texts, NoticeBars bars, Jobs jobs, Notices notices, Runnable saveCopy,
            Runnable bringBack) {
        this.library = library;
        this.texts = texts;
        this.bars = bars;
        this.jobs = jobs;
        this.notices = notices;
        this.saveCopy = saveCopy;
        this.bringBack = bringBack;
    }

    void activate() {
        if (library.isReadOnly()) {
            return;
        }
        Opened opened = library.session().opened();
        if (opened.provenance().isDoubtful()) {
            doubt(opened.provenance());
        } else if (opened.unclean()) {
            say("crash", opened.lastChange().equals(Instant.EPOCH)
                    ? texts.text("ui.crash.nothing")
                    : texts.text("ui.crash.recovered", time(opened.lastChange())));
        }
        library.saveStateProperty().addListener(onState);
        listening = Optional.of(library.session().onTrouble(this::trouble, FxThread.EXECUTOR));
    }

    void deactivate() {
        library.saveStateProperty().removeListener(onState);
        listening.ifPresent(Subscription::close);
        listening = Optional.empty();
    }

    private String time(Instant at) {
        return texts.messagesProperty().get().time(at);
    }

    private void say(String kind, String sentence) {
        bars.show(new Bar(kind, new ReadOnlyStringWrapper(sentence), false, List.of(), Optional.of(() -> {})));
    }

    /// It lies in a place where it can come to harm; said once.
    void risk(PlaceRisk risk, Runnable told) {
        String key = "ui.risk." + risk.kind().name().toLowerCase(Locale.ROOT);
        bars.show(new Bar("risk", texts.bind(key, new ReadOnlyStringWrapper(risk.name())), false,
                List.of(new Action(texts.bind("ui.risk.copy"), saveCopy)), Optional.of(told)));
    }

    /// It was rebuilt a moment ago.
    void rebuilt(Rebuilt rebuilt, Optional<Instant> until) {
        List<String> sentences = new ArrayList<>();
        String last = until.map(this::time).orElse("–");
        sentences.add(texts.text("ui.rebuilt", last, rebuilt.info().articles(), rebuilt.info().annotations()));
        rebuilt.damaged().ifPresent(file -> sentences.add(texts.text("ui.rebuilt.kept",
                String.valueOf(file.getFileName()))));
        if (rebuilt.missing() > 0) {
            sentences.add(texts.text("ui.rebuilt.missing", rebuilt.missing()));
        }
        if (!rebuilt.unread().isEmpty()) {
            sentences.add(texts.text("ui.rebuilt.unread", rebuilt.unread().size()));
        }
        bars.show(new Bar("rebuilt", new ReadOnlyStringWrapper(String.join(" ", sentences)),
                rebuilt.missing() > 0 || !rebuilt.unread().isEmpty(), List.of(), Optional.of(() -> {})));
    }

    /// Stays until the person has chosen; what can be brought back is looked up meanwhile.
    private void doubt(Provenance provenance) {
        doubt(provenance, Optional.empty());
        jobs.run(texts.text("ui.older.looking"), () -> library.session().backups().rebuildable(),
                found -> doubt(provenance, found), error -> notices.warn(texts.of(error)));
    }

    private void doubt(Provenance provenance, Optional<Rebuildable> newer) {
        List<Action> actions = new ArrayList<>();
        newer.ifPresent(found -> {
            actions.add(new Action(texts.bind("ui.older.bring-back"), bringBack));
            actions.add(new Action(texts.bind("ui.older.merge"), this::merge));
        });
        actions.add(new Action(texts.bind("ui.older.go-on"), this::goOn));
        String what = provenance.kind() == Provenance.Kind.OLDER ? "ui.older.older" : "ui.older.forked";
        String rest = newer.map(found -> texts.text("ui.older.known", time(found.at())))
                .orElse(texts.text("ui.older.unknown"));
        long missing = Math.max(1, provenance.known() - provenance.here());
        bars.show(new Bar("older", new ReadOnlyStringWrapper(texts.text(what, missing) + " " + rest), true, actions,
                Optional.empty()));
    }

    private void goOn() {
        FxThread.then(library.session().accept(), done -> bars.hide("older"), error -> notices.warn(texts.of(error)));
    }

    private void merge() {
        jobs.run(texts.text("ui.older.merging"), () -> library.session().mergeKnown().join(), merged -> {
            bars.hide("older");
            notices.say(texts.text("ui.older.merged"));
        }, error -> notices.warn(texts.of(error)));
    }

    /// Some of the file cannot be read; the rest can still be used.
    private void damaged(SaveState state) {
        if (state instanceof SaveState.Unread unread && unread.why() instanceof Problem problem
                && problem.key().equals("library.damaged") && !bars.shows("damaged")) {
            bars.show(new Bar("damaged", texts.bind("ui.damaged"), true,
                    List.of(new Action(texts.bind("ui.damaged.rebuild"), bringBack)), Optional.of(() -> {})));
        }
    }

    /// The library has every change; its copies may not. Told until the person has seen it.
    private void trouble(Problem problem) {
        library.troubleProperty().set(Optional.of(problem));
        bars.show(new Bar("trouble", new ReadOnlyStringWrapper(texts.text("ui.trouble", texts.of(problem))), true,
                List.of(), Optional.of(() -> library.troubleProperty().set(Optional.empty()))));
    }
}
